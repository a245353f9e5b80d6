import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adapters } from '../../utils/consoles/adapters.ts';
import { buildExtension, buildLab } from '../harness/build-extension.ts';
import { badgeOf, setSettings } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { tabIdOf, tabStates } from '../harness/tab-states.ts';

const sycm = 'https://sycm.taobao.com/portal/home.htm';
const list = 'https://sycm.taobao.com/cc/item_rank';
const pdd = 'https://mms.pinduoduo.com/home/';
const jd = 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html';
const signIn = 'https://mms.pinduoduo.com/login';
const rows = (count: number) =>
  `<tr><td>日式棉麻桌布<i>ID:${802114530000 + count}</i></td><td>1,436</td><td>28,763.00</td></tr>`;
const pages = new Map([
  [sycm, savedPage('sycm/home/page.html')],
  [pdd, savedPage('pdd/home/page.html')],
  [jd, savedPage('jd/trade-summary/page.html')],
  [
    list,
    `<meta charset="utf-8"><h3>商品排行</h3><p>统计时间 2026-08-23</p><table><tr><th>商品</th><th>访客数</th><th>支付金额</th></tr>${rows(1)}${rows(2)}</table><p>共 32 条</p>`,
  ],
  [signIn, '<meta charset="utf-8"><h1>登录</h1><form><input name="u"><input type="password"></form>'],
]);
const looks = {
  captured: { text: '✓', colour: '#12805c' },
  partial: { text: '✓', colour: '#b45309' },
  nothing: { text: '–', colour: '#6b7280' },
  paused: { text: 'Ⅱ', colour: '#6b7280' },
};
let lab: Lab;
const open = new Map<string, { readonly page: Page; readonly tabId: number }>();

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await servePages(lab.context, pages);
});

afterAll(() => lab.close());

/** Each page in a window of its own, so that every one of them is in sight. */
async function openConsole(url: string): Promise<void> {
  const page = await newWindow(lab);
  await page.goto(url);
  open.set(url, { page, tabId: (await tabIdOf(lab.door, page)) as number });
}

const tabOf = (url: string) => (open.get(url) as { tabId: number }).tabId;
const badge = (url: string) => badgeOf(lab.door, tabOf(url));
const stateOfTab = async (url: string) => (await tabStates(lab.door)).get(tabOf(url));
const badges = async () => (await Promise.all([...open.keys()].map(badge))).map(({ text }) => text);
const inTime = { timeout: 15_000 };

test('a page whose figures are stored gets a green tick', async () => {
  await openConsole(sycm);
  await expect.poll(() => badge(sycm), inTime).toEqual(looks.captured);
});

test('a list of which only a part is on screen gets an amber tick', async () => {
  await openConsole(list);
  await expect.poll(() => badge(list), inTime).toEqual(looks.partial);
  expect(await stateOfTab(list)).toMatchObject({ status: 'partial', completeness: { shown: 2, total: 32 } });
});

test('a page without a figure gets a dash, and its state says why', async () => {
  await openConsole(signIn);
  await expect.poll(() => badge(signIn), inTime).toEqual(looks.nothing);
  expect(await stateOfTab(signIn)).toMatchObject({ state: 'nothing', reason: 'signed-out' });
});

test('a change of language leaves every badge as it is', async () => {
  await setSettings(lab.door, { paused: false, language: 'en', theme: 'auto' });
  await setSettings(lab.door, { paused: false, language: 'zh', theme: 'auto' });
  // A page that is opened after the change is told after it: once it has its tick, the change has been dealt with.
  await openConsole(pdd);
  await expect.poll(() => badge(pdd), inTime).toEqual(looks.captured);
  expect(await badges()).toEqual(['✓', '✓', '–', '✓']);
});

test('pausing shows on every open console at once, and on one that is opened meanwhile', async () => {
  await setSettings(lab.door, { paused: true, language: 'zh', theme: 'auto' });
  await expect.poll(badges, inTime).toEqual(['Ⅱ', 'Ⅱ', 'Ⅱ', 'Ⅱ']);
  await openConsole(jd);
  await expect.poll(() => badge(jd), inTime).toEqual(looks.paused);
});

test('when reading goes on every console in sight is read again and says so', async () => {
  const started = new Date();
  await setSettings(lab.door, { paused: false, language: 'zh', theme: 'auto' });
  await expect.poll(badges, inTime).toEqual(['✓', '✓', '–', '✓', '✓']);
  expect(await badge(sycm)).toEqual(looks.captured);
  const state = await stateOfTab(sycm);
  const at = state?.state === 'captured' ? Date.parse(state.at) : 0;
  expect(at).toBeGreaterThanOrEqual(Math.floor(started.getTime() / 1000) * 1000);
});

test.each(['about:blank', 'chrome://version/'])('a tab that leaves for %s says nothing any more', async (address) => {
  const { page, tabId } = open.get(sycm) as { page: Page; tabId: number };
  await page.goto(sycm);
  await expect.poll(() => badge(sycm), inTime).toEqual(looks.captured);
  await page.goto(address);
  await expect.poll(async () => (await badge(sycm)).text, inTime).toBe('');
  await expect.poll(async () => (await tabStates(lab.door)).has(tabId), inTime).toBe(false);
});

test('a closed tab leaves no state behind', async () => {
  const { page, tabId } = open.get(list) as { page: Page; tabId: number };
  expect((await tabStates(lab.door)).has(tabId)).toBe(true);
  await page.close();
  await expect.poll(async () => (await tabStates(lab.door)).has(tabId), inTime).toBe(false);
});

test('where a console is not switched on the browser itself marks the icon, on every host of every console', async () => {
  const shipped = await launch({ extension: buildExtension() });
  try {
    await expect.poll(() => markedHosts(shipped.door), inTime).not.toEqual([]);
    const hosts = adapters.flatMap(({ matches }) => matches.map((pattern) => new URL(pattern.replace('*', '')).host));
    expect((await markedHosts(shipped.door)).toSorted()).toEqual(hosts.toSorted());
  } finally {
    await shipped.close();
  }
  // With every host granted there is nothing to mark.
  expect(await markedHosts(lab.door)).toEqual([]);
});

/** The hosts of the rules the browser holds, each of which must draw an icon. */
async function markedHosts(door: Page): Promise<readonly string[]> {
  return door.evaluate(async () => {
    interface Rule {
      readonly conditions: readonly { readonly pageUrl: { readonly hostEquals: string } }[];
      readonly actions: readonly { readonly instanceType: string }[];
    }
    const { chrome } = globalThis as unknown as {
      chrome: {
        declarativeContent: { onPageChanged: { getRules(filter: undefined, done: (rules: Rule[]) => void): void } };
      };
    };
    const rules = await new Promise<Rule[]>((resolve) => {
      chrome.declarativeContent.onPageChanged.getRules(undefined, resolve);
    });
    return rules
      .filter(({ actions }) => actions.some(({ instanceType }) => instanceType === 'declarativeContent.SetIcon'))
      .flatMap(({ conditions }) => conditions.map(({ pageUrl }) => pageUrl.hostEquals));
  });
}
