import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLab } from '../harness/build-extension.ts';
import { capturePage } from '../harness/capture-page.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { reportMeta } from '../harness/report-file.ts';
import { root } from '../harness/root.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { setClock } from '../harness/set-clock.ts';
import { tabIdOf } from '../harness/tab-states.ts';

const at = '2026-08-24T10:00:00+08:00';
const rank = 'https://sycm.taobao.com/cc/item_rank.htm';
const framed = 'https://sycm.taobao.com/portal/home.htm';
const inner = 'https://sycm.taobao.com/portal/new/inner.htm';
const secret = '13800138000';
const inTime = { timeout: 30_000 };
const folder = mkdtempSync(join(tmpdir(), 'tillside-report-'));
const outerPage = join(folder, 'outer.html');
const pages = new Map([
  [rank, savedPage('sycm/item-rank/page.html').replace('</body>', `<p>${secret}</p></body>`)],
  [inner, savedPage('sycm/home/page.html')],
  [
    framed,
    `<!doctype html><html lang="zh-CN"><body><p>${secret}</p><iframe src="${inner}" width="1200" height="900"></iframe></body></html>`,
  ],
]);
let lab: Lab;

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await servePages(lab.context, pages);
});

afterAll(() => lab?.close());

/** Opens the console page, has the side panel beside it make a report, and saves it. */
async function reportOf(url: string): Promise<{ readonly file: string; readonly page: Page }> {
  const page = await newWindow(lab);
  await setClock(page, new Date(at));
  await page.goto(url);
  const opened = lab.context.waitForEvent('page');
  // A tab behind the console's, in the same window: for the extension API the console's tab is the one in front.
  await lab.door.evaluate(
    async (tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { get(id: number): Promise<{ windowId: number }>; create(tab: object): Promise<unknown> };
          runtime: { getURL(path: string): string };
        };
      };
      const { windowId } = await chrome.tabs.get(tabId);
      await chrome.tabs.create({ windowId, url: chrome.runtime.getURL('sidepanel.html'), active: false });
    },
    (await tabIdOf(lab.door, page)) as number,
  );
  const panel = await opened;
  const requests: string[] = [];
  panel.on('request', (request) => requests.push(request.url()));
  await panel.getByRole('button', { name: '读错了？生成报告' }).dispatchEvent('click', undefined, inTime);
  const save = panel.getByRole('button', { name: '保存报告' });
  await save.waitFor({ state: 'attached', ...inTime });
  await expect.poll(() => panel.frames().length, inTime).toBeGreaterThan(1);
  const saved = panel.waitForEvent('download');
  await save.dispatchEvent('click');
  const file = join(folder, `${new URL(url).pathname.replace(/\W+/g, '-')}.html`);
  await (await saved).saveAs(file);
  expect(requests.filter((one) => /^https?:/.test(one))).toEqual([]);
  await panel.close();
  return { file, page };
}

interface Document {
  readonly status: string;
  readonly page: string | null;
  readonly readings: readonly {
    entity: { kind: string };
    metric: string;
    role: string;
    state: string;
    period: object | null;
  }[];
}

async function captured(
  page: string,
  url: string,
  routes: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const capture = (await capturePage(lab, { page, url, at, routes })).document as Document;
  const readings = capture.readings.map(
    ({ entity, metric, role, state, period }) => `${entity.kind} ${metric} ${role} ${state} ${JSON.stringify(period)}`,
  );
  return [`${capture.status} ${capture.page}`, ...readings.toSorted()];
}

test('a report made in the side panel is captured like the page, without being told its address', async () => {
  const { file, page } = await reportOf(rank);
  await page.close();
  const html = readFileSync(file, 'utf8');
  expect(html).not.toContain(secret);
  const meta = reportMeta(html);
  expect(meta).toMatchObject({ console: 'sycm', page: 'item_rank', url: rank, language: 'zh-CN' });
  const original = await captured(join(root, 'test/consoles/sycm/item-rank/page.html'), rank);
  expect(original.length).toBeGreaterThan(20);
  expect(await captured(file, meta?.url ?? '')).toEqual(original);
});

test('the figures in a frame of the page are captured from the report too', async () => {
  const { file, page } = await reportOf(framed);
  await page.close();
  writeFileSync(outerPage, pages.get(framed) ?? '');
  const original = await captured(outerPage, framed, { [inner]: join(root, 'test/consoles/sycm/home/page.html') });
  expect(original.length).toBeGreaterThan(10);
  expect(await captured(file, reportMeta(readFileSync(file, 'utf8'))?.url ?? '')).toEqual(original);
});
