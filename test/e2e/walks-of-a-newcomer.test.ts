// What somebody who has never seen Tillside asks first, asked of the built extension with the shop it brings along.
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../components/i18n/en.ts';
import { candidatesWords } from '../../components/i18n/words/candidates.ts';
import { coverageWords } from '../../components/i18n/words/coverage.ts';
import { whyWords } from '../../components/i18n/words/why.ts';
import { zh } from '../../components/i18n/zh.ts';
import { sampleProducts } from '../../utils/sample/products.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { buildLab } from '../harness/build-extension.ts';
import { type Lab, launch } from '../harness/launch.ts';
import { lookAtSample, openSample, sampleToday } from '../harness/sample-shop.ts';
import { addDays } from '../sample-consoles/data/calendar.ts';

const wordsOf = (language: 'zh' | 'en') => ({
  ...{ zh, en }[language],
  candidates: candidatesWords[language],
  coverage: coverageWords[language],
  why: whyWords[language],
});
const inTime = { timeout: 15_000 };
const aMinute = 60_000;
const shop = sampleFigures(addDays(sampleToday, -1), 'zh').filter(({ role }) => role === 'own');
const weeks = { last: daysBack(1, 7), before: daysBack(8, 14) };
let lab: Lab;
let panel: Page;
let actions = 0;

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
});
afterAll(() => lab?.close());

function daysBack(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(sampleToday, -first - index));
}

/** The plain sum of a shop metric over days. */
function sum(metric: string, days: readonly string[]): number {
  const found = shop.filter((one) => one.entity.kind === 'shop' && one.metric === metric);
  const wanted = found.filter(({ period }) => period && days.includes(period.start));
  return wanted.reduce((total, { value }) => total + (value ?? Number.NaN), 0);
}

async function press(what: Locator): Promise<void> {
  actions++;
  await what.click(inTime);
}

const section = (name: string) => panel.getByRole('link', { name, exact: true });
/** What stands on the first screenful, as a person reads it. */
const inSight = () =>
  panel.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom, width } = range.getBoundingClientRect();
      if (width > 1 && bottom > 0 && top < innerHeight) seen.push(node.nodeValue ?? '');
    }
    return seen.join('');
  });

