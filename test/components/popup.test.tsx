import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../components/panels/popup.tsx';
import { createPanel } from '../../components/state/panel.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { fakeHost } from './fake-host.ts';
import { fakeStore } from './fake-store.ts';
import { scene } from './gallery/scenes.ts';
import { sampleShop } from './sample-shop.ts';

async function showPopup(tab: string) {
  const world = fakeHost({ store: async () => fakeStore(sampleShop()), tab: scene('empty', tab).tab });
  const panel = createPanel(world.host, await loadPreferences(world.host));
  const root = document.body.appendChild(document.createElement('div'));
  render(<Popup panel={panel} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    panel.stop();
  });
  return { ...world, root };
}

test("the popup shows yesterday's equation in four tiles", async () => {
  const { root } = await showPopup('captured');
  await expect.poll(() => root.querySelectorAll('dl [data-metric]').length).toBe(4);
  expect(root.querySelector('[data-metric=visitors]')?.textContent).toContain('4,325');
});

test('reading is paused with one switch', async () => {
  const { settings } = await showPopup('captured');
  await page.getByRole('switch', { name: '自动读取' }).click();
  expect(settings().paused).toBe(true);
  await expect.element(page.getByText('已暂停读取')).toBeVisible();
});

test('a console that is switched off is switched on in the click itself', async () => {
  const { deeds } = await showPopup('needs-permission');
  await page.getByRole('button', { name: '开启生意参谋' }).click();
  expect(deeds).toEqual(['grant https://sycm.taobao.com/*']);
});

test('the side panel is one click away', async () => {
  const { deeds } = await showPopup('captured');
  await page.getByRole('button', { name: '打开侧边栏' }).click();
  expect(deeds).toEqual(['side panel']);
});

test('badges on the pages of the console in front are one switch, and off until then', async () => {
  const { settings } = await showPopup('captured');
  expect(settings().badges).toEqual([]);
  await page.getByRole('switch', { name: '页面角标' }).click();
  expect(settings().badges).toEqual(['sycm']);
  await page.getByRole('switch', { name: '页面角标' }).click();
  expect(settings().badges).toEqual([]);
});

test("yesterday's figures are a file after one press, and the popup says so", async () => {
  const { files } = await showPopup('captured');
  await page.getByRole('button', { name: '导出昨日数据（CSV）' }).click();
  await expect.element(page.getByText(/^已存入下载文件夹：昨日 \d+ 行$/)).toBeVisible();
  const [file] = files;
  expect(file?.name).toMatch(/\.csv$/);
  const lines = (await file?.content.text())?.trim().split(/\r?\n/) ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]).toContain('metric');
});
