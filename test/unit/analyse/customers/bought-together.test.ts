import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boughtTogether } from '../../../../utils/analyse/customers/bought-together.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';
import { row } from './order-rows.ts';

const basket = (order: string, ...products: readonly string[]) =>
  products.map((product) => row('b', '2026-01-05', { order, product }));
const baskets = (count: number, name: string, ...products: readonly string[]) =>
  Array.from({ length: count }, (_, at) => basket(`${name}${at}`, ...products)).flat();

test('support, confidence and lift of a pair, in both directions', () => {
  const rows = [...baskets(40, 'both', 'tea', 'pot'), ...baskets(10, 'tea', 'tea'), ...baskets(150, 'other', 'cup')];
  const [first, second] = boughtTogether(rows);
  expect(first).toMatchObject({
    from: 'pot',
    to: 'tea',
    both: 40,
    ofFrom: 40,
    ofTo: 50,
    orders: 200,
    support: 0.2,
    confidence: 1,
    lift: 4,
  });
  expect(second).toMatchObject({ from: 'tea', to: 'pot', confidence: 0.8, lift: 4 });
  expect(first?.sureConfidence).toBeLessThan(0.9);
});

test('four orders are an anecdote, and a lift chance explains is left out', () => {
  expect(boughtTogether([...baskets(4, 'both', 'tea', 'pot'), ...baskets(150, 'other', 'cup')])).toEqual([]);
  const common = [...baskets(5, 'both', 'tea', 'pot'), ...baskets(60, 'tea', 'tea'), ...baskets(5, 'pot', 'pot')];
  expect(boughtTogether(common)).toEqual([]);
});

test('a product twice in an order is there once; without order numbers a buyer’s day is an order', () => {
  const rows = Array.from({ length: 30 }, (_, at) => at).flatMap((at) => [
    row(`b${at}`, '2026-01-05', { product: 'tea' }),
    row(`b${at}`, '2026-01-05', { product: 'tea' }),
    row(`b${at}`, '2026-01-05', { product: 'pot' }),
    row(`b${at}`, '2026-01-06', { product: 'cup' }),
  ]);
  expect(boughtTogether(rows)[0]).toMatchObject({ both: 30, ofFrom: 30, orders: 60 });
});

test('an order of more than fifty products is a reseller’s', () => {
  const all = Array.from({ length: 60 }, (_, at) => `p${at}`);
  expect(boughtTogether(baskets(20, 'bulk', ...all))).toEqual([]);
  expect(boughtTogether([])).toEqual([]);
});

test('where products have nothing to do with each other hardly a pair is found', () => {
  const { uniform } = seededRandom(3);
  const rows = Array.from({ length: 3000 }, (_, order) =>
    basket(String(order), ...Array.from({ length: 30 }, (__, at) => `p${at}`).filter(() => uniform() < 0.1)),
  ).flat();
  // 870 rules are tried; one in two hundred would pass by chance.
  expect(boughtTogether(rows).length).toBeLessThan(10);
});

test('the order of rows does not matter, and shares are shares', () => {
  const orders = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), { maxLength: 60 });
  fc.assert(
    fc.property(orders, (all) => {
      const rows = all.flatMap((products, at) => basket(String(at), ...products));
      const pairs = boughtTogether(rows, 1);
      expect(boughtTogether(rows.toReversed(), 1)).toEqual(pairs);
      for (const { support, confidence, sureConfidence, lift, sureLift } of pairs) {
        expect(support > 0 && confidence <= 1 && sureConfidence <= confidence && sureLift <= lift).toBe(true);
      }
    }),
  );
});
