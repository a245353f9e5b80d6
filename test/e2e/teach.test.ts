import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { teachWords } from '../../components/i18n/words/teach.ts';
import { zh } from '../../components/i18n/zh.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { buildLab } from '../harness/build-extension.ts';
import { hasReader, storageText } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';

const report = 'https://shop.example/report';
const inner = 'https://shop.example/inner.html';
const inTime = { timeout: 10_000 };
const pages = new Map<string, string>();
const say = teachWords.zh;
let lab: Lab;
let shop: Page;
let panel: Page;

/** Styles that hide, move and cover whatever they can, and scripts that count what reaches the page. */
const hostile = `<style>
  html > div, [popover], div:not([id]):empty { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; width: 0 !important; transform: scale(0) !important; position: static !important; }
  :host { display: none !important }
  html { transform: translateX(0) } * { cursor: none !important; z-index: 2147483647 }
</style>
<script>
  globalThis.reached = [];
  for (const name of ['click', 'pointerdown', 'mousedown', 'mouseup', 'dblclick', 'keydown', 'contextmenu'])
    document.addEventListener(name, (event) => reached.push(name + ' ' + event.target.id), true);
</script>`;

const page = (net: string, more = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报表</title>${hostile}<body>
  <p>统计时间 2026-08-20</p>
  <section><h3>经营概况</h3><a id="card" href="#gone"><p>净入账</p><b id="net">${net}</b></a></section>
  <table><thead><tr><th>叫法</th><th>到店的人</th></tr></thead><tbody><tr><td>衬衫</td><td id="cell">1,391</td></tr><tr><td>短裤</td><td>525</td></tr></tbody></table>
  ${more}<footer>${'帮助中心 规则中心 '.repeat(30)}</footer></body></html>`;

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  pages.set(report, page('¥12,345.60'));
  await servePages(lab.context, pages);
  lab.context.setDefaultTimeout(8000);
  shop = await newWindow(lab);
  await shop.goto(report);
  panel = await newWindow(lab);
  // A panel in a window of its own would take itself for the tab in front; beside the shop that is the shop.
  await panel.addInitScript(() => {
    type Query = (asked: object, answer?: (tabs: unknown) => void) => unknown;
    const { chrome } = globalThis as unknown as { chrome?: { tabs?: { query: Query } } };
    if (!chrome?.tabs) return;
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (_, answer) => query({ url: 'https://shop.example/*' }, answer);
  });
  await panel.goto(`chrome-extension://${lab.extensionId}/sidepanel.html`);
  await panel.getByRole('button', { name: zh.tab.teach }).click();
});

afterAll(() => lab?.close());

async function figures(): Promise<readonly Figure[]> {
  return (await readStore(lab.door)).flatMap((one) => one.figures);
}

async function valuesOf(metric: string): Promise<readonly unknown[]> {
  return (await figures()).filter((one) => one.metric === metric).map(({ value, entity }) => [entity.name, value]);
}

const reached = () => shop.evaluate('globalThis.reached') as Promise<readonly string[]>;
const html = () => shop.evaluate(() => document.body.outerHTML);
/** The overlay's host stands beside the body; its inside is closed. */
const overlays = () =>
  shop.evaluate(() => [...document.documentElement.children].filter((one) => one.tagName === 'DIV').length);

async function startPointing(): Promise<void> {
  await panel.getByRole('button', { name: say.start }).click();
  await panel.getByText(say.figures('3')).waitFor();
  await shop.bringToFront();
}

