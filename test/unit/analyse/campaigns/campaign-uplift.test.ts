import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { campaignProfit } from '../../../../utils/analyse/campaigns/campaign-profit.ts';
import { campaignUplift } from '../../../../utils/analyse/campaigns/campaign-uplift.ts';
import { matchedBaseline } from '../../../../utils/analyse/campaigns/matched-baseline.ts';
import { dayNumber, weekday } from '../../../../utils/analyse/civil-date.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';

const days = calendar('2026-01-01', '2026-07-31');
const event = { from: '2026-06-10', to: '2026-06-13', preDays: 5, postDays: 7 };
const week = [0, 100, 110, 105, 120, 140, 200, 180];
const ordinary = (date: string) => week[weekday(date)] ?? 0;
const seriesOf = (of: (date: string) => number) => new Map(days.map((date) => [date, of(date)]));
const inside = (date: string, from: string, to: string) => from <= date && date <= to;
/** ×3 on the four days, a fifth less on the five before and the seven after. */
const withEvent = (date: string) => {
  if (inside(date, event.from, event.to)) return 3 * ordinary(date);
  return inside(date, '2026-06-05', '2026-06-20') ? 0.8 * ordinary(date) : ordinary(date);
};
const until = '2026-07-31';
const sumOf = (from: string, to: string) => calendar(from, to).reduce((total, date) => total + ordinary(date), 0);

test('the uplift is what was sold above the same weekdays of four clean weeks, less what was only moved', () => {
  const { pre, event: main, post, net, moved, trend } = campaignUplift(seriesOf(withEvent), event, { until });
  expect(main?.uplift).toBeCloseTo(2 * sumOf(event.from, event.to), 9);
  expect(pre?.uplift).toBeCloseTo(-0.2 * sumOf('2026-06-05', '2026-06-09'), 9);
  expect(post?.uplift).toBeCloseTo(-0.2 * sumOf('2026-06-14', '2026-06-20'), 9);
  expect(net?.uplift).toBeCloseTo((pre?.uplift ?? 0) + (main?.uplift ?? 0) + (post?.uplift ?? 0), 9);
  expect(moved).toBeCloseTo(1 - (net?.uplift ?? 0) / (main?.uplift ?? 1), 12);
  expect(main).toMatchObject({ daysKnown: 4, daysInWindow: 4, placebos: 20, level: 1 - 2 / 21 });
  expect(trend).toBe('placebo');
});

test('the days of other campaigns are no baseline', () => {
  const others = [{ from: '2026-05-25', to: '2026-05-31', preDays: 0, postDays: 0 }];
  const values = seriesOf((date) => (inside(date, '2026-05-25', '2026-05-31') ? 9999 : withEvent(date)));
  const { event: main } = campaignUplift(values, event, { others, until });
  expect(main?.uplift).toBeCloseTo(2 * sumOf(event.from, event.to), 9);
});

test('what five untouched products did anyway is not the campaign’s doing', () => {
  const summer = (date: string) => (date >= '2026-06-01' ? 1.5 : 1);
  const values = seriesOf((date) => withEvent(date) * summer(date));
  const controls = [1, 2, 3, 4, 5].map((size) => seriesOf((date) => size * ordinary(date) * summer(date)));
  const { event: main, trend } = campaignUplift(values, event, { controls, until });
  expect(trend).toBe('controls');
  expect(main?.expected).toBeCloseTo(1.5 * sumOf(event.from, event.to), 9);
  expect(main?.uplift).toBeCloseTo(3 * sumOf(event.from, event.to), 9);
  expect(campaignUplift(values, event, { controls: controls.slice(1), until }).trend).not.toBe('controls');
});

test('a shop that grows anyway is measured against its growth', () => {
  const growth = (date: string) => 1.01 ** (dayNumber(date) - dayNumber('2026-06-10'));
  const { event: main } = campaignUplift(
    seriesOf((date) => ordinary(date) * growth(date)),
    event,
    { until },
  );
  expect(Math.abs(main?.uplift ?? 0)).toBeLessThan(0.02 * (main?.actual ?? 0));
});

