import { expect, test } from 'vitest';
import { mergedOrders } from '../../../../utils/analyse/customers/merged-orders.ts';
import type { KeptOrders } from '../../../../utils/model/kept-orders.ts';
import type { OrderRow } from '../../../../utils/model/order-row.ts';

const row = (order: string | null, amount: number, product = '灯', buyer = 'b1'): OrderRow => ({
  buyer,
  order,
  date: '2026-03-01',
  amount,
  currency: 'CNY',
  product,
});
const list = (id: string, day: string, rows: readonly OrderRow[], keyId = 'mine'): KeptOrders => ({
  id,
  at: `${day}T08:00:00Z`,
  shopKey: 'sycm:1',
  label: `${id}.csv`,
  keyId,
  refused: {},
  rows,
});

test('an order in two lists counts once, as the list imported last has it, with all its lines', () => {
  const march = list('march', '2026-04-01', [row('o1', 50), row('o2', 20)]);
  const year = list('year', '2026-08-01', [row('o2', 15), row('o2', 5, '灯泡'), row('o3', 9)]);
  const expected = [row('o1', 50), row('o2', 15), row('o2', 5, '灯泡'), row('o3', 9)];
  expect(mergedOrders([march, year]).rows).toEqual(expected);
  expect(mergedOrders([year, march]).rows).toEqual(expected);
  expect(mergedOrders([march, year, march]).rows).toEqual(expected);
});

test('without order numbers what a buyer bought on a day counts once; two alike lines of one list are two', () => {
  const twice = list('a', '2026-04-01', [row(null, 8), row(null, 8), row(null, 8, '灯', 'b2')]);
  expect(mergedOrders([twice, { ...twice, id: 'b' }]).rows).toHaveLength(3);
});

test('lists hashed by another installation stand apart: their buyers could be anybody’s', () => {
  const old = list('old', '2026-01-01', [row('o1', 50)], 'theirs');
  const mine = list('mine', '2026-04-01', [row('o9', 20)]);
  expect(mergedOrders([old, mine])).toEqual({ rows: [row('o9', 20)], apart: [old] });
});

test('no list holds nothing', () => {
  expect(mergedOrders([])).toEqual({ rows: [], apart: [] });
});
