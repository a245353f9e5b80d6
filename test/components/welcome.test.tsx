import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../components/panels/welcome.tsx';
import { createGrants } from '../../components/state/grants.ts';
import { loadPreferences } from '../../components/state/preferences.ts';
import { fakeHost } from './fake-host.ts';
import { fakeStore } from './fake-store.ts';

async function showWelcome(options: { granted?: string[]; consents?: boolean } = {}) {
  const world = fakeHost({ store: async () => fakeStore([]), ...options });
  const root = document.body.appendChild(document.createElement('div'));
  const preferences = await loadPreferences(world.host);
  render(<Welcome host={world.host} preferences={preferences} grants={createGrants(world.host)} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return world;
}

test('a console that is switched on asks for its host and shows that it is on', async () => {
  const { deeds } = await showWelcome();
  const jd = page.getByRole('switch', { name: '京东商智' });
  await jd.click();
  expect(deeds).toEqual(['grant https://sz.jd.com/*']);
  await expect.element(jd).toBeChecked();
});

test('a refused prompt leaves the switch off and says so', async () => {
  await showWelcome({ consents: false });
  const jd = page.getByRole('switch', { name: '京东商智' });
  await jd.click();
  await expect.element(page.getByText('浏览器没有给予权限，未开启。')).toBeVisible();
  await expect.element(jd).not.toBeChecked();
});

test('a console switched off elsewhere goes off here', async () => {
  const { host } = await showWelcome({ granted: ['https://sycm.taobao.com/*'] });
  const sycm = page.getByRole('switch', { name: '生意参谋' });
  await expect.element(sycm).toBeChecked();
  await host.revoke(['https://sycm.taobao.com/*']);
  await expect.element(sycm).not.toBeChecked();
});

test('the address of an own shop is checked in plain words before the browser is asked', async () => {
  const { deeds } = await showWelcome();
  const field = page.getByRole('textbox', { name: '店铺网址' });
  await field.fill('http://shop.example.com');
  await page.getByRole('button', { name: '开启', exact: true }).click();
  await expect.element(page.getByText('网址须以 https:// 开头；不加密的页面不读取。')).toBeVisible();
  await field.fill('shop.example.com');
  await page.getByRole('button', { name: '开启', exact: true }).click();
  expect(deeds).toEqual(['grant https://shop.example.com/*']);
  await expect.element(page.getByText('shop.example.com 已开启')).toBeVisible();
});
