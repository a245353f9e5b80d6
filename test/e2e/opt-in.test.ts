import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../utils/model/figure.ts';
import { buildExtension } from '../harness/build-extension.ts';
import { badgeOf, extensionPage, hasReader, stateOf, storageText, switchedOn } from '../harness/extension-api.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';
import { tabIdOf } from '../harness/tab-states.ts';
import { type Display, startDisplay } from '../harness/xvfb.ts';

// The build that ships, in a browser with a screen: nothing here is granted but by its prompt.
const sycm = 'https://sycm.taobao.com/portal/home.htm';
const pdd = 'https://mms.pinduoduo.com/home/';
const pattern = 'https://sycm.taobao.com/*';
const pages = new Map([
  [sycm, savedPage('sycm/home/page.html')],
  [pdd, savedPage('pdd/home/page.html')],
]);
const profile = mkdtempSync(join(tmpdir(), 'tillside-opt-in-'));
let display: Display;
let lab: Lab;
let welcome: Page;
let console: Page;
let tabId: number;

beforeAll(async () => {
  display = await startDisplay();
  lab = await launch({ extension: buildExtension(), headless: false, profile });
  await servePages(lab.context, pages);
});

afterAll(async () => {
  await lab?.close();
  display?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const consoleSwitch = () => welcome.getByRole('switch', { name: /生意参谋/ });

async function figures(): Promise<number> {
  return (await readStore(lab.door)).reduce((sum, shop) => sum + shop.figures.length, 0);
}

async function payAmount(): Promise<Figure | undefined> {
  const all = (await readStore(lab.door)).flatMap((shop) => shop.figures);
  return all.find(({ metric, role, period }) => metric === 'pay_amount' && role === 'own' && period?.grain === 'day');
}

async function openTab(url: string): Promise<Page> {
  const page = await lab.context.newPage();
  await page.goto(url);
  return page;
}

/** Answers the browser's prompt with its keyboard: Tab leads from "Deny" to "Allow". Pressed again when it came late. */
async function allow(): Promise<void> {
  await expect
    .poll(
      async () => {
        const { granted } = await switchedOn(lab.door);
        if (!granted.includes(pattern)) display.press('Tab', 'Return');
        return (await switchedOn(lab.door)).granted;
      },
      { timeout: 20_000, interval: 700 },
    )
    .toContain(pattern);
}

test('after the installation the welcome page opens by itself, with every console switched off', async () => {
  welcome = await extensionPage(lab.context, 'welcome.html');
  await consoleSwitch().waitFor();
  expect(await welcome.getByRole('switch', { checked: true }).count()).toBe(0);
  expect(await switchedOn(lab.door)).toEqual({ granted: [], registered: [] });
});

test('nothing of a console is read before it is switched on', async () => {
  console = await openTab(sycm);
  await console.evaluate('globalThis.notReloaded = true');
  expect(await console.locator('#overview').isVisible()).toBe(true);
  expect(await hasReader(console)).toBe(false);
  expect(await storageText(lab.door)).not.toContain('tab:');
  expect(await readStore(lab.door)).toEqual([]);
});

test('the switch asks for that one host through the prompt of the browser, and for nothing before it is answered', async () => {
  await welcome.bringToFront();
  await consoleSwitch().click();
  expect((await switchedOn(lab.door)).granted).toEqual([]);
  await allow();
  await expect.poll(() => switchedOn(lab.door)).toEqual({ granted: [pattern], registered: [pattern] });
  expect(await consoleSwitch().isChecked()).toBe(true);
});

test('the console that was open already is read without being loaded again', async () => {
  await console.bringToFront();
  await expect.poll(async () => (await stateOf(lab.door, console))?.state, { timeout: 15_000 }).toBe('captured');
  tabId = (await tabIdOf(lab.door, console)) as number;
  expect(await badgeOf(lab.door, tabId)).toEqual({ text: '✓', colour: '#12805c' });
  expect((await readStore(lab.door)).map(({ shop }) => shop.key)).toEqual(['sycm:青禾样例家居旗舰店']);
  expect((await payAmount())?.value).toBe(18633.7);
  expect(await console.evaluate('globalThis.notReloaded')).toBe(true);
});

test('a host that was not switched on is not read', async () => {
  const other = await openTab(pdd);
  await other.bringToFront();
  expect(await other.locator('body').textContent()).toContain('成交金额6842.36');
  expect(await hasReader(other)).toBe(false);
  expect((await readStore(lab.door)).map(({ shop }) => shop.console)).toEqual(['sycm']);
  // The same question asked of the console: it can be answered with yes.
  expect(await hasReader(console)).toBe(true);
  await other.close();
});

test('switching off takes the access and the script away and keeps what is stored', async () => {
  const before = await figures();
  await welcome.bringToFront();
  await consoleSwitch().click();
  await expect.poll(() => switchedOn(lab.door)).toEqual({ granted: [], registered: [] });
  expect(await figures()).toBe(before);
  // What the toolbar said of the open console no longer holds.
  await expect.poll(async () => (await badgeOf(lab.door, tabId)).text).toBe('');
});

test('a page that is still open stores nothing after that; switched on again it is read on', async () => {
  const heard = await messagesHeard();
  await console.bringToFront();
  await show('4,321.00');
  await expect.poll(heard, { timeout: 15_000 }).toContain('saveSnapshot');
  await show('5,432.00');
  await welcome.bringToFront();
  await consoleSwitch().click();
  await allow();
  await console.bringToFront();
  await expect.poll(async () => (await payAmount())?.value, { timeout: 15_000 }).toBe(5432);
  // 4,321 was on screen while the console was off: it was never stored.
  expect((await payAmount())?.revisions.map(({ value }) => value)).toEqual([18633.7]);
});

test('the same profile started again without a screen still reads', async () => {
  await lab.close();
  lab = await launch({ extension: buildExtension(), profile });
  pages.set(sycm, savedPage('sycm/home/page.html').replaceAll('18,633.70', '6,543.00'));
  await servePages(lab.context, pages);
  expect(await switchedOn(lab.door)).toEqual({ granted: [pattern], registered: [pattern] });
  await openTab(sycm);
  await expect.poll(async () => (await payAmount())?.value, { timeout: 15_000 }).toBe(6543);
});

async function show(amount: string): Promise<void> {
  await console.locator('[data-onetrace-index-id="payAmt"] .item-value').evaluate((element, text) => {
    element.textContent = text;
  }, amount);
}

/** Listens beside the extension's own listeners; gives the kinds of messages that came since. */
async function messagesHeard(): Promise<() => Promise<readonly string[]>> {
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
  return () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
