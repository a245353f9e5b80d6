import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifecycles } from '../../../../utils/analyse/lifecycle/lifecycles.ts';
import { settledStages } from '../../../../utils/analyse/lifecycle/settled-stages.ts';
import { before, labelRecords } from '../../../bench/analysis/lifecycle-record.ts';

const weeks = (counts: readonly (number | null)[], exposure = 1000) => counts.map((count) => ({ count, exposure }));
const only = (counts: readonly (number | null)[]) => lifecycles([weeks(counts)])[0];

test('a product whose share of the shop rises for certain is growing, one that falls is declining', () => {
  expect(only([20, 22, 20, 25, 30, 38, 45, 55, 70, 80])?.stage).toBe('growing');
  expect(only([80, 82, 75, 70, 55, 45, 38, 30, 22, 20])?.stage).toBe('declining');
  expect(only([40, 42, 38, 41, 40, 39, 40, 41, 42, 40])?.stage).toBe('stable');
});

test('a product seen to appear is new until it has four weeks and twelve people', () => {
  expect(only([0, 0, 0, 30, 40])?.stage).toBe('new');
  expect(only([0, 1, 1, 1, 1, 1, 1, 1])?.stage).toBe('new');
});

test('a product that was there when we first looked is not called new, however short the history', () => {
  expect(only([30])?.stage).toBeUndefined();
  expect(only([30, 31, 29])?.stage).toBeUndefined();
  expect(only([null, null, 30, 31, 29])?.stage).toBeUndefined();
  expect(only([])?.stage).toBeUndefined();
});

test('the best tenth of at least ten products is hot unless it is falling', () => {
  const shop = Array.from({ length: 20 }, (_, product) => weeks(Array(10).fill(10 + 5 * product)));
  const falling = weeks([900, 800, 700, 600, 500, 420, 350, 300, 260, 220]);
  const stages = lifecycles([...shop, falling]).map(({ stage }) => stage);
  expect(stages[19]).toBe('hot');
  expect(stages[5]).toBe('stable');
  expect(stages[20]).toBe('declining');
  expect(lifecycles(shop.slice(-9)).map(({ stage }) => stage)).not.toContain('hot');
});

test('a stage changes when two weeks in a row say so; a silent week says nothing', () => {
  const signs = ['stable', 'growing', 'stable', 'growing', undefined, 'growing'] as const;
  expect(settledStages(signs, 2)).toEqual(['stable', 'stable', 'stable', 'stable', 'stable', 'growing']);
  expect(settledStages([undefined, 'hot'], 2)).toEqual([undefined, 'hot']);
});

test('since is the first week of the standing stage', () => {
  const history = only([20, 20, 20, 20, 20, 20, 26, 34, 44, 57, 74, 90]);
  expect(history?.stage).toBe('growing');
  expect(history?.stages[(history.since ?? 0) - 1]).not.toBe('growing');
  expect(history?.stages.slice(history.since)).toEqual(Array(12 - (history?.since ?? 0)).fill('growing'));
});

test('a busier shop with the same shares has the same stages, and confidence stays within 0 … 1', () => {
  const counts = fc.array(fc.nat(300), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(
      fc.array(counts, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 2, max: 50 }),
      (products, scale) => {
        const small = lifecycles(products.map((one) => weeks(one)));
        const large = lifecycles(products.map((one) => weeks(one, 1000 * scale)));
        expect(large.map(({ stage }) => stage)).toEqual(small.map(({ stage }) => stage));
        for (const { sign } of small) expect(!sign || (sign.confidence >= 0 && sign.confidence <= 1)).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

test('on the UCI shop growth and decline hold in three cases of four and labels keep still', () => {
  const { naive, aware } = labelRecords(before);
  expect(aware.labels).toBeGreaterThan(2000);
  expect(aware.growing).toBeGreaterThanOrEqual(0.75);
  expect(aware.declining).toBeGreaterThanOrEqual(0.75);
  expect(aware.flips).toBeLessThanOrEqual(0.2);
  expect(naive.growing).toBeLessThan(0.5);
  expect(naive.flips).toBeGreaterThan(0.5);
});
