import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../components/i18n/en.ts';
import { firstRunWords } from '../../components/i18n/words/first-run.ts';
import { popupWords } from '../../components/i18n/words/popup.ts';
import { saveWords } from '../../components/i18n/words/save.ts';
import { zh } from '../../components/i18n/zh.ts';
import { longColumns } from '../../utils/export/long-columns.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { buildLab } from '../harness/build-extension.ts';
import { badgeOf, contextsOf, setSettings } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { countFigures, readStore } from '../harness/store-door.ts';
import { tabIdOf } from '../harness/tab-states.ts';
import { serveSamples, walkSamples } from '../harness/walk-samples.ts';
import { buildSampleConsoles } from '../sample-consoles/build.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';
import { catalogue, shopNames } from '../sample-consoles/data/catalogue.ts';
import { expectedReadings } from '../sample-consoles/data/expected-readings.ts';
import { openItemRank, openSycmHome, pickDay, setPageSize, waitForData } from '../sample-consoles/operator.ts';
import { parseCsv } from '../unit/export/parse-csv.ts';

const today = '2026-11-21';
const daysAgo = (count: number) => addDays(today, -count);
/** Never walked: the gap. */
const gap = daysAgo(4);
/** Walked only while the panel is open. */
const late = daysAgo(2);
const walked = Array.from({ length: 16 }, (_, index) => daysAgo(16 - index)).filter(
  (day) => day !== gap && day !== late,
);
/** 商品排行 of the day the panel opens with, from the sample shop's own data. */
const ranked = expectedReadings({ page: 'sycm-item-rank', day: daysAgo(1), today });
const shopName = shopNames.taobao;
const inTime = { timeout: 15_000 };
let lab: Lab;
let panel: Page;
let operator: Page;

beforeAll(async () => {
  await buildSampleConsoles();
  lab = await launch({ extension: buildLab() });
  await serveSamples(lab, today);
});

afterAll(() => lab?.close());

/** In a window of its own, in sight beside the others. */
async function openExtension(name: string): Promise<Page> {
  return load(await newWindow(lab), name);
}

async function load(page: Page, name: string): Promise<Page> {
  await page.clock.setFixedTime(new Date(`${today}T12:00:00+08:00`));
  await page.goto(`chrome-extension://${lab.extensionId}/${name}`);
  return page;
}

/** What the sample shop's own data say of one day. */
function shopDay(day: string): ReadonlyMap<string, number> {
  const readings = expectedReadings({ page: 'sycm-home', day, today });
  return new Map(readings.flatMap(({ metric, value }) => (value === null ? [] : [[metric, value] as const])));
}

