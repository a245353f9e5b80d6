import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptOrders } from '../../../utils/model/kept-orders.ts';
import { packOrders, unpackOrders } from '../../../utils/orders/pack-orders.ts';
import { readPackedOrders } from '../../../utils/orders/read-packed-orders.ts';

const hash = fc.stringMatching(/^[\w-]{22}$/);
const row = fc.record({
  buyer: hash,
  order: fc.option(hash, { nil: null }),
  date: fc.constantFrom('2026-01-05', '2026-02-28'),
  amount: fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => value || 0),
  currency: fc.constantFrom('CNY', 'USD'),
  product: fc.option(fc.stringMatching(/^[灯泡a-z0-9]{1,9}$/), { nil: null }),
});
const listOf = (rows: KeptOrders['rows']): KeptOrders => ({
  id: 'sycm:1/a',
  at: '2026-08-24T08:00:00Z',
  shopKey: 'sycm:1',
  label: 'orders.csv',
  keyId: 'k'.repeat(22),
  refused: { unpaid: 2 },
  rows,
});

test('an order list comes back from packing and from JSON as it was', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const packed = JSON.parse(JSON.stringify(packOrders(listOf(rows))));
      expect(readPackedOrders([packed])).toEqual([packed]);
      expect(unpackOrders(packed)).toEqual(listOf(rows));
    }),
  );
});

test('a list whose buyer or order number is no hash is not taken from a backup', () => {
  const good = {
    buyer: 'b'.repeat(22),
    order: 'o'.repeat(22),
    date: '2026-01-05',
    amount: 3,
    currency: 'CNY',
    product: null,
  };
  const taken = (change: object) =>
    readPackedOrders([packOrders(listOf([{ ...good, ...change } as KeptOrders['rows'][number]]))]);
  expect(taken({})).toHaveLength(1);
  for (const change of [
    { buyer: '王小明' },
    { buyer: '13800138000' },
    { order: 'TB-2026-1' },
    { date: 'yesterday' },
    { amount: Number.NaN },
    { currency: 'yuan' },
  ])
    expect(taken(change)).toEqual([]);
});

test('what is no list of order lists is nothing', () => {
  expect(readPackedOrders(undefined)).toEqual([]);
  expect(readPackedOrders([null, 3, {}, { ...packOrders(listOf([])), cells: [1] }])).toEqual([]);
});
