// The main paths with nothing but keys.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignsWords } from '../../components/i18n/words/campaigns.ts';
import { candidatesWords } from '../../components/i18n/words/candidates.ts';
import { popupWords } from '../../components/i18n/words/popup.ts';
import { saveWords } from '../../components/i18n/words/save.ts';
import { sourceWords } from '../../components/i18n/words/source.ts';
import { zh as first } from '../../components/i18n/zh.ts';
import { keyOfSection } from '../../components/state/shortcut.ts';
import { buildLab } from '../harness/build-extension.ts';
import { contextsOf } from '../harness/extension-api.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { lookAtSample, openSample } from '../harness/sample-shop.ts';

const zh = {
  ...first,
  campaigns: campaignsWords.zh,
  candidates: candidatesWords.zh,
  popup: popupWords.zh,
  save: saveWords.zh,
  source: sourceWords.zh,
};
const inTime = { timeout: 10_000 };
let lab: Lab;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await lookAtSample(lab);
  panel = await open('sidepanel.html', 360);
});
afterAll(() => lab?.close());

async function open(path: string, width: number): Promise<Page> {
  const page = await openSample(lab, { path, width, height: 800 });
  page.on('pageerror', (error) => errors.push(error.message));
  return page;
}

/** What has the focus, as a screen reader names it, and whether the focus can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return { name: '', role: '', seen: false };
    const { outlineStyle, opacity } = getComputedStyle(one);
    const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
    // An invisible radio button shows its focus on the label around it.
    const label = one.closest('label');
    const seen = outlineStyle !== 'none' || (opacity === '0' && label !== null);
    return { name: name.trim(), role: one.getAttribute('role') ?? one.tagName.toLowerCase(), seen };
  });

/** Presses Tab until what is looked for has the focus; every stop on the way must show that it has it. */
async function tabTo(
  page: Page,
  wanted: (stop: { name: string; role: string }) => boolean,
  most = 80,
): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.name !== '') expect(stop.seen, `focus on ${stop.name} can be seen`).toBe(true);
    if (wanted(stop)) return presses;
  }
  throw new Error(`not reached with ${most} presses of Tab`);
}

const sectionOf = (page: Page) =>
  page.evaluate(() => document.querySelector('nav a[aria-current="page"]')?.getAttribute('href'));
const says = (page: Page, text: string) => page.getByText(text, { exact: false }).first().waitFor(inTime);

test('digits switch the section, letters the span', async () => {
  await panel.keyboard.press('2');
  await expect.poll(() => sectionOf(panel), inTime).toBe('#why');
  await panel.keyboard.press('w');
  await says(panel, '11/14 – 11/20');
  await panel.keyboard.press('1');
  await panel.keyboard.press('m');
  await says(panel, '10/22 – 11/20');
});

test('g goes to the tabs, arrows along them, and the last stop opens those there is no room for', async () => {
  await panel.keyboard.press('g');
  expect((await focused(panel)).name).toBe(zh.sections.names.today);
  await panel.keyboard.press('ArrowRight');
  expect((await focused(panel)).name).toBe(zh.sections.names.why);
  await panel.keyboard.press('End');
  expect((await focused(panel)).name).toBe(zh.keys.moreSections);
  await panel.keyboard.press('ArrowDown');
  await expect.poll(async () => (await focused(panel)).name, inTime).not.toBe(zh.keys.moreSections);
  const first = (await focused(panel)).name;
  expect(Object.values(zh.sections.names)).toContain(first);
  await panel.keyboard.press('ArrowDown');
  const second = await focused(panel);
  expect(second.name).not.toBe(first);
  await panel.keyboard.press('Enter');
  // The button bears the name of the section behind it, and has the focus again.
  await expect.poll(async () => (await focused(panel)).name, inTime).toContain(second.name);
  await panel.getByRole('region', { name: second.name }).first().waitFor(inTime);
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Escape');
  expect(await panel.locator('nav [aria-expanded="true"]').count()).toBe(0);
  expect((await focused(panel)).name).toContain(second.name);
});