describe.each([
  ['zh', wordsOf('zh'), '会话|LMDI|P 值|后验|先验|显著性|方差'],
  ['en', wordsOf('en'), 'LMDI|p-value|posterior|prior|variance'],
] as const)('in %s, from the panel as it opens', (language, words, jargon) => {
  beforeEach(async () => {
    await lookAtSample(lab, { language });
    panel = await openSample(lab, { path: 'sidepanel.html', width: 360, height: 800 });
    actions = 0;
  });
  afterEach(() => panel.close());

  test('why last week’s sales were lower is told in two actions, in money that adds up', {
    timeout: aMinute,
  }, async () => {
    const [now, before] = [sum('pay_amount', weeks.last), sum('pay_amount', weeks.before)];
    expect(now).toBeLessThan(before);
    await press(section(words.sections.names.why));
    await press(panel.getByText(words.span.week, { exact: true }));
    const fall = Math.round(before - now).toLocaleString('en');
    const share = (((before - now) / before) * 100).toFixed(1);
    await expect.poll(inSight, inTime).toContain(words.why.fell(`¥${fall}`, `−${share}%`));
    const said = await inSight();
    // The split's own figures lead from the week before to last week, to the yuan.
    const bars = await panel.getByRole('region', { name: words.sections.names.why }).getByRole('row').allTextContents();
    const amounts = bars.flatMap((bar) => [...bar.matchAll(/([+\-−])¥([\d,.]+)(k|万)?/g)]);
    const parts = amounts.map(([, sign, digits = '', scale]) => {
      const unit = scale === 'k' ? 1000 : scale === '万' ? 10_000 : 1;
      const amount = Number(digits.replaceAll(',', '')) * unit;
      // Half of the last digit shown.
      return { amount: sign === '+' ? amount : -amount, doubt: unit === 1 ? 0.5 : unit / 20 };
    });
    expect(parts.length).toBeGreaterThanOrEqual(4);
    const total = parts.reduce((all, { amount }) => all + amount, 0);
    const doubt = parts.reduce((all, part) => all + part.doubt, 0);
    expect(Math.abs(total - (now - before))).toBeLessThanOrEqual(doubt);
    // Visitors are what really fell; conversion is said to be chance, as it is in the sample by construction.
    expect(sum('visitors', weeks.last)).toBeLessThan(sum('visitors', weeks.before));
    const visitors = language === 'zh' ? '访客数' : 'Visitors';
    expect(said).toContain(words.why.beyondChance(visitors, '').replace(/[：:,，]?\s*$/, ''));
    expect(said.split(words.why.method)[0]).not.toMatch(new RegExp(jargon));
    expect(actions).toBe(2);
  });

  test('which three products deserve a push, and how sure that is, is told in one action', {
    timeout: aMinute,
  }, async () => {
    await press(section(words.sections.names.candidates));
    const picked = panel.getByRole('region', { name: words.candidates.picks, exact: true }).getByRole('listitem');
    const near = panel.getByRole('region', { name: words.candidates.near, exact: true }).getByRole('listitem');
    await picked.first().waitFor(inTime);
    const [picks, next] = [await picked.allTextContents(), await near.allTextContents()];
    const three = [...picks, ...next].slice(0, 3);
    expect(three).toHaveLength(3);
    // What is known of an invented product: the conversion its buyers were drawn with.
    for (const said of three) {
      const product = sampleProducts.find((one) => said.includes(one[language]));
      const truth = (product?.conversion ?? Number.NaN) * 100;
      const [low = 0, high = 0] = /([\d.]+)%\s*(?:–|to|-)\s*([\d.]+)%/.exec(said)?.slice(1).map(Number) ?? [];
      expect(truth, said).toBeGreaterThanOrEqual(low * 0.93);
      expect(truth, said).toBeLessThanOrEqual(high * 1.07);
      // Each says how sure it is, in per cent.
      expect(said).toMatch(language === 'zh' ? /有 [<>]?\d+% 的把握/ : /[<>]?\d+% (?:sure|chance|certain)/);
    }
    const sure = (said: string) => Number(/[有 ]?[<>]?(\d+)%[^%]*(?:的把握|sure|chance|certain)/.exec(said)?.[1]);
    for (const said of picks) expect(sure(said), said).toBeGreaterThanOrEqual(80);
    expect(sure(three[picks.length] ?? ''), 'what only just misses is not called sure').toBeLessThan(80);
    // Nobody better is left out: every product of enough visitors that truly converts better than the last of the picks.
    const converts = (said: string) => sampleProducts.find((one) => said.includes(one[language]))?.conversion ?? 0;
    const least = Math.min(...picks.map(converts));
    const busy = sampleProducts.filter(({ visitors }) => visitors >= 400);
    const better = busy.filter(({ conversion }) => conversion > least).map((one) => one[language]);
    expect(better.filter((name) => !three.some((said) => said.includes(name)))).toEqual([]);
    expect(await inSight()).toContain(words.candidates.picked(picks.length, '0.1').slice(0, 8));
    expect(actions).toBe(1);
  });

  test('which days are missing is told in one action, by their dates', { timeout: aMinute }, async () => {
    const days = new Set(shop.map(({ period }) => period?.start));
    const missing = daysBack(1, 35)
      .filter((day) => !days.has(day))
      .toSorted();
    expect(missing).toHaveLength(2);
    await press(panel.getByRole('link', { name: words.header.look }));
    await panel.getByRole('heading', { name: words.coverage.label }).waitFor(inTime);
    const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone: 'UTC',
      month: 'short',
      day: 'numeric',
    });
    const said = await inSight();
    const numbers = missing.map(
      (day) => format.formatToParts(new Date(day)).find(({ type }) => type === 'day')?.value ?? '',
    );
    const sentence = said.slice(said.indexOf(words.coverage.label)).slice(words.coverage.label.length, 140);
    for (const number of numbers) expect(sentence).toContain(number);
    expect(sentence).toContain('35');
    expect(said).not.toMatch(/item_rank|flow_source/);
    expect(actions).toBe(1);
  });
});
