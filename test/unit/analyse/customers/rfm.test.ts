import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buyerHistories } from '../../../../utils/analyse/customers/buyer-histories.ts';
import { rfm } from '../../../../utils/analyse/customers/rfm.ts';
import { rfmSegment } from '../../../../utils/analyse/customers/rfm-segment.ts';
import { quantile } from '../../../../utils/analyse/stats/quantile.ts';
import { rowsOf } from '../../../data/retail.ts';
import { historiesOf, row } from './order-rows.ts';

const orders = rowsOf('rfm-orders.csv').map(([buyer = '', date = '', amount], at) =>
  row(buyer, date, { amount: Number(amount), order: String(at) }),
);
const published = rfm(historiesOf(orders, '2006-12-31'), '2006-12-31');

test('the orders are all there', () => {
  expect(orders).toHaveLength(4906);
  expect(published.rows).toHaveLength(995);
});

test.each([
  ["Abbey O'Reilly", 205, 6, 472, '343', 'potential-loyal'],
  ['Add Senger', 140, 3, 340, '412', 'new'],
  ['Aden Lesch', 194, 4, 405, '323', 'loyal'],
  ['Aden Murphy', 98, 7, 596, '544', 'potential-loyal'],
  ['Admiral Senger', 132, 5, 448, '433', 'potential-loyal'],
  ["Agness O'Keefe", 90, 9, 843, '555', 'champions'],
  ['Aileen Barton', 84, 9, 763, '555', 'champions'],
  ['Ailene Hermann', 281, 8, 699, '355', undefined],
  ['Aiyanna Bruen', 246, 4, 157, '321', undefined],
  ['Akeelah Walsh', 160, 7, 779, '445', undefined],
])('%s is scored as published', (buyer, recency, count, amount, scores, segment) => {
  const found = published.rows.find((one) => one.buyer === buyer);
  expect(found).toMatchObject({ recency, orders: count, amount });
  expect(found?.scores.join('')).toBe(scores);
  if (segment) expect(found?.segment).toBe(segment);
});

test('a small shop is cut into three, and its scores are read on the scale of five', () => {
  const few = Array.from({ length: 30 }, (_, at) => row(`b${at}`, '2026-01-05', { amount: at, order: `${at}` }));
  const { bins, rows } = rfm(historiesOf(few), '2026-02-01');
  expect(bins).toBe(3);
  expect(rows.at(0)?.scores).toEqual([3, 1, 1]);
  expect(rows.at(-1)?.scores).toEqual([3, 1, 3]);
  expect(rfmSegment([3, 3, 3], 3)).toBe('champions');
  expect(rfmSegment([1, 1, 1], 3)).toBe('lost');
});

test('nobody is in no bin, one buyer is in the first of everything but recency', () => {
  expect(rfm([], '2026-01-05').rows).toEqual([]);
  expect(rfm(historiesOf([row('a', '2026-01-05')]), '2026-01-09').rows).toMatchObject([
    { recency: 4, scores: [3, 1, 1] },
  ]);
});

test('scores keep the order of what they score, ties have one score, and money has no unit', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(amounts, fc.constantFrom(2, 256), (all, scale) => {
      const of = (times: number) =>
        rfm(
          historiesOf(all.map((amount, at) => row(`b${at}`, '2026-01-05', { amount: amount * times, order: `${at}` }))),
          '2026-02-01',
        ).rows;
      const rows = of(1);
      for (const [at, one] of rows.entries()) {
        const next = rows[(at + 1) % rows.length] ?? one;
        expect(Math.sign(one.amount - next.amount) * (one.scores[2] - next.scores[2])).toBeGreaterThanOrEqual(0);
        if (one.amount === next.amount) expect(one.scores).toEqual(next.scores);
      }
      expect(of(scale).map(({ scores }) => scores)).toEqual(rows.map(({ scores }) => scores));
    }),
    { numRuns: 40 },
  );
});

test('amounts in two currencies are not added up', () => {
  const mixed = [row('a', '2026-01-05'), row('a', '2026-01-06', { currency: 'USD' })];
  expect(buyerHistories(mixed, '2026-12-31')).toEqual({ state: 'mixed-units', units: ['CNY', 'USD'] });
});

test('the published quintiles (type 7) of recency, frequency and amount', () => {
  const cuts = (of: (one: (typeof published.rows)[number]) => number) =>
    [0.2, 0.4, 0.6, 0.8].map((share) => quantile(published.rows.map(of), share) ?? 0);
  const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));
  expect(cuts(({ recency }) => recency)).toEqual(near([114, 180, 296.4, 481]));
  expect(cuts(({ orders: count }) => count)).toEqual(near([3, 4, 5, 7]));
  expect(cuts(({ amount }) => amount)).toEqual(near([254.8, 381, 505.4, 665]));
});