test('the tabs are one stop of the Tab key', async () => {
  await panel.keyboard.press('1');
  await panel.keyboard.press('g');
  await panel.keyboard.press('Tab');
  expect((await focused(panel)).name).toBe(zh.dashboard.open);
});

test('the chart is read day by day, and its table cell by cell down to the page it was read on', async () => {
  await tabTo(panel, ({ role }) => role === 'slider');
  const value = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
  await panel.keyboard.press('ArrowLeft');
  const last = await value();
  expect(last).toMatch(/11月20日.*\d/);
  await panel.keyboard.press('ArrowLeft');
  expect(await value()).toMatch(/11月19日.*\d/);
  await tabTo(panel, ({ name }) => name === zh.trend.table);
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Shift+Tab');
  await panel.keyboard.press('Enter');
  const figure = (await focused(panel)).name;
  expect(last).toContain(figure);
  await panel.keyboard.press('ArrowDown');
  const before = (await focused(panel)).name;
  expect(before).not.toBe(figure);
  await panel.keyboard.press('Enter');
  const sheet = panel.getByRole('dialog');
  await sheet.getByRole('listitem').first().waitFor(inTime);
  const said = (await sheet.textContent()) ?? '';
  expect(said).toContain(before);
  expect(said).toContain('11月19日');
  expect(said).toContain('示例 · 首页');
  expect(said).toContain(`原文“${before.replace(/[¥,]/g, '').replace(/\.?0+$/, '')}`);
  await panel.keyboard.press('Escape');
  await expect.poll(() => sheet.count(), inTime).toBe(0);
  expect((await focused(panel)).name).toBe(before);
  await panel.keyboard.press('Escape');
  expect((await focused(panel)).role).toBe('section');
});

test('a rebuilt rate shows its formula with the figures in it', async () => {
  await panel.keyboard.press('d');
  await says(panel, '11月20日周五');
  await panel.keyboard.press('g');
  await tabTo(panel, ({ name }) => /^\d\.\d\d%$/.test(name));
  const rate = (await focused(panel)).name;
  await panel.keyboard.press('Enter');
  const sheet = panel.getByRole('dialog');
  await sheet.getByText('÷').waitFor(inTime);
  const [, buyers = '', visitors = ''] =
    /支付买家数 ([\d,]+) ÷ 访客数 ([\d,]+)/.exec((await sheet.textContent()) ?? '') ?? [];
  const number = (text: string) => Number(text.replaceAll(',', ''));
  expect(`${((number(buyers) / number(visitors)) * 100).toFixed(2)}%`).toBe(rate);
  await panel.keyboard.press('Escape');
});

test('a candidate’s details and the readings behind them are reached', async () => {
  await panel.keyboard.press('3');
  await panel.getByRole('region', { name: zh.candidates.picks, exact: true }).waitFor(inTime);
  await tabTo(panel, ({ name }) => name === zh.source.ask);
  await panel.keyboard.press('Enter');
  await panel.getByRole('dialog').getByText('商品排行').first().waitFor(inTime);
  await panel.keyboard.press('Escape');
  await expect.poll(() => panel.getByRole('dialog').count(), inTime).toBe(0);
});

test('an export is made', async () => {
  await panel.keyboard.press(keyOfSection('data') ?? '');
  await panel.getByRole('button', { name: zh.save.label }).waitFor(inTime);
  await panel.keyboard.press('g');
  await tabTo(panel, ({ name }) => name === zh.save.label);
  const downloading = panel.waitForEvent('download');
  await panel.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/^tillside-.*\.csv$/);
});

test('what was removed is brought back', async () => {
  await panel.keyboard.press(keyOfSection('campaigns') ?? '');
  const campaigns = panel.getByRole('heading', { name: '双12' });
  await campaigns.waitFor(inTime);
  await panel.keyboard.press('g');
  await tabTo(panel, ({ name }) => name.startsWith(zh.campaigns.hide));
  await panel.keyboard.press('Enter');
  await expect.poll(() => campaigns.count(), inTime).toBe(0);
  await tabTo(panel, ({ name }) => name === zh.undo);
  await panel.keyboard.press('Enter');
  await campaigns.waitFor(inTime);
});

