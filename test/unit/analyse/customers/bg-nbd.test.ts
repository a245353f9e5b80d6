import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceAlive,
  chanceOfRepeats,
  expectedPurchases,
  expectedRepeats,
} from '../../../../utils/analyse/customers/bg-nbd.ts';
import { fitBgNbd } from '../../../../utils/analyse/customers/fit-bg-nbd.ts';
import { gaussSeries } from '../../../../utils/analyse/customers/gauss-series.ts';
import { rowsOf } from '../../../data/retail.ts';

/** The parameters Fader, Hardie & Lee publish for CDNOW. */
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const histories = rowsOf('cdnow-customers.csv').map(([, repeats, last, age]) => ({
  repeats: Number(repeats),
  last: Number(last),
  age: Number(age),
}));

const fitted = fitBgNbd(histories);

test('the fit on CDNOW has the published parameters', () => {
  const { r, alpha, a, b } = fitted ?? { r: 0, alpha: 0, a: 0, b: 0 };
  expect(histories).toHaveLength(2357);
  expect([r, alpha, a, b].map((one) => one.toFixed(2))).toEqual(['0.24', '4.41', '0.79', '2.43']);
  expect([r, alpha, a, b].map((one) => Math.round(one * 1000) / 1000)).toEqual([0.243, 4.414, 0.793, 2.426]);
});

test('purchases expected of one buyer are the published ones', () => {
  const buyer = { repeats: 2, last: 30.43, age: 38.86 };
  expect(Math.abs(expectedPurchases(cdnow, buyer, 39) - 1.226)).toBeLessThan(0.001);
});

test.each([
  [0.1429, 0.0078],
  [1, 0.0532],
  [3, 0.1506],
  [31.8571, 1.0405],
  [32, 1.0437],
  [78, 1.8576],
])('within %f weeks a buyer comes back as often as published, by the fit itself', (time, repeats) => {
  // At 78 weeks another optimiser's last digits show: 1.8580.
  expect(Math.abs((fitted ? expectedRepeats(fitted, time) : 0) - repeats)).toBeLessThan(time === 78 ? 5e-4 : 5e-5);
});

test('the chances of so many repeats are the published ones', () => {
  expect(chanceOfRepeats(cdnow, 0, 39)).toBeCloseTo(0.5737864, 7);
  expect(chanceOfRepeats(cdnow, 10, 2) / 1.07869e-7).toBeCloseTo(1, 5);
  const many = [
    0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
    0.0002769613, 0.000222226,
  ];
  for (const [at, chance] of many.entries()) expect(chanceOfRepeats(cdnow, 11 + at, 30)).toBeCloseTo(chance, 9);
});

test('a buyer who never came back is alive, one silent for longer is less likely to be', () => {
  expect(chanceAlive(cdnow, { repeats: 0, last: 0, age: 39 })).toBe(1);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      (repeats, last, more) => {
        const recent = chanceAlive(cdnow, { repeats, last, age: last });
        const silent = chanceAlive(cdnow, { repeats, last, age: last + more });
        expect(silent).toBeLessThan(recent);
        expect(silent).toBeGreaterThan(0);
        expect(recent).toBeLessThan(1);
      },
    ),
  );
});

test('chances of all numbers of repeats add up to one, their mean is the expected number', () => {
  const chances = Array.from({ length: 200 }, (_, count) => chanceOfRepeats(cdnow, count, 20));
  expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
  expect(chances.reduce((sum, one, count) => sum + count * one, 0)).toBeCloseTo(expectedRepeats(cdnow, 20), 4);
});

test('time in another unit changes nothing but alpha', () => {
  const days = { ...cdnow, alpha: cdnow.alpha * 7 };
  expect(expectedRepeats(days, 70)).toBeCloseTo(expectedRepeats(cdnow, 10), 12);
  expect(chanceAlive(days, { repeats: 3, last: 70, age: 140 })).toBeCloseTo(
    chanceAlive(cdnow, { repeats: 3, last: 10, age: 20 }),
    12,
  );
});

test('two hundred buyers are needed, and one who came back', () => {
  expect(fitBgNbd(histories.slice(0, 199))).toBeUndefined();
  expect(fitBgNbd(histories.map((one) => ({ ...one, repeats: 0, last: 0 })))).toBeUndefined();
  expect(fitBgNbd([])).toBeUndefined();
});

test('the Gauss series where it is known in closed form', () => {
  expect(gaussSeries(1, 1, 2, 0.5)).toBeCloseTo(2 * Math.log(2), 12);
  expect(gaussSeries(0.5, 1, 1, 0.96)).toBeCloseTo(0.04 ** -0.5, 9);
  expect(gaussSeries(3, 4, 5, 0)).toBe(1);
});