const money = (value: number) =>
  `¥${value.toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const count = (value: number) => value.toLocaleString('zh-CN');
const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
const equation = () => panel.getByRole('region', { name: zh.equation.label });
const tile = (metric: string) => equation().locator(`[data-metric="${metric}"]`);

/** The name and the exact value of a tile; the title holds what a narrow tile shortens. */
async function tileSays(metric: string): Promise<readonly (string | null)[]> {
  const value = tile(metric).locator('dd').first();
  return [await tile(metric).locator('dt').getAttribute('title'), await value.getAttribute('title')];
}

async function chooseSpan(words: string): Promise<void> {
  await panel.getByRole('group', { name: zh.span.label }).getByText(words, { exact: true }).click();
}

test('with an empty store the panel shows the way to the welcome page', async () => {
  panel = await openExtension('sidepanel.html');
  await panel.getByRole('heading', { name: firstRunWords.zh.title }).waitFor();
  const opened = lab.context.waitForEvent('page');
  await panel.getByRole('button', { name: firstRunWords.zh.open }).click();
  const welcome = await opened;
  await welcome.waitForURL(/welcome\.html$/);
  await welcome.close();
});

test('the first figures replace the first-run screen without a reload', { timeout: 90_000 }, async () => {
  await panel.evaluate('globalThis.notReloaded = true');
  await walkSamples(lab, { today, days: walked });
  // The walk leaves a list as soon as something of it is kept: the day the panel opens with is looked at in full.
  operator = await newWindow(lab);
  await openSycmHome(operator);
  await openItemRank(operator);
  await setPageSize(operator, 50);
  await expect.poll(() => countFigures(lab.door, 'sycm', 'product', daysAgo(1)), inTime).toBe(ranked.length);
  await equation().waitFor();
  await panel.getByRole('combobox', { name: zh.header.shop }).selectOption({ label: shopName });
  expect(await panel.getByRole('heading', { name: firstRunWords.zh.title }).count()).toBe(0);
});

test('the tiles show the day before in Chinese, exactly as the shop has it', async () => {
  const day = shopDay(daysAgo(1));
  const shown = [
    ['pay_amount', money],
    ['visitors', count],
    ['pay_conversion_rate', percent],
    ['amount_per_buyer', money],
  ] as const;
  for (const [metric, write] of shown) {
    expect(await tileSays(metric)).toEqual([metricById(metric)?.zh, write(day.get(metric) as number)]);
  }
  const text = await tile('pay_amount').locator('dd').first().textContent();
  expect(text).toBe(money(day.get('pay_amount') as number));
});

test('a day nobody read is counted, and is no base to compare with', async () => {
  await expect.poll(() => panel.locator('header').textContent(), inTime).toContain('5/7');
  expect(await tile('pay_amount').textContent()).not.toMatch(/\d%/);
});

test('over a week amounts are added and rates rebuilt from their parts, over the days that were read', async () => {
  await chooseSpan(zh.span.week);
  const days = Array.from({ length: 7 }, (_, index) => daysAgo(index + 1)).filter((day) => walked.includes(day));
  const sum = (metric: string) => days.reduce((total, day) => total + (shopDay(day).get(metric) ?? Number.NaN), 0);
  const [amount, visitors, buyers] = [sum('pay_amount'), sum('visitors'), sum('pay_buyers')];
  await expect.poll(() => tileSays('pay_amount'), inTime).toEqual([metricById('pay_amount')?.zh, money(amount)]);
  expect((await tileSays('visitors'))[1]).toBe(count(visitors));
  expect((await tileSays('pay_conversion_rate'))[1]).toBe(percent(buyers / visitors));
  expect((await tileSays('amount_per_buyer'))[1]).toBe(money(amount / buyers));
  expect(await equation().textContent()).toContain('5/7');
  await chooseSpan(zh.span.day);
});

/** The table that stands for the chart: value by day, newest first. */
async function trendRows(): Promise<readonly (readonly string[])[]> {
  const trend = panel.getByRole('region', { name: zh.trend.label, exact: true });
  const toTable = trend.getByRole('button', { name: zh.trend.table });
  if (await toTable.isVisible()) await toTable.click();
  const rows = trend.locator('tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')));
}

const trendValues = async () => (await trendRows()).map(([, value]) => value);
const amountOf = (day: string) => money(shopDay(day).get('pay_amount') as number);

test('a day nobody read is a gap in the trend, never a nought', async () => {
  const expected = Array.from({ length: 30 }, (_, index) => daysAgo(index + 1)).map((day) =>
    walked.includes(day) ? amountOf(day) : '–',
  );
  expect(await trendValues()).toEqual(expected);
});

test('when another day is captured the panel follows by itself', { timeout: 60_000 }, async () => {
  await openSycmHome(operator);
  await pickDay(operator, late);
  await waitForData(operator, late);
  await expect.poll(() => panel.locator('header').textContent(), inTime).toContain('6/7');
  expect((await trendValues()).slice(0, 5)).toEqual([
    amountOf(daysAgo(1)),
    amountOf(late),
    amountOf(daysAgo(3)),
    '–',
    amountOf(daysAgo(5)),
  ]);
  const [now, before] = [shopDay(daysAgo(1)), shopDay(late)].map((day) => day.get('pay_amount') as number) as [
    number,
    number,
  ];
  const change = Math.abs(now / before - 1);
  const digits = change < 0.1 ? 1 : 0;
  await expect.poll(() => tile('pay_amount').textContent(), inTime).toContain(`${(change * 100).toFixed(digits)}%`);
  expect(await panel.evaluate('globalThis.notReloaded')).toBe(true);
});

const products = () => panel.getByRole('region', { name: zh.products.label, exact: true }).first();

/** What the shop's own data say of a product's figure. */
function figureOf(id: string, metric: string): number {
  return ranked.find((reading) => reading.entity.id === id && reading.metric === metric)?.value ?? Number.NaN;
}

/** The figures of all products, the most first. */
function sorted(metric: string): readonly number[] {
  const values = ranked.flatMap((reading) => (reading.metric === metric ? [reading.value ?? Number.NaN] : []));
  return values.toSorted((a, b) => b - a);
}

/** Ids of the rows in sight, from the top. */
async function idsShown(): Promise<readonly string[]> {
  const names = await products().locator('tbody th').allTextContents();
  return names.map((name) => /\d{12}$/.exec(name)?.[0] ?? name);
}

test('products stand by amount, and by any column a click on its head asks for, both ways', async () => {
  await products().locator('tbody th').first().waitFor();
  // By their figures, as two products may have sold the same.
  const isOrder = async (metric: string, values: readonly number[]) =>
    expect
      .poll(async () => (await idsShown()).slice(0, 8).map((id) => figureOf(id, metric)), inTime)
      .toEqual(values.slice(0, 8));
  await isOrder('pay_amount', sorted('pay_amount'));
  const visitors = products().getByRole('button', { name: zh.products.sortBy(metricById('visitors')?.zh ?? '') });
  await visitors.click();
  await isOrder('visitors', sorted('visitors'));
  expect(await products().locator('th[aria-sort="descending"]').textContent()).toContain(metricById('visitors')?.zh);
  await visitors.click();
  await isOrder('visitors', sorted('visitors').toReversed());
});

test('the search finds a product by a part of its id or of its name', async () => {
  const all = new Set(ranked.map(({ entity }) => entity.id)).size;
  const [first] = catalogue.taobao;
  const search = products().getByRole('searchbox', { name: zh.products.search });
  for (const words of [first?.id.slice(-6) ?? '', '四件套 云朵']) {
    await search.fill(words);
    await expect.poll(idsShown, inTime).toEqual([first?.id]);
    expect(await products().getByRole('status').textContent()).toBe(zh.products.count('1', String(all)));
  }
  await search.fill('没有这样的商品');
  await products().getByText(zh.products.noMatch('没有这样的商品')).waitFor();
  await search.fill('');
});

test('the export is a CSV with every figure of the span, all columns, and ids as text', async () => {
  await chooseSpan(zh.span.week);
  await panel.getByRole('link', { name: zh.sections.names.data, exact: true }).click();
  const downloading = panel.waitForEvent('download');
  await panel.getByRole('button', { name: saveWords.zh.label }).click();
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(download.suggestedFilename()).toBe(`tillside-${shopName}-${daysAgo(7)}-${daysAgo(1)}.csv`);
  const [head = [], ...rows] = parseCsv(bytes.toString('utf8').slice(1));
  expect(head).toEqual([...longColumns.map(({ name }) => name), 'check']);
  const shop = (await readStore(lab.door)).find((one) => one.shop.name === shopName);
  const stored = shop?.figures.filter(({ period }) => period && period.start >= daysAgo(7) && period.end < today) ?? [];
  expect(stored.length).toBeGreaterThan(1000);
  expect(rows.length).toBe(stored.length);
  const [kind, id] = [head.indexOf('entity_kind'), head.indexOf('entity_id')];
  const ids = rows.filter((row) => row[kind] === 'product').map((row) => row[id]);
  expect(ids.filter((cell) => !/^'\d{12}$/.test(cell ?? ''))).toEqual([]);
  expect(new Set(ids).size).toBeGreaterThan(10);
  await panel.getByRole('link', { name: zh.sections.names.today, exact: true }).click();
  await chooseSpan(zh.span.day);
});

test('the popup shows the day before, and its button opens the side panel of the browser', async () => {
  // A tab among others: the popup closes itself, and its window with it when it stands there alone.
  const popup = await load(await lab.context.newPage(), 'popup.html');
  const amount = popup.locator('[data-metric="pay_amount"] dd').first();
  await expect.poll(() => amount.getAttribute('title'), inTime).toBe(amountOf(daysAgo(1)));
  expect(await contextsOf(lab.door, 'SIDE_PANEL')).toEqual([]);
  await popup.getByRole('button', { name: popupWords.zh.openPanel }).click();
  await expect
    .poll(() => contextsOf(lab.door, 'SIDE_PANEL'), inTime)
    .toEqual([`chrome-extension://${lab.extensionId}/sidepanel.html`]);
});

