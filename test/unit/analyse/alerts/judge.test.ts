import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPattern } from '../../../../utils/analyse/alerts/day-pattern.ts';
import { judgeCount } from '../../../../utils/analyse/alerts/judge-count.ts';
import { judgeRate } from '../../../../utils/analyse/alerts/judge-rate.ts';
import { judgeScore } from '../../../../utils/analyse/alerts/judge-score.ts';
import { judgeShare } from '../../../../utils/analyse/alerts/judge-share.ts';
import { type JudgeLimits, judgeWatched } from '../../../../utils/analyse/alerts/judge-watched.ts';
import { stockRisk } from '../../../../utils/analyse/alerts/stock-risk.ts';
import type { Watched } from '../../../../utils/analyse/alerts/watched.ts';
import { dayNumber } from '../../../../utils/analyse/civil-date.ts';
import { eventOf, sameEventDay } from '../../../../utils/analyse/events/event-days.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';

const ODD = 2.326e-4;
/** Weekends twice as busy. */
const busy = (day: number) => (day % 7 >= 5 ? 2 : 1);

function days(count: number, mean: number, seed = 1): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, day) => random.poisson(mean * busy(day)));
}

const judged = (values: readonly (number | null)[]) => judgeCount(values, values);

test('a quiet Sunday is odd, a quiet Monday is not', () => {
  const sunday = days(63, 400);
  expect(judged(sunday)?.expected).toBeGreaterThan(700);
  expect(judged([...sunday.slice(0, -1), 420])?.atMost).toBeLessThan(ODD);
  const monday = days(64, 400);
  expect(judged([...monday.slice(0, -1), 420])?.atMost).toBeGreaterThan(0.05);
});

test('what was seen is told beside what was expected, and the range of usual days', () => {
  const found = judged([...days(56, 1000), 500]);
  expect(found).toMatchObject({ seen: 500 });
  expect(found?.low).toBeLessThan(found?.expected ?? 0);
  expect(found?.high).toBeGreaterThan(found?.expected ?? 0);
  expect(found?.change).toBeCloseTo(-0.5, 1);
  expect(found?.missing).toBeCloseTo(500 - (found?.expected ?? 0), 9);
});

test('one wild day in the past does not hide today', () => {
  const values = days(56, 1000);
  values[30] = 90_000;
  expect(judged([...values, 300])?.atMost).toBeLessThan(ODD);
});

test('of few, none is not odd at once; twelve instead of two are', () => {
  const values = days(63, 2).map((value) => Math.min(value, 5));
  expect(judged([...values, 0])?.atMost).toBeGreaterThan(0.01);
  expect(judged([...values, 40])?.atLeast).toBeLessThan(ODD);
});

test('usual days are rarely odd: at most one in a hundred of a thousand Poisson series', () => {
  const odd = Array.from({ length: 1000 }, (_, seed) => judged(days(64, 3 + (seed % 50) * 8, seed + 10))).filter(
    (found) => found && Math.min(found.atMost, found.atLeast) < ODD,
  );
  expect(odd.length).toBeLessThan(10);
});

test('less than 14 known days, an unknown today, one day of history: no judgement', () => {
  expect(judged(days(13, 100))).toBeUndefined();
  expect(judged([...days(30, 100), null])).toBeUndefined();
  expect(judged([5])).toBeUndefined();
  expect(judged([])).toBeUndefined();
  expect(dayPattern([null, null, 1], 2)).toBeUndefined();
});

test('gaps are gaps: a third of the days missing does not change what is expected', () => {
  const values = days(63, 1000);
  const gaps = values.map((value, day) => (day % 3 === 0 && day < 62 ? null : value));
  expect((judged(gaps)?.expected ?? 0) / (judged(values)?.expected ?? 1)).toBeCloseTo(1, 1);
});

