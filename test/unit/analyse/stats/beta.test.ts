import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaCdf, betaTail } from '../../../../utils/analyse/stats/beta-cdf.ts';
import { betaQuantile } from '../../../../utils/analyse/stats/beta-quantile.ts';
import { logBeta } from '../../../../utils/analyse/stats/log-beta.ts';
import { logGamma } from '../../../../utils/analyse/stats/log-gamma.ts';

const shape = fc.double({ min: 0.3, max: 3000, noNaN: true });
const rate = fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true });

test('ln Γ agrees with factorials and with Γ(½) = √π', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(2e-14 * Math.max(1, Math.log(factorial)));
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
});

test('ln Γ(x + 1) = ln x + ln Γ(x), across the change from one formula to the other', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
      const right = Math.log(x) + logGamma(x);
      return Math.abs(logGamma(x + 1) - right) <= 1e-12 * Math.max(1, Math.abs(right));
    }),
  );
});

test('B(2, 3) is 1/12', () => {
  expect(Math.exp(logBeta(2, 3))).toBeCloseTo(1 / 12, 14);
});

test('P(θ ≤ 0.3) of Hank Aaron is 0.169 (Robinson 2015-11-03)', () => {
  expect(betaCdf(0.3, { alpha: 3850, beta: 8818 })).toBeCloseTo(0.169, 3);
});

test('whole parameters: the distribution function is a binomial sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), rate, (alpha, beta, x) => {
      const n = alpha + beta - 1;
      let sum = 0;
      for (let k = alpha; k <= n; k++)
        sum += Math.exp(-Math.log(n + 1) - logBeta(k + 1, n - k + 1)) * x ** k * (1 - x) ** (n - k);
      expect(betaCdf(x, { alpha, beta })).toBeCloseTo(sum, 11);
    }),
  );
});

test('both tails add up to one, and the mirrored distribution is the other tail', () => {
  fc.assert(
    fc.property(shape, shape, rate, (alpha, beta, x) => {
      expect(betaCdf(x, { alpha, beta }) + betaTail(x, { alpha, beta })).toBeCloseTo(1, 10);
    }),
  );
});

test('the distribution function never falls', () => {
  fc.assert(
    fc.property(shape, shape, rate, rate, (alpha, beta, x, y) => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      expect(betaCdf(low, { alpha, beta })).toBeLessThanOrEqual(betaCdf(high, { alpha, beta }) + 1e-12);
    }),
  );
});

test('the far tail keeps its digits', () => {
  expect(betaTail(0.5, { alpha: 1, beta: 100 })).toBeCloseTo(2 ** -100, 40);
});

test('outside 0 … 1 it is 0 and 1', () => {
  expect([-1, 0, 1, 2].map((x) => betaCdf(x, { alpha: 2, beta: 2 }))).toEqual([0, 0, 1, 1]);
});

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (alpha, beta, p) => {
      const x = betaQuantile(p, { alpha, beta });
      if (x > 1e-12 && x < 1 - 1e-6) expect(betaCdf(x, { alpha, beta })).toBeCloseTo(p, 9);
    }),
    { numRuns: 500 },
  );
});

test('Clopper–Pearson limits of 4/20 and 4/200 are beta quantiles (R binom::binom.confint "exact")', () => {
  expect(betaQuantile(0.025, { alpha: 4, beta: 17 })).toBeCloseTo(0.05733399705003284, 12);
  expect(betaQuantile(0.975, { alpha: 5, beta: 16 })).toBeCloseTo(0.436614002996668, 12);
  expect(betaQuantile(0.025, { alpha: 4, beta: 197 })).toBeCloseTo(0.005475565879556443, 12);
  expect(betaQuantile(0.975, { alpha: 5, beta: 196 })).toBeCloseTo(0.05041360908989634, 12);
});

test('the exact interval of 1/3 is (0.008, 0.906) (Robinson 2015-10-21)', () => {
  expect(betaQuantile(0.025, { alpha: 1, beta: 3 })).toBeCloseTo(0.008, 3);
  expect(betaQuantile(0.975, { alpha: 2, beta: 2 })).toBeCloseTo(0.906, 3);
});

test('the ends of probability are the ends of the rate', () => {
  expect([betaQuantile(0, { alpha: 2, beta: 3 }), betaQuantile(1, { alpha: 2, beta: 3 })]).toEqual([0, 1]);
});