test('the switch of the popup pauses reading until it is pressed again', { timeout: 60_000 }, async () => {
  const popup = await openExtension('popup.html');
  const reading = popup.getByRole('switch', { name: popupWords.zh.read });
  await reading.click();
  await popup.getByText(zh.tab.paused).waitFor();
  await openSycmHome(operator);
  await openItemRank(operator);
  await pickDay(operator, late);
  await waitForData(operator, late);
  const tabId = (await tabIdOf(lab.door, operator)) as number;
  await expect.poll(async () => (await badgeOf(lab.door, tabId)).text, inTime).toBe('Ⅱ');
  // The reader would have looked after 0.3 s of quiet: it is given five times that before reading goes on.
  const quietSince = await operator.evaluate(() => performance.now());
  await operator.waitForFunction((since) => performance.now() - since > 1500, quietSince);
  const goesOn = Date.now();
  await reading.click();
  await expect.poll(async () => (await badgeOf(lab.door, tabId)).text, inTime).toBe('✓');
  const shop = (await readStore(lab.door)).find((one) => one.shop.name === shopName);
  const times = shop?.snapshots.filter(({ page }) => page === 'item_rank').map(({ at }) => Date.parse(at)) ?? [];
  const ofThatDay = shop?.figures.filter(({ entity, period }) => entity.kind === 'product' && period?.start === late);
  expect(ofThatDay?.length).toBeGreaterThan(100);
  expect(ofThatDay?.filter(({ seen }) => Date.parse(seen.at) < Math.floor(goesOn / 1000) * 1000)).toEqual([]);
  expect(times.length).toBeGreaterThan(0);
  await popup.close();
  await operator.close();
});