test('the fewer are seen, the less likely that is', () => {
  const values = days(56, 50);
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (a, b) => {
      const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map((today) => judged([...values, today]));
      expect(fewer?.atMost).toBeLessThanOrEqual((more?.atMost ?? 0) + 1e-9);
    }),
  );
});

test('money in another unit is judged the same', () => {
  const values = days(60, 50_000);
  const inFen = values.map((value) => value * 100);
  expect(judged(inFen)?.atMost).toBeCloseTo(judged(values)?.atMost ?? -1, 2);
});

test('a day without a sale of what sells three a day is not odd, though the money is gone; of what sells a hundred it is', () => {
  const money = (mean: number) => days(63, mean).map((buyers) => buyers * 80);
  const without = (mean: number) => [...money(mean), 0];
  expect(judgeCount(without(2), without(2), undefined, 80)?.atMost).toBeGreaterThan(0.01);
  const many = judgeCount(without(100), without(100), undefined, 80);
  expect(many?.atMost).toBeLessThan(ODD);
  expect(many?.expected).toBeGreaterThan(6000);
  expect(many).toMatchObject({ seen: 0, change: -1 });
});

const rates = (count: number, rate: number, of = 1000) => {
  const random = seededRandom(2);
  return Array.from({ length: count }, () => ({ hits: random.binomial(of, rate), of }));
};

test('a conversion of 1 % is odd where it is 4 %, over 1,000 visitors, not over 30', () => {
  expect(judgeRate([...rates(28, 0.04), { hits: 10, of: 1000 }])?.atMost).toBeLessThan(ODD);
  expect(judgeRate([...rates(28, 0.04), { hits: 0, of: 30 }])?.atMost).toBeGreaterThan(0.2);
});

test('a rate that jumps from day to day is given its room', () => {
  const jumpy = rates(28, 0.04).map((day, index) => ({ ...day, hits: index % 2 ? 10 : 70 }));
  expect(judgeRate([...jumpy, { hits: 10, of: 1000 }])?.atMost).toBeGreaterThan(0.01);
});

test('no visits today, buyers without visitors, nothing ever bought: no judgement', () => {
  expect(judgeRate([...rates(28, 0.04), { hits: 0, of: 0 }])).toBeUndefined();
  expect(judgeRate([...rates(28, 0.04), { hits: 9, of: 3 }])).toBeUndefined();
  expect(judgeRate([...rates(28, 0), { hits: 0, of: 30 }])).toBeUndefined();
  expect(judgeRate([...rates(5, 0.04), { hits: 0, of: 30 }])).toBeUndefined();
});

test('a refund rate that triples is odd, a bounce rate that wavers is not', () => {
  const usual = Array.from({ length: 28 }, (_, day) => 0.05 + (day % 5) * 0.002);
  expect(judgeShare([...usual, 0.15])?.atLeast).toBeLessThan(ODD);
  expect(judgeShare([...usual, 0.06])?.atLeast).toBeGreaterThan(0.01);
  expect(judgeShare([...usual, null])).toBeUndefined();
  expect(judgeShare([...usual, 1.2])).toBeUndefined();
});

test('a score that falls below everything it was is odd, one that steps back to where it was is not', () => {
  expect(judgeScore([4.8, 4.8, 4.8, 4.7])).toMatchObject({ expected: 4.8, seen: 4.7, atMost: 0 });
  expect(judgeScore([4.8, 4.8, 4.79, 4.79])?.atMost).toBe(1);
  expect(judgeScore([4.7, 4.8, 4.8, 4.8, 4.7])?.atMost).toBe(1);
  expect(judgeScore([90, null, 90, null, 90, 92])?.atLeast).toBe(0);
  expect(judgeScore([4.8, 4.7])).toBeUndefined();
});

test('10 units last two days at five a day; 200 last the week', () => {
  const sold = [5, 4, 6, 5, 5, 7, 3, 5, 5, 5];
  expect(stockRisk(10, sold, 7)).toMatchObject({ perDay: 5, daysLeft: 2, short: 25 });
  expect(stockRisk(10, sold, 7)?.chance).toBeGreaterThan(0.99);
  expect(stockRisk(200, sold, 7)?.chance).toBeLessThan(0.01);
  expect(stockRisk(0, sold, 7)?.chance).toBe(1);
});

