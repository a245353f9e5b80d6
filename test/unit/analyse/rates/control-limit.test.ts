import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlLimit } from '../../../../utils/analyse/rates/control-limit.ts';

/** P(X ≤ k) by adding up. */
function atMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let hits = 0; hits <= k; hits++) {
    sum += term;
    term *= ((n - hits) / (hits + 1)) * (p / (1 - p));
  }
  return sum;
}

test('the limit lies within one buyer of the binomial quantile', () => {
  for (const [n, p, q] of [
    [100, 0.03, 0.975],
    [400, 0.03, 0.025],
    [250, 0.1, 0.999],
    [40, 0.2, 0.001],
  ] as const) {
    let k = 0;
    while (atMost(k, n, p) < q) k++;
    const limit = controlLimit(n, p, q) * n;
    expect(limit).toBeLessThanOrEqual(k + 1e-9);
    expect(limit).toBeGreaterThanOrEqual(Math.max(0, k - 1) - 1e-9);
  }
});

test('with many visits it is the normal one: mean ± 1.96 standard errors', () => {
  const error = Math.sqrt((0.03 * 0.97) / 1e6);
  expect(controlLimit(1e6, 0.03, 0.975)).toBeCloseTo(0.03 + 1.96 * error, 5);
  expect(controlLimit(1e6, 0.03, 0.025)).toBeCloseTo(0.03 - 1.96 * error, 5);
});

test('limits hold the rate between them and widen with their quantile', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 100_000 }), fc.double({ min: 0.002, max: 0.4, noNaN: true }), (n, p) => {
      const [far, low, high, farther] = [0.001, 0.025, 0.975, 0.999].map((q) => controlLimit(n, p, q)) as [
        number,
        number,
        number,
        number,
      ];
      expect(far).toBeLessThanOrEqual(low);
      expect(low).toBeLessThanOrEqual(p);
      expect(high).toBeGreaterThanOrEqual(p - 1 / n);
      expect(farther).toBeGreaterThanOrEqual(high);
    }),
  );
});

test('without visits or with a rate of nothing there is nothing to expect', () => {
  expect(controlLimit(0, 0.1, 0.975)).toBe(0);
  expect(controlLimit(100, 0, 0.975)).toBe(0);
  expect(controlLimit(100, 1, 0.025)).toBe(1);
});