/** Everything a person can see or be told on a page, without the names that are nobody's to translate. */
async function wordsOn(page: Page): Promise<string> {
  const said = await page.evaluate(() => {
    const attributes = ['title', 'aria-label', 'placeholder', 'alt', 'aria-valuetext'];
    const told = Array.from(document.querySelectorAll('*'), (element) =>
      attributes.map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...told.flat()].join('\n');
  });
  const names = [
    ...Object.values(shopNames),
    ...Object.values(catalogue).flatMap((list) => list.map(({ title }) => title)),
  ];
  // A language is offered under its own name.
  return [...names, '中文'].reduce((text, name) => text.replaceAll(name, ''), said);
}

test('in English no Chinese word is left but names, on every page, and the way back works', async () => {
  const pages = [panel, await openExtension('popup.html'), await openExtension('welcome.html')];
  await panel.getByRole('combobox', { name: zh.footer.language }).selectOption('en');
  for (const page of pages) {
    await expect.poll(() => page.locator('html').getAttribute('lang'), inTime).toBe('en-US');
    await expect.poll(async () => (await wordsOn(page)).match(/.*\p{Script=Han}.*/gu), inTime).toBe(null);
  }
  await panel.getByRole('region', { name: en.equation.label }).waitFor();
  await panel.getByRole('combobox', { name: en.footer.language }).selectOption('zh');
  await equation().waitFor();
  for (const page of pages.slice(1)) await page.close();
});

const interactive = 'a[href], button, input, select, textarea, summary, [tabindex], [role="button"], [role="switch"]';

/** Members of a group that is one stop; keyboard.test.ts walks through them with the arrow keys. */
const byArrowKeys = 'nav [tabindex="-1"], [data-cell]';

/** Roles and names of everything that can be operated, as the browser tells them to a screen reader. */
async function namelessControls(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = new Set([
    'button',
    'link',
    'switch',
    'radio',
    'checkbox',
    'combobox',
    'searchbox',
    'textbox',
    'slider',
  ]);
  const controls = nodes.filter(({ ignored, role }) => !ignored && roles.has(String(role?.value)));
  expect(controls.length).toBeGreaterThan(2);
  return controls.filter(({ name }) => !String(name?.value ?? '').trim()).map(({ role }) => String(role?.value));
}

/** Visible controls that Tab never comes to; of a group of radio buttons one is enough (arrow keys do the rest). */
async function unreachable(page: Page): Promise<readonly string[]> {
  const controls: Locator = page.locator(`:is(${interactive}):visible:not(:disabled):not(${byArrowKeys})`);
  const total = await controls.evaluateAll((all) => {
    for (const [index, element] of all.entries()) element.setAttribute('data-stop', String(index));
    return all.length;
  });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const reached = new Set<string>();
  for (let presses = 0; presses < total + 5; presses++) {
    await page.keyboard.press('Tab');
    for (const stop of await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      const group = active?.type === 'radio' ? document.querySelectorAll(`input[name="${active.name}"]`) : [active];
      return Array.from(group, (one) => one?.getAttribute('data-stop') ?? '');
    }))
      reached.add(stop);
  }
  return controls.evaluateAll(
    (all, seen) => all.filter((one) => !seen.includes(one.getAttribute('data-stop') ?? '')).map((one) => one.outerHTML),
    [...reached],
  );
}

test.each(['sidepanel.html', 'popup.html', 'welcome.html'])(
  'on %s every control has a name and is reached with Tab',
  async (name) => {
    const page = name === 'sidepanel.html' ? panel : await openExtension(name);
    await page.getByRole('button').first().waitFor();
    expect(await namelessControls(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
  },
);

test('a setting changed elsewhere is followed at once', async () => {
  await setSettings(lab.door, { paused: true, language: 'zh', theme: 'dark' });
  await panel.getByText(zh.tab.paused).waitFor();
  await expect.poll(() => panel.locator('html').getAttribute('data-theme')).toBe('dark');
});
