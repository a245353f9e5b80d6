import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate } from '../../../utils/analyse/aggregate.ts';
import { dailySeries } from '../../../utils/analyse/daily-series.ts';
import { exactSum } from '../../../utils/analyse/exact-sum.ts';
import { sumOfDays } from '../../../utils/analyse/sum-of-days.ts';
import { metrics } from '../../../utils/model/metrics.ts';
import { figureOf, series } from './figure-of.ts';

const first = '2026-01-05';
const week = { from: first, to: '2026-01-11' };

test('decimals are added as decimals', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([18_633.7, -0.01, 1e-7])).toBe(18_633.69);
  expect(exactSum([])).toBeUndefined();
  expect(exactSum([1e21, 1])).toBe(1e21);
});

test('whole numbers add up as far as a double counts, and nothing finer than a millionth is told apart', () => {
  expect(exactSum([2 ** 53 - 1, -(2 ** 53 - 2)])).toBe(1);
  expect(exactSum([17_000_000_000_000.01, -17_000_000_000_000])).toBe(0.01);
  expect(exactSum([0.000_001, 0.000_000_4])).toBe(0.000_001);
});

test('amounts in cents add up to the cent in any order', () => {
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(cents, (all) => {
      const sum = exactSum(all.map((one) => one / 100));
      expect(sum).toBe(all.reduce((a, b) => a + b, 0) / 100);
      expect(exactSum(all.map((one) => one / 100).reverse())).toBe(sum);
    }),
  );
});

test('a sum adds the known days and says how many they were', () => {
  const figures = series('pay_amount', first, [0.1, 0.2, undefined, null, 0]);
  expect(aggregate(figures, 'pay_amount', week)).toEqual({
    state: 'ok',
    value: 0.3,
    unit: 'CNY',
    basis: 'sum',
    daysKnown: 3,
    daysInSpan: 7,
    rounded: false,
  });
});

test('nothing observed is undefined, not zero', () => {
  expect(aggregate([], 'pay_amount', week)).toBeUndefined();
  expect(aggregate(series('pay_amount', first, [null]), 'pay_amount', week)).toBeUndefined();
  expect(
    aggregate(series('pay_amount', first, [1]), 'pay_amount', { from: '2026-02-01', to: '2026-02-07' }),
  ).toBeUndefined();
});

test('a ratio is rebuilt from its parts over the days on which both are known', () => {
  const figures = [
    ...series('pay_buyers', first, [10, 1, 50, undefined]),
    ...series('visitors', first, [100, 1000, undefined, 400]),
    ...series('pay_conversion_rate', first, [0.1, 0.001, 0.9, 0.9]),
  ];
  expect(aggregate(figures, 'pay_conversion_rate', week)).toMatchObject({
    value: 11 / 1100,
    unit: 'ratio',
    basis: 'rebuilt',
    daysKnown: 2,
    daysInSpan: 7,
  });
});

test('an amount per buyer has the currency of the amount', () => {
  const figures = [...series('pay_amount', first, [99.9, 0.1]), ...series('pay_buyers', first, [1, 1])];
  expect(aggregate(figures, 'amount_per_buyer', week)).toMatchObject({ value: 50, unit: 'CNY' });
});

test('buyers without visitors: the zero is a visitor count the console failed to give', () => {
  const figures = [...series('pay_buyers', first, [5, 2]), ...series('visitors', first, [0, 100])];
  expect(aggregate(figures, 'pay_conversion_rate', week)).toMatchObject({ value: 0.02, daysKnown: 1 });
});

test('a day on which nobody came and nobody bought is a known day', () => {
  const figures = [...series('pay_buyers', first, [0, 2]), ...series('visitors', first, [0, 100])];
  expect(aggregate(figures, 'pay_conversion_rate', week)).toEqual({
    state: 'ok',
    value: 0.02,
    unit: 'ratio',
    basis: 'rebuilt',
    daysKnown: 2,
    daysInSpan: 7,
    rounded: false,
  });
});

test('a rate is rounded when the console abbreviated any of its parts', () => {
  const buyers = series('pay_buyers', first, [1, 1]);
  const visitors = [...series('visitors', first, [100]), figureOf('visitors', '2026-01-06', 12_000, { rounded: true })];
  expect(aggregate([...buyers, ...visitors], 'pay_conversion_rate', week)).toMatchObject({ rounded: true });
});