test('error bars hold the truth nine times in ten, and come from quiet windows', () => {
  let covered = 0;
  for (let seed = 0; seed < 100; seed++) {
    const { poisson, gamma } = seededRandom(seed);
    const added = (date: string) => (inside(date, event.from, event.to) ? 2 * ordinary(date) : 0);
    const values = seriesOf((date) => poisson(ordinary(date) * (gamma(50) / 50)) + added(date));
    const { event: main } = campaignUplift(values, event, { until });
    const truth = 2 * sumOf(event.from, event.to);
    if (main?.range && main.range.low <= truth && truth <= main.range.high) covered++;
  }
  expect(covered).toBeGreaterThanOrEqual(78);
  expect(covered).toBeLessThanOrEqual(98);
});

test('with little history there is an uplift without error bars, with less there is none', () => {
  const since = (from: string) => new Map([...seriesOf(withEvent)].filter(([date]) => date >= from));
  const short = campaignUplift(since('2026-05-01'), event, { until });
  expect(short.event).toMatchObject({ range: null, daysKnown: 4 });
  expect(short.trend).toBe('none');
  expect(campaignUplift(since('2026-06-01'), event, { until })).toMatchObject({ event: null, net: null, moved: null });
  expect(campaignUplift(new Map(), event, { until }).event).toBeNull();
});

test('days to come are in no window', () => {
  const running = campaignUplift(seriesOf(withEvent), event, { until: '2026-06-11' });
  expect(running.event).toMatchObject({ to: '2026-06-11', daysKnown: 2 });
  expect(running.post).toBeNull();
  expect(campaignUplift(seriesOf(withEvent), { ...event, preDays: 0 }, { until: '2026-06-09' }).event).toBeNull();
});

test('unknown days are on neither side', () => {
  const values = seriesOf(withEvent);
  values.delete('2026-06-11');
  const { event: main } = campaignUplift(values, event, { until });
  expect(main).toMatchObject({ daysKnown: 3, daysInWindow: 4 });
  expect(main?.uplift).toBeCloseTo(2 * (sumOf(event.from, event.to) - ordinary('2026-06-11')), 9);
});

test('a baseline needs three clean weeks and looks back ten', () => {
  const values = new Map([
    ['2026-06-03', 5],
    ['2026-05-27', 7],
    ['2026-04-08', 100],
  ]);
  const always = () => true;
  expect(matchedBaseline(values, '2026-06-10', '2026-06-10', always)).toBe(7);
  expect(matchedBaseline(values, '2026-06-10', '2026-06-03', always)).toBeUndefined();
  expect(matchedBaseline(values, '2026-07-01', '2026-07-01', always)).toBeUndefined();
});

test('in another unit of money everything is as many times larger', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: days.length, maxLength: days.length }),
      fc.constantFrom(2, 64, 1024),
      (counts, scale) => {
        const of = (times: number) =>
          campaignUplift(new Map(days.map((date, at) => [date, (counts[at] ?? 0) * times])), event, { until }).net;
        const [one, many] = [of(1), of(scale)];
        expect(many?.uplift ?? 0).toBeCloseTo((one?.uplift ?? 0) * scale, 4);
        expect(one?.range === null || (one?.range?.low ?? 0) <= (one?.range?.high ?? 0)).toBe(true);
      },
    ),
    { numRuns: 20 },
  );
});

test('profit of a campaign is net units times margin less its cost, a range in a range', () => {
  const uplift = campaignUplift(seriesOf(withEvent), event, { until });
  const net = uplift.net?.uplift ?? 0;
  expect(campaignProfit(uplift, { low: 2, high: 3 }, 100)).toEqual({
    low: expect.closeTo(2 * net - 100, 6),
    high: expect.closeTo(3 * net - 100, 6),
  });
  expect(campaignProfit(uplift, null, 100)).toBeNull();
  expect(campaignProfit({ ...uplift, net: null }, { low: 2, high: 3 }, 100)).toBeNull();
});
