import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logMean } from '../../../../utils/analyse/why/log-mean.ts';
import { shapley } from '../../../../utils/analyse/why/shapley.ts';
import { splitCell } from '../../../../utils/analyse/why/split-cell.ts';

const product = (factors: readonly number[]) => factors.reduce((value, factor) => value * factor, 1);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

// MatthewHeun/LMDIR create_simple_LMDI: two sub-categories × three factors, four years.
const years = [
  [
    [1, 10, 2],
    [4, 5, 3],
  ],
  [
    [4, 5, 3],
    [5, 6, 4],
  ],
  [
    [8, 2, 4],
    [5, 7, 5],
  ],
  [
    [10, 1, 5],
    [6, 8, 6],
  ],
] as const;

test.each([
  [1971, 100, [69.79006598, -9.455125793, 39.66505981]],
  [1972, 59, [42.96021467, -34.31902656, 50.3588119]],
  [1973, 99, [54.01064234, -9.021284671, 54.01064234]],
])('LMDIR %i: the change is %i, split as published', (year, change, effects) => {
  const [before, after] = [years[year - 1971] ?? [], years[year - 1970] ?? []];
  const cells = before.map((cell, index) => splitCell(cell, after[index] ?? []));
  const totals = [0, 1, 2].map((factor) => sum(cells.map((cell) => cell[factor] ?? 0)));
  for (const [factor, effect] of effects.entries()) expect(totals[factor]).toBeCloseTo(effect, 7);
  expect(sum(totals)).toBeCloseTo(change, 9);
});

test('LMDIR 1971 → 1972, each sub-category', () => {
  const first = splitCell([1, 10, 2], [4, 5, 3]);
  const second = splitCell([4, 5, 3], [5, 6, 4]);
  for (const [factor, effect] of [50.47438029, -25.23719014, 14.76280986].entries())
    expect(first[factor]).toBeCloseTo(effect, 7);
  for (const [factor, effect] of [19.31568569, 15.78206435, 24.90224996].entries())
    expect(second[factor]).toBeCloseTo(effect, 7);
});

test('LMDIR multiplicative 1971 → 1972: exp(effect ÷ L(totals)) are the published 1.7611, 0.9262, 1.3794', () => {
  const totals = [69.79006598, -9.455125793, 39.66505981].map((effect) => Math.exp(effect / logMean(180, 80)));
  for (const [factor, published] of [1.761117821, 0.926191306, 1.379410116].entries())
    expect(totals[factor]).toBeCloseTo(published, 6);
  expect(product(totals)).toBeCloseTo(2.25, 8);
});

test('the degenerate cases of Ang, Zhang & Choi 1998 with one factor at zero', () => {
  expect(splitCell([0, 5, 3], [2, 5, 3])).toEqual([30, 0, 0]);
  expect(splitCell([2, 5, 3], [0, 5, 3])).toEqual([-30, 0, 0]);
  expect(splitCell([0, 5, 3], [0, 6, 3])).toEqual([0, 0, 0]);
});

test('a new product is new traffic, whatever it converts; unknown factors behind a zero do not matter', () => {
  expect(splitCell([100, 0, Number.NaN, Number.NaN], [120, 0.5, 0.1, 10])).toEqual([0, 60, 0, 0]);
  expect(splitCell([100, 0.5, 0.1, 10], [120, 0.5, 0, Number.NaN])).toEqual([0, 0, -50, 0]);
});

test('1000 × 10 % × 1 to 2000 × 5 % × 1.1: LMDI, Shapley and chain substitution as known', () => {
  const [before, after] = [
    [1000, 0.1, 1],
    [2000, 0.05, 1.1],
  ] as const;
  const rounded = (effects: readonly number[]) => effects.map((effect) => Number(effect.toFixed(2)));
  expect(rounded(splitCell(before, after))).toEqual([72.73, -72.73, 10]);
  expect(rounded(splitCell(before, after, 'shapley'))).toEqual([78.33, -79.17, 10.83]);
  expect(rounded(splitCell(before, after, 'sequential'))).toEqual([100, -100, 10]);
});

test('the runway game: needs of 8, 11, 13, 18 are paid 2, 3, 4, 9', () => {
  const needs = [8, 11, 13, 18];
  const shares = shapley(4, (coalition) => Math.max(0, ...needs.filter((_, player) => coalition & (1 << player))));
  for (const [player, share] of [2, 3, 4, 9].entries()) expect(shares[player]).toBeCloseTo(share, 12);
});

test('nobody plays: nothing is shared', () => {
  expect(shapley(0, () => 0)).toEqual([]);
});

const value = fc.oneof(
  fc.constant(0),
  fc.constant(1),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  fc.double({ min: -1000, max: -0.001, noNaN: true }),
);
const pair = fc
  .integer({ min: 1, max: 5 })
  .chain((n) =>
    fc.tuple(fc.array(value, { minLength: n, maxLength: n }), fc.array(value, { minLength: n, maxLength: n })),
  );
const positive = fc.integer({ min: 1, max: 5 }).chain((n) => {
  const factor = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  return fc.tuple(fc.array(factor, { minLength: n, maxLength: n }), fc.array(factor, { minLength: n, maxLength: n }));
});

test.each(['lmdi', 'shapley', 'sequential'] as const)(
  '%s: the effects add up to the change, with zeros and losses too',
  (method) => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const scale = Math.abs(product(before)) + Math.abs(product(after));
        const rest = sum(splitCell(before, after, method)) - (product(after) - product(before));
        // Shapley walks through mixtures of both sides, which may be far larger than either.
        const mixtures = before.reduce(
          (most, factor, k) => most * Math.max(Math.abs(factor), Math.abs(after[k] ?? 0)),
          1,
        );
        expect(Math.abs(rest)).toBeLessThanOrEqual(1e-9 * scale + 1e-13 * mixtures);
      }),
      { numRuns: 500 },
    );
  },
);

test('there and back again: the effects only change their sign', () => {
  fc.assert(
    fc.property(positive, ([before, after]) => {
      const back = splitCell(after, before);
      for (const [factor, effect] of splitCell(before, after).entries())
        expect(Math.abs(effect + (back[factor] ?? 0))).toBeLessThan(1e-9 * (product(before) + product(after)));
    }),
  );
});

test('the order of the factors does not matter to LMDI', () => {
  fc.assert(
    fc.property(positive, ([before, after]) => {
      const turned = splitCell(before.toReversed(), after.toReversed()).toReversed();
      for (const [factor, effect] of splitCell(before, after).entries())
        expect(Math.abs((turned[factor] ?? 0) - effect)).toBeLessThan(1e-9 * (product(before) + product(after)));
    }),
  );
});

test('a factor that stands still has no effect, one that rises no negative one', () => {
  fc.assert(
    fc.property(positive, ([before, after]) => {
      for (const [factor, effect] of splitCell(before, after).entries()) {
        const direction = Math.sign((after[factor] ?? 0) - (before[factor] ?? 0));
        if (direction === 0) expect(effect).toBe(0);
        else expect(effect * direction).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('the logarithmic mean is symmetric, between its values, and without a jump where it changes its formula', () => {
  expect(logMean(3, 3)).toBe(3);
  const near = fc.double({ min: 0.99, max: 1.01, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), near, (a, times) => {
      const b = a * times;
      const mean = logMean(a, b);
      expect(mean / logMean(b, a)).toBeCloseTo(1, 11);
      expect(mean).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-12));
      expect(mean).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-12));
    }),
  );
  expect(logMean(1, 1.0202020201) / logMean(1, 1.0202020203)).toBeCloseTo(1, 9);
});
