import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../../utils/analyse/stats/benjamini-hochberg.ts';
import { betaBinomialTails } from '../../../../utils/analyse/stats/beta-binomial-tail.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { negativeBinomialTails } from '../../../../utils/analyse/stats/negative-binomial-tail.ts';
import { nelderMead } from '../../../../utils/analyse/stats/nelder-mead.ts';
import { normalCdf } from '../../../../utils/analyse/stats/normal-cdf.ts';
import { median, quantile } from '../../../../utils/analyse/stats/quantile.ts';
import { robustSpread } from '../../../../utils/analyse/stats/robust-spread.ts';

test('with a uniform rate every number of hits is equally likely', () => {
  const tails = betaBinomialTails(3, 9, { alpha: 1, beta: 1 });
  expect(tails.atMost).toBeCloseTo(0.4, 12);
  expect(tails.atLeast).toBeCloseTo(0.7, 12);
});

test('a beta-binomial count: the tails overlap in the count itself, and the outermost are 1', () => {
  const shape = fc.double({ min: 0.3, max: 500, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.integer({ min: 1, max: 300 }), (alpha, beta, trials) => {
      const rate = { alpha, beta };
      expect(betaBinomialTails(trials, trials, rate).atMost).toBeCloseTo(1, 9);
      expect(betaBinomialTails(0, trials, rate).atLeast).toBeCloseTo(1, 9);
      const x = trials >> 1;
      const above = betaBinomialTails(x + 1, trials, rate).atLeast;
      expect(betaBinomialTails(x, trials, rate).atMost + above).toBeCloseTo(1, 8);
    }),
  );
});

test('a heavy prior makes it a binomial count: P(0 of 10 at 20 %) = 0.8¹⁰', () => {
  expect(betaBinomialTails(0, 10, { alpha: 2e6, beta: 8e6 }).atMost).toBeCloseTo(0.8 ** 10, 5);
});

test('size 1 makes it a geometric count', () => {
  expect(negativeBinomialTails(2, 3, 1).atMost).toBeCloseTo(1 - 0.75 ** 3, 12);
  expect(negativeBinomialTails(2, 3, 1).atLeast).toBeCloseTo(0.75 ** 2, 12);
});

test('nothing expected: nothing is certain, anything impossible', () => {
  expect(negativeBinomialTails(0, 0, 1)).toEqual({ atMost: 1, atLeast: 1 });
  expect(negativeBinomialTails(1, 0, 1)).toEqual({ atMost: 1, atLeast: 0 });
});

test('the normal distribution at its familiar places', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 6);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 7);
  expect(normalCdf(-3.5) / 2.3262907903552504e-4).toBeCloseTo(1, 6);
});

test('quantiles as R gives them by default; of nothing, nothing', () => {
  expect(quantile([1, 2, 3, 4, 10], 0.4)).toBeCloseTo(2.6, 12);
  expect([median([3, 1, 2]), median([]), median([5])]).toEqual([2, undefined, 5]);
});

test('one outlier does not move the robust spread much', () => {
  expect(robustSpread([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 10);
  expect(robustSpread([1, 2, 3, 4, 5000])).toBeCloseTo(1.4826, 10);
  expect(robustSpread([])).toBeUndefined();
});

test('Benjamini and Hochberg 1995: their 15 p-values leave four standing at 5 %', () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(benjaminiHochberg(published, 0.05).filter(Boolean)).toHaveLength(4);
  expect(benjaminiHochberg([], 0.05)).toEqual([]);
});

test('Nelder and Mead find the valley of Rosenbrock', () => {
  const banana = ([a = 0, b = 0]: readonly number[]) => (1 - a) ** 2 + 100 * (b - a * a) ** 2;
  const [x, y] = finish(nelderMead(banana, [-1.2, 1]));
  expect(x).toBeCloseTo(1, 3);
  expect(y).toBeCloseTo(1, 3);
});