test('? lists every key, and leads back to where one was', async () => {
  await panel.keyboard.press('?');
  const help = panel.getByRole('dialog', { name: zh.keys.title });
  await help.waitFor(inTime);
  const said = (await help.textContent()) ?? '';
  for (const name of Object.values(zh.sections.names)) expect(said).toContain(name);
  // Keys of the panel below do nothing meanwhile.
  await panel.keyboard.press('1');
  expect(await sectionOf(panel)).toBe('#campaigns');
  await panel.keyboard.press('Escape');
  await expect.poll(() => help.count(), inTime).toBe(0);
});

test('/ leads to the search of products, and what is typed there is typed', async () => {
  await panel.keyboard.press('/');
  await expect.poll(async () => (await focused(panel)).name, inTime).toBe(zh.products.search);
  await panel.keyboard.type('1g?/w');
  const field = panel.getByRole('searchbox', { name: zh.products.search });
  expect(await field.inputValue()).toBe('1g?/w');
  expect(await sectionOf(panel)).toBe('#products');
  expect(await panel.getByRole('dialog').count()).toBe(0);
  await field.fill('');
});

test('the dashboard’s table of products is walked cell by cell', async () => {
  const dashboard = await open('dashboard.html', 1280);
  for (const name of Object.values(zh.sections.names)) {
    expect(await dashboard.getByRole('link', { name, exact: true }).isVisible(), name).toBe(true);
  }
  await dashboard.keyboard.press('5');
  await dashboard.getByRole('region', { name: zh.products.label }).locator('tr[aria-rowindex]').first().waitFor(inTime);
  await tabTo(dashboard, ({ name, role }) => role === 'section' && name === zh.products.label);
  await dashboard.keyboard.press('Enter');
  const first = (await focused(dashboard)).name;
  expect(first).toMatch(/\d/);
  await dashboard.keyboard.press('ArrowRight');
  await dashboard.keyboard.press('ArrowDown');
  const second = (await focused(dashboard)).name;
  await dashboard.keyboard.press('Enter');
  const sheet = dashboard.getByRole('dialog');
  await sheet.getByRole('listitem').first().waitFor(inTime);
  expect(await sheet.textContent()).toContain('商品排行');
  await dashboard.keyboard.press('Escape');
  await expect.poll(async () => (await focused(dashboard)).name, inTime).toBe(second);
  // Down to the last row of a table that only holds the rows in sight.
  for (let row = 0; row < 20; row++) await dashboard.keyboard.press('ArrowDown');
  const at = await dashboard.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
  expect(at).toBe(await dashboard.locator('table[aria-rowcount]').getAttribute('aria-rowcount'));
  await dashboard.close();
});

test('the popup is gone through, and opens the side panel', async () => {
  const popup = await lab.context.newPage();
  await popup.goto(`chrome-extension://${lab.extensionId}/popup.html`);
  await popup.locator('[data-ready]').waitFor(inTime);
  await popup.bringToFront();
  await tabTo(popup, ({ role }) => role === 'switch');
  await tabTo(popup, ({ name }) => name === zh.popup.openPanel);
  expect(await contextsOf(lab.door, 'SIDE_PANEL')).toEqual([]);
  // The popup closes itself in the middle of it.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await expect.poll(async () => (await contextsOf(lab.door, 'SIDE_PANEL')).length, inTime).toBe(1);
});

test('the browser’s own keys for panel and popup are set, and the worker listens', async () => {
  const keys = await lab.door.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<readonly { name: string; shortcut: string }[]> } };
    };
    return (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut] as const);
  });
  expect(Object.fromEntries(keys)).toEqual({ _execute_action: 'Alt+Shift+D', 'open-panel': 'Alt+Shift+S' });
  const worker = await lab.worker();
  expect(await worker.evaluate('chrome.commands.onCommand.hasListeners()')).toBe(true);
});

test('nothing went wrong meanwhile', () => {
  expect(errors).toEqual([]);
});
