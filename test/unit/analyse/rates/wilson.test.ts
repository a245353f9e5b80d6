import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../../utils/analyse/rates/wilson.ts';

// R binom::binom.confint, method "wilson", as kept in statsmodels' results_proportion.py.
test.each([
  [18, 20, 0.6989663547715128, 0.972133518786232, 12],
  [4, 20, 0.0806576625797981, 0.4160174322518935, 12],
  [4, 200, 0.00780442641634947, 0.05028708690582643, 12],
  [190, 200, 0.910421851861224, 0.972617354399236, 12],
  [1, 30, 0.00590859, 0.16670391, 7],
  [29, 30, 0.8332961, 0.9940914, 6],
  [0, 30, 0, 0.11351339, 7],
  [30, 30, 0.8864866, 1, 6],
])('%i of %i: %f – %f', (hits, of, low, high, digits) => {
  expect(wilson({ hits, of })?.low).toBeCloseTo(low, digits);
  expect(wilson({ hits, of })?.high).toBeCloseTo(high, digits);
});

test('nothing seen could be anything; more hits than chances is no rate', () => {
  expect(wilson({ hits: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  expect(wilson({ hits: 3, of: 2 })).toBeUndefined();
  expect(wilson({ hits: -1, of: 2 })).toBeUndefined();
});

test('the interval holds the observed rate, stays within 0 … 1 and narrows with more of the same', () => {
  const counts = fc.tuple(fc.nat(500), fc.nat(500)).map(([hits, rest]) => ({ hits, of: hits + rest + 1 }));
  fc.assert(
    fc.property(counts, ({ hits, of }) => {
      const { low, high } = wilson({ hits, of }) ?? { low: 1, high: 0 };
      expect(low).toBeLessThanOrEqual(hits / of + 1e-12);
      expect(high).toBeGreaterThanOrEqual(hits / of - 1e-12);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      const more = wilson({ hits: hits * 4, of: of * 4 }) ?? { low: 0, high: 1 };
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

test('hits and misses are mirror images', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (hits, rest) => {
      const of = hits + rest;
      expect(wilson({ hits, of })?.low).toBeCloseTo(1 - (wilson({ hits: rest, of })?.high ?? 0), 12);
    }),
  );
});
