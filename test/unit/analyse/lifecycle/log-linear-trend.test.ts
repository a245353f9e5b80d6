import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLinearTrend, type Week } from '../../../../utils/analyse/lifecycle/log-linear-trend.ts';

const growing = (rate: number, first = 1000, weeks = 8): readonly Week[] =>
  Array.from({ length: weeks }, (_, week) => ({ count: first * (1 + rate) ** week, exposure: 1 }));

test('the slope of an exact exponential is its weekly growth, a little drawn to none by the prior', () => {
  const trend = logLinearTrend(growing(0.05));
  expect(trend?.slope).toBeCloseTo(Math.log(1.05), 4);
  expect(trend?.dispersion).toBe(1);
});

test('season that shop and product share is no trend', () => {
  const season = [100, 120, 300, 900, 0, 80, 60, 50];
  const trend = logLinearTrend(season.map((exposure) => ({ count: exposure / 10, exposure })));
  expect(trend?.slope).toBeCloseTo(0, 9);
  expect(trend?.weeks).toBe(7);
});

test('fewer buyers make the same growth less certain', () => {
  const [many, few] = [logLinearTrend(growing(0.1, 1000)), logLinearTrend(growing(0.1, 5))];
  expect(few?.se).toBeGreaterThan((many?.se ?? 0) * 5);
});

test('weeks that scatter more than chance does widen the error', () => {
  const wild = [100, 10, 160, 5, 120, 20, 200, 8].map((count) => ({ count, exposure: 1 }));
  const trend = logLinearTrend(wild);
  expect(trend?.dispersion).toBeGreaterThan(50);
  expect(trend?.se).toBeGreaterThan(0.1);
});

test('three buyers after none are no rocket', () => {
  const trend = logLinearTrend([0, 0, 0, 0, 0, 0, 0, 3].map((count) => ({ count, exposure: 1 })));
  // Without the prior the slope would have no bound at all.
  expect(trend?.slope).toBeLessThan(1);
  expect(trend?.se).toBeGreaterThan(0.2);
});

test('nothing can be said of nobody, of two weeks, or of weeks nobody captured', () => {
  expect(logLinearTrend([])).toBeUndefined();
  expect(logLinearTrend(growing(0.1, 10, 2))).toBeUndefined();
  expect(logLinearTrend(Array(8).fill({ count: 0, exposure: 5 }))).toBeUndefined();
  expect(logLinearTrend(Array(8).fill({ count: null, exposure: 5 }))).toBeUndefined();
  expect(logLinearTrend(Array(8).fill({ count: 5, exposure: 0 }))).toBeUndefined();
});

test('scaling the exposure changes nothing, turning time round turns the slope round', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.double({ min: 0.01, max: 1e4, noNaN: true }), (all, scale) => {
      const one = logLinearTrend(all.map((count) => ({ count, exposure: 7 })));
      const other = logLinearTrend(all.map((count) => ({ count, exposure: 7 * scale })));
      const back = logLinearTrend(all.toReversed().map((count) => ({ count, exposure: 7 })));
      expect(other?.slope ?? 0).toBeCloseTo(one?.slope ?? 0, 6);
      expect(back?.slope ?? 0).toBeCloseTo(-(one?.slope ?? 0), 6);
      expect(one === undefined || (Number.isFinite(one.slope) && one.se > 0)).toBe(true);
    }),
  );
});