test('the more stock, the smaller the risk; the longer the wait, the larger', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.integer({ min: 1, max: 30 }), (stock, lead) => {
      const sold = [5, 0, 9, 2, 4, 7, 3, 12, 5, 1];
      const chance = (units: number, wait: number) => stockRisk(units, sold, wait)?.chance ?? -1;
      expect(chance(stock + 1, lead)).toBeLessThanOrEqual(chance(stock, lead) + 1e-9);
      expect(chance(stock, lead + 1)).toBeGreaterThanOrEqual(chance(stock, lead) - 1e-9);
    }),
  );
});

test('stock of what nobody bought, or of which too little is known, is not judged', () => {
  expect(stockRisk(5, [0, 0, 0, 0, 0, 0, 0], 7)).toBeUndefined();
  expect(stockRisk(5, [1, null, 1], 7)).toBeUndefined();
});

const events = [
  { name: '双11', from: '2025-11-01', to: '2025-11-11' },
  { name: '双11', from: '2024-11-01', to: '2024-11-11' },
  { name: '双12', from: '2025-12-09', to: '2025-12-12' },
];

test('an event colours three days before it and seven after', () => {
  const at = (date: string) => eventOf(events, dayNumber(date));
  expect(at('2025-10-28')).toBeUndefined();
  expect(at('2025-10-29')).toEqual({ name: '双11', offset: -3 });
  expect(at('2025-11-18')).toEqual({ name: '双11', offset: 17 });
  expect(at('2025-11-19')).toBeUndefined();
});

test('a day of an event is compared with the same day of the one before, if the table knows it', () => {
  const day = dayNumber('2025-11-03');
  expect(sameEventDay(events, { name: '双11', offset: 2 }, day)).toBe(dayNumber('2024-11-03'));
  expect(sameEventDay(events, { name: '双12', offset: 0 }, dayNumber('2025-12-09'))).toBeUndefined();
});

test('four times the usual on 双11 is usual when it was so last time, and odd when it was ten times', () => {
  const values = days(400, 1000);
  const then = 400 - 365 + 60;
  const last = (times: number, today: number) => {
    const all = [...values.slice(0, -1), today];
    all[then] = 1000 * times;
    const clean = all.map((value, place) => (place === then ? null : value));
    return judgeCount(all, clean, then);
  };
  expect(last(4, 4000)?.atMost).toBeGreaterThan(0.01);
  expect(last(12, 1200)?.atMost).toBeLessThan(ODD);
  expect(judgeCount(values, values, 3)).toBeUndefined();
});

test('a conversion of fewer visitors than asked for is not judged, nor a day before enough days are known', () => {
  const days = Array.from({ length: 40 }, () => 100);
  const rate = {
    id: 'r',
    level: 'shop',
    key: '',
    metric: 'pay_conversion_rate',
    kind: 'rate',
    better: 'up',
    values: [...days.map(() => 5), 0],
    of: [...days, 29],
    worth: 1,
    parent: null,
  } as const satisfies Watched;
  const judged = (limits: JudgeLimits) => judgeWatched(rate, [], () => false, 20_000, limits);
  expect(judged({ leastVisitors: 29 })).toMatchObject({ seen: 0 });
  expect(judged({ leastVisitors: 30 })).toBeUndefined();
  expect(judged({ leastDays: 28 })).toBeDefined();
  expect(judged({ leastDays: 29 })).toBeUndefined();
  const count = { ...rate, kind: 'count', of: days } as const;
  expect(judgeWatched(count, [], () => false, 20_000, { leastDays: 40 })).toBeDefined();
  expect(judgeWatched(count, [], () => false, 20_000, { leastDays: 41 })).toBeUndefined();
});
