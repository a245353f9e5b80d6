import { mkdirSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { Reading } from '../../utils/model/reading.ts';
import { buildSampleConsoles } from './build.ts';
import { addDays } from './data/calendar.ts';
import { choiceOf, choiceText } from './data/choice.ts';
import { expectedReadings, expectedRealtime, sampleDays, sampleToday } from './data/expected-readings.ts';
import { incoherences } from './data/incoherences.ts';
import { sampleShop } from './data/sample-shop.ts';
import {
  backToSycmHome,
  consoleFrame,
  nextListPage,
  openItemRank,
  openJd,
  openJdWorkbench,
  openSycmHome,
  pickDay,
  pickPeriod,
  setPageSize,
  shownDay,
  waitForData,
} from './operator.ts';
import { homeSeen, jdSeen, rankSeen, realtimeSeen, type Seen } from './seen-on-page.ts';
import { sampleRoutes } from './serve.ts';

const shots = process.argv[2] ?? '/tmp/sample-shots';
const last = addDays(sampleToday, -1);
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const tally = { compared: 0, wrong: 0, missing: 0, surplus: 0 };

function compare(where: string, seen: readonly Seen[], expected: readonly Reading[]): void {
  const key = ({ id, metric }: { id: string | null; metric: string }) => `${id ?? 'shop'} ${metric}`;
  const texts = new Map(seen.map((one) => [key(one), one.raw]));
  for (const { entity, metric, raw, value, state } of expected) {
    const text = texts.get(key({ id: entity.kind === 'shop' ? null : entity.id, metric }));
    tally.compared += 1;
    if (text === undefined) tally.missing += 1;
    if (text !== undefined && (text !== raw || numberIn(text) !== value || (state === 'absent') !== (text === '-')))
      tally.wrong += 1;
    if (text !== raw)
      console.error(`${where}: ${entity.id ?? 'shop'} ${metric} shows ${text}, truth ${raw} = ${value}`);
  }
  tally.surplus += seen.length - expected.length;
  if (seen.length !== expected.length) console.error(`${where}: ${seen.length} shown, ${expected.length} expected`);
}

function numberIn(text: string): number | null {
  const digits = text.replace(/[¥,%]/g, '');
  if (digits === '-') return null;
  return text.endsWith('%') ? Number((Number(digits) / 100).toFixed(6)) : Number(digits);
}

async function checkRealtime(page: Page): Promise<void> {
  const { secondOfDay, seen } = await realtimeSeen(page);
  compare(`实时 at second ${secondOfDay}`, seen, expectedRealtime({ secondOfDay }));
}

/** Right after a new day was chosen the old figures must still stand, under the new period and a spinner. */
async function mixtures(page: Page): Promise<boolean> {
  return await consoleFrame(page).evaluate(
    () => document.querySelector('.ant-spin-spinning, .arco-spin-loading') !== null,
  );
}

const pace: Record<string, number[]> = {};
let mixed = 0;

async function walk(
  page: Page,
  name: string,
  days: readonly string[],
  check: (day: string) => Promise<void>,
): Promise<void> {
  for (const day of days) {
    const start = performance.now();
    await pickDay(page, day);
    const picked = performance.now();
    if (await mixtures(page)) mixed += 1;
    await waitForData(page, day);
    const done = performance.now();
    pace[`${name} pick`] = [...(pace[`${name} pick`] ?? []), picked - start];
    pace[`${name} day`] = [...(pace[`${name} day`] ?? []), done - start];
    await check(day);
  }
}

async function checkSycm(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error('page error', error));
  page.on('console', (message) => message.type() === 'error' && console.error('console', message.text()));
  await page.goto('https://sycm.taobao.com/portal/home.htm', { waitUntil: 'commit' });
  await page.locator('.ant-skeleton').first().waitFor();
  await page.screenshot({ path: `${shots}/sycm-home-skeleton.png` });
  await openSycmHome(page);
  await page.screenshot({ path: `${shots}/sycm-home.png`, fullPage: true });
  await checkRealtime(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));

  const home = async (day: string) =>
    compare(`首页 ${day}`, await homeSeen(page), expectedReadings({ page: 'sycm-home', day }));
  await walk(page, '首页', backwards(10), home);
  await walk(page, '首页 typed', ['2026-08-23', '2026-10-26', last], home);
  for (const [label, type] of [
    ['7天', 'recent7'],
    ['30天', 'recent30'],
    ['周', 'week'],
    ['月', 'month'],
  ] as const) {
    const choice = choiceOf(type, sampleToday);
    await pickPeriod(page, label);
    await waitForData(page, choiceText(choice));
    compare(`首页 ${label}`, await homeSeen(page), expectedReadings({ page: 'sycm-home', day: last, choice }));
    if (label === '7天') await page.screenshot({ path: `${shots}/sycm-home-7.png` });
  }
  await pickDay(page, last);
  await page.locator('.anticon-angle-right').click();

  await openItemRank(page);
  await page.screenshot({ path: `${shots}/sycm-item-rank-10.png` });
  await setPageSize(page, 50);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${shots}/sycm-item-rank.png`, fullPage: true });
  await walk(page, '商品排行', backwards(10), async (day) =>
    compare(`商品排行 ${day}`, await rankSeen(page), expectedReadings({ page: 'sycm-item-rank', day })),
  );
  await checkPages(page, 10);
  await checkPages(page, 20);
  await walk(page, '商品排行 typed', ['2026-08-24'], async () => {});
  await pickPeriod(page, '7天');
  await waitForData(page, choiceText(choiceOf('recent7', sampleToday)));
  await backToSycmHome(page);
  if (!(await page.evaluate(() => 'sameDocument' in window))) throw new Error('a route change loaded a new document');
  await page.close();
}

async function checkPages(page: Page, pageSize: 10 | 20): Promise<void> {
  await setPageSize(page, pageSize);
  const day = await shownDay(page);
  let number = 1;
  do {
    const list = { page: number, pageSize };
    compare(
      `商品排行 ${day} page ${number}`,
      await rankSeen(page),
      expectedReadings({ page: 'sycm-item-rank', day, list }),
    );
    number += 1;
  } while (await nextListPage(page));
}

async function checkJd(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error('page error', error));
  page.on('console', (message) => message.type() === 'error' && console.error('console', message.text()));
  const check = async (day: string) =>
    compare(`商智 ${day}`, await jdSeen(consoleFrame(page)), expectedReadings({ page: 'jd-trade-summary', day }));
  await openJd(page);
  await page.screenshot({ path: `${shots}/jd-trade-summary.png`, fullPage: true });
  await walk(page, '商智', backwards(10), check);
  await walk(page, '商智 typed', ['2026-08-23', '2026-10-26', last], check);
  const choice = choiceOf('recent7', sampleToday);
  await pickPeriod(page, '近7天');
  await waitForData(page, choiceText(choice));
  compare(
    '商智 近7天',
    await jdSeen(page.mainFrame()),
    expectedReadings({ page: 'jd-trade-summary', day: last, choice }),
  );
  await openJdWorkbench(page);
  await walk(page, '京麦', backwards(2), check);
  await page.screenshot({ path: `${shots}/jd-workbench.png` });
  await page.close();
}

const backwards = (count: number) => Array.from({ length: count }, (_, index) => addDays(last, -index));

const impossible = (['taobao', 'jd'] as const).flatMap((storefront) =>
  incoherences(sampleShop({ today: sampleToday, days: sampleDays, storefront })),
);
for (const rule of impossible) console.error(rule);

mkdirSync(shots, { recursive: true });
const started = performance.now();
await buildSampleConsoles();
console.log(`built in ${Math.round(performance.now() - started)} ms`);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
try {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const respond = sampleRoutes(sampleToday);
  await context.route('**/*', (route) => {
    const response = respond(new URL(route.request().url()));
    return response ? route.fulfill(response) : route.abort();
  });
  await checkSycm(context);
  await checkJd(context);
} finally {
  await browser.close();
}
for (const [name, times] of Object.entries(pace)) {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${name}: median ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms, longest ${Math.round(sorted.at(-1) ?? 0)} ms`,
  );
}
console.log(`old figures under a new period seen ${mixed} times`);
console.log(`compared ${tally.compared}, wrong ${tally.wrong}, missing ${tally.missing}, surplus ${tally.surplus}`);
console.log(`rules of counting broken ${impossible.length}`);
if (tally.wrong + tally.missing + tally.surplus + impossible.length > 0) process.exitCode = 1;