test('an amount per buyer of which no day is known is unknown', () => {
  expect(aggregate(series('pay_amount', first, [5]), 'amount_per_buyer', week)).toBeUndefined();
});

test('a rate over nobody is unknown', () => {
  const figures = [...series('pay_buyers', first, [0]), ...series('visitors', first, [0])];
  expect(aggregate(figures, 'pay_conversion_rate', week)).toBeUndefined();
});

test('a score is the latest known one', () => {
  expect(aggregate(series('experience_score', first, [4.5, 4.6, null]), 'experience_score', week)).toMatchObject({
    value: 4.6,
    basis: 'latest',
  });
});

test('people, indices and ratios without parts are never combined, not even over one day', () => {
  for (const metric of metrics.filter(({ aggregation }) =>
    ['distinct', 'index', 'opaque_ratio'].includes(aggregation),
  )) {
    expect(aggregate(series(metric.id, first, [1, 2]), metric.id, week)).toBeUndefined();
    expect(aggregate(series(metric.id, first, [1]), metric.id, { from: first, to: first })).toBeUndefined();
  }
});

test('every metric that can be combined is, and an unknown one is not', () => {
  for (const metric of metrics.filter(({ aggregation }) => ['sum', 'latest'].includes(aggregation))) {
    expect(aggregate(series(metric.id, first, [1, 2]), metric.id, week)).toBeDefined();
  }
  expect(aggregate(series('no_such_metric', first, [1, 2]), 'no_such_metric', week)).toBeUndefined();
});

test('people added up day by day are called sum-of-days', () => {
  const points = dailySeries(series('visitors', first, [100, 200]), 'visitors', first, '2026-01-11');
  expect(sumOfDays(points)).toMatchObject({ value: 300, basis: 'sum-of-days', daysKnown: 2, daysInSpan: 7 });
});

test('currencies are never mixed, an unnamed one included', () => {
  const figures = [
    figureOf('pay_amount', '2026-01-05', 1),
    figureOf('pay_amount', '2026-01-06', 1, { unit: 'USD' }),
    figureOf('pay_amount', '2026-01-07', 1, { unit: 'XXX' }),
    ...series('pay_buyers', first, [1, 1, 1]),
  ];
  const refused = { state: 'mixed-units', units: ['CNY', 'USD', 'XXX'] };
  expect(aggregate(figures, 'pay_amount', week)).toEqual(refused);
  expect(aggregate(figures, 'amount_per_buyer', week)).toEqual({
    state: 'mixed-units',
    units: ['CNY', 'USD', 'XXX', 'count'],
  });
});

test('money over money of another currency is no ratio', () => {
  const refused = { state: 'mixed-units', units: ['CNY', 'USD'] };
  const dollars = { unit: 'USD' };
  const figures = [figureOf('ad_pay_amount', first, 5), figureOf('ad_spend', first, 1, dollars)];
  expect(aggregate(figures, 'ad_roi', week)).toEqual(refused);
  const other = [figureOf('ad_pay_amount', first, 5, dollars), figureOf('ad_spend', first, 1)];
  expect(aggregate(other, 'ad_roi', week)).toEqual(refused);
  const next = '2026-01-06';
  const half = [figureOf('pay_amount', first, 1), figureOf('pay_amount', next, 1, { unit: 'count' })];
  expect(aggregate([...half, ...series('pay_buyers', first, [1, 1])], 'amount_per_buyer', week)).toEqual({
    state: 'mixed-units',
    units: ['CNY', 'count'],
  });
  const amounts = series('pay_amount', first, [5, 5]);
  const odd = [figureOf('pay_buyers', first, 1), figureOf('pay_buyers', next, 1, { unit: 'ratio' })];
  expect(aggregate([...amounts, ...odd], 'amount_per_buyer', week)).toEqual({
    state: 'mixed-units',
    units: ['CNY', 'count', 'ratio'],
  });
  expect(
    aggregate([figureOf('ad_pay_amount', first, 5), figureOf('ad_spend', first, 2)], 'ad_roi', week),
  ).toMatchObject({
    value: 2.5,
    unit: 'ratio',
  });
});

test('an abbreviated figure makes the whole sum rounded', () => {
  const figures = [
    ...series('pay_amount', first, [1]),
    figureOf('pay_amount', '2026-01-06', 12_000, { rounded: true }),
  ];
  expect(aggregate(figures, 'pay_amount', week)).toMatchObject({ value: 12_001, rounded: true });
});