async function pointTo(selector: string): Promise<void> {
  const box = await shop.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  await shop.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function choose(metric: string): Promise<void> {
  await panel.getByRole('searchbox', { name: say.form.search }).fill(metric);
  await panel.getByRole('group', { name: say.form.metric }).getByRole('radio').first().click();
}

async function saveRule(): Promise<void> {
  await panel.locator('[data-verdict=reads]').waitFor();
  await panel.getByRole('button', { name: say.form.save }).click();
  await panel.getByRole('region', { name: say.list.label }).waitFor();
}

test('a page nobody described gives nothing, and carries nothing of teaching', async () => {
  await expect.poll(() => hasReader(shop), inTime).toBe(true);
  expect(await figures()).toEqual([]);
  expect(await overlays()).toBe(0);
});

test('pointing outlines the figure, moves nothing of the page and lets no click through', async () => {
  const [before, height] = [await html(), await shop.evaluate(() => document.documentElement.scrollHeight)];
  await startPointing();
  expect(await overlays()).toBe(1);
  await pointTo('#net');
  await panel.getByText('净入账 · ¥12,345.60').waitFor();
  await shop.mouse.dblclick(...(await middle('#net')));
  await panel.getByRole('form', { name: say.form.title }).waitFor();
  expect(await reached()).toEqual([]);
  expect(new URL(shop.url()).hash).toBe('');
  expect(await html()).toBe(before);
  expect(await shop.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await expect.poll(overlays, inTime).toBe(0);
});

test('the rule is tried on the page at once and stored when confirmed', async () => {
  await choose('退款金额（口径未注明）');
  await expect.poll(() => panel.locator('[data-verdict]').textContent(), inTime).toContain('¥12,345.60');
  expect(await storageText(lab.door)).not.toContain('taughtRules');
  await choose('净销售额');
  await saveRule();
  expect(await storageText(lab.door)).toContain('净入账');
});

test('the open page is read as taught without being loaded again', async () => {
  await shop.bringToFront();
  await expect.poll(() => valuesOf('net_sales'), inTime).toEqual([[null, 12345.6]]);
  const [figure] = await figures();
  expect(figure).toMatchObject({
    unit: 'CNY',
    period: { start: '2026-08-20', end: '2026-08-20', grain: 'day' },
    block: '经营概况',
    seen: { console: 'generic', taught: true },
  });
});

test('the next visit is read as taught', async () => {
  pages.set(report, page('¥777.00'));
  await shop.reload();
  await expect.poll(() => valuesOf('net_sales'), inTime).toEqual([[null, 777]]);
});

test('by keyboard a cell is chosen, and its column taught for every row', async () => {
  await startPointing();
  await shop.keyboard.press('Tab');
  await panel.getByText('净入账 · ¥777.00').waitFor();
  await shop.keyboard.press('ArrowDown');
  await panel.getByText('到店的人 · 1,391').waitFor();
  await shop.keyboard.press('Enter');
  await panel.getByRole('form', { name: say.form.title }).waitFor();
  expect(await reached()).toEqual([]);
  await choose('访客数');
  await panel.locator('[data-verdict=fails]').waitFor();
  await panel.getByRole('combobox', { name: say.form.rows }).selectOption('product');
  await panel.getByRole('combobox', { name: say.form.named }).selectOption('叫法');
  await saveRule();
  await shop.bringToFront();
  await expect
    .poll(() => valuesOf('visitors'), inTime)
    .toEqual([
      ['短裤', 525],
      ['衬衫', 1391],
    ]);
});

test('after all that was taught one reader watches the page: a change is told once', async () => {
  const worker = await lab.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      heard: string[];
      chrome: { runtime: { onMessage: { addListener(listener: (message: { type: string }) => void): void } } };
    };
    scope.heard = [];
    scope.chrome.runtime.onMessage.addListener(({ type }) => {
      scope.heard.push(type);
    });
  });
  const heard = () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await shop.evaluate(() => {
    (document.querySelector('#net') as Element).textContent = '¥888.00';
  });
  await expect.poll(() => valuesOf('net_sales'), inTime).toEqual([[null, 888]]);
  await shop.evaluate(() => {
    (document.querySelector('#net') as Element).textContent = '¥777.00';
  });
  await expect.poll(() => valuesOf('net_sales'), inTime).toEqual([[null, 777]]);
  // A second reader looks in the same quiet moments: what it saw of the first change was said before the second.
  expect((await heard()).filter((type) => type === 'saveSnapshot')).toHaveLength(2);
});

test('Escape ends pointing and leaves the page as it was', async () => {
  await startPointing();
  await shop.keyboard.press('Escape');
  await panel.getByRole('button', { name: say.start }).waitFor();
  await expect.poll(overlays, inTime).toBe(0);
  await shop.mouse.click(...(await middle('#cell')));
  expect(await reached()).toContain('click cell');
});

test('events the page makes up pick nothing', async () => {
  await startPointing();
  await pointTo('#net');
  await shop.evaluate(() => {
    for (const name of ['pointermove', 'pointerdown', 'click'])
      document.querySelector('#cell')?.dispatchEvent(new MouseEvent(name, { bubbles: true, clientX: 40, clientY: 40 }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await panel.getByText('净入账 · ¥777.00').waitFor();
  expect(await panel.getByRole('form').count()).toBe(0);
  await panel.getByRole('button', { name: say.end }).click();
  await expect.poll(overlays, inTime).toBe(0);
});

test('a figure in a frame of the same site can be taught, and in a dialog of the page', async () => {
  pages.set(inner, page('¥31.00').replaceAll('净入账', '框内入账'));
  const dialog =
    '<dialog id="dialog"><p>弹窗入账</p><b id="popped">¥41.00</b></dialog><script>dialog.showModal()</script>';
  pages.set(report, page('¥777.00', `<iframe id="frame" src="${inner}" width="600" height="300"></iframe>${dialog}`));
  await shop.reload();
  await panel.getByRole('button', { name: say.start }).click();
  await panel.getByText(/个可选的数字/).waitFor();
  await shop.bringToFront();
  await pointTo('#popped');
  await panel.getByText('弹窗入账 · ¥41.00').waitFor();
  await shop.evaluate('dialog.close()');
  const frame = await shop.locator('#frame').boundingBox();
  const net = await shop.frameLocator('#frame').locator('#net').boundingBox();
  if (!frame || !net) throw new Error('no frame');
  await shop.mouse.move(net.x + 4, net.y + 4);
  await shop.mouse.move(net.x + 8, net.y + 8);
  await panel.getByText('框内入账 · ¥31.00').waitFor();
  await shop.mouse.click(net.x + 8, net.y + 8);
  await panel.getByRole('form', { name: say.form.title }).waitFor();
  await choose('净销售额');
  await panel.locator('[data-verdict=reads]').waitFor();
  await panel.getByRole('button', { name: say.form.cancel }).click();
});

test('closing the panel ends pointing in the page', async () => {
  await panel.getByRole('button', { name: say.start }).click();
  await expect.poll(overlays, inTime).toBe(1);
  await panel.close();
  await expect.poll(overlays, inTime).toBe(0);
});

async function middle(selector: string): Promise<[x: number, y: number]> {
  const box = await shop.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}
