import { expect, test } from 'vitest';
import { readUserData, readUserItem } from '../../../utils/model/read-user-item.ts';

const cost = {
  id: 'c',
  at: '2026-01-05T09:00:00+08:00',
  shopKey: 'sycm:1',
  product: null,
  kind: 'goods',
  basis: 'per-unit',
  value: 12.5,
  currency: 'CNY',
  from: '2026-01-01',
  to: null,
  source: 'entered',
};
const event = {
  id: 'e',
  at: '2026-01-05T09:00:00Z',
  shopKey: null,
  name: '店庆',
  festival: null,
  from: '2026-06-01',
  to: '2026-06-03',
  preDays: 3,
  postDays: 7,
  plan: { pay_amount: 1e6 },
  hidden: false,
};

test('an item is itself again, without what does not belong to it', () => {
  expect(readUserItem('costs', { ...cost, phone: '138' })).toEqual(cost);
  expect(readUserItem('events', JSON.parse(JSON.stringify(event)))).toEqual(event);
  const pin = { id: 'p', at: cost.at, shopKey: 's', product: 'a', roles: ['traffic', 'event'] };
  expect(readUserItem('pins', pin)).toEqual(pin);
});

test.each([
  ['a negative cost', { value: -1 }],
  ['no number', { value: Number.NaN }],
  ['a text for a number', { value: '12' }],
  ['no day', { from: '2026-02-30' }],
  ['an end before its beginning', { to: '2025-12-31' }],
  ['money without a currency', { currency: null }],
  ['a share with a currency', { basis: 'share-of-net', value: 0.05 }],
  ['a kind nobody knows', { kind: 'luck' }],
  ['no time of entry', { at: 'yesterday' }],
  ['an empty id', { id: '' }],
  ['a missing field', { product: undefined }],
])('%s is no cost', (_, given) => {
  expect(readUserItem('costs', { ...cost, ...given })).toBeUndefined();
});

test('an event stored before it could name its products is one still; those it names are kept', () => {
  expect(readUserItem('events', event)).not.toHaveProperty('products');
  expect(readUserItem('events', { ...event, products: undefined })).toEqual(event);
  expect(readUserItem('events', { ...event, products: [] })).toEqual({ ...event, products: [] });
  const some = { ...event, products: ['a', 'b'] };
  expect(readUserData(JSON.parse(JSON.stringify({ events: [some] }))).data.events).toEqual([some]);
  for (const products of ['a', [''], [1], null, Array.from({ length: 2001 }, () => 'a')])
    expect(readUserItem('events', { ...event, products })).toBeUndefined();
});

test('no event has a plan of anything but numbers, no pin a role nobody knows', () => {
  expect(readUserItem('events', { ...event, plan: { pay_amount: '1' } })).toBeUndefined();
  expect(readUserItem('events', { ...event, plan: null })).toBeUndefined();
  expect(readUserItem('events', { ...event, preDays: 1.5 })).toBeUndefined();
  expect(readUserItem('pins', { id: 'p', at: cost.at, shopKey: 's', product: 'a', roles: ['king'] })).toBeUndefined();
  for (const value of [null, 'x', 7, [], undefined]) expect(readUserItem('notes', value)).toBeUndefined();
});

test('a file yields the items that are ones and how many were not', () => {
  expect(readUserData({ costs: [cost, { ...cost, value: 'x' }], events: [event], notes: 'none' })).toEqual({
    data: { costs: [cost], events: [event], notes: [], pins: [], categories: [] },
    refused: 2,
  });
  expect(readUserData(null)).toEqual({
    data: { costs: [], events: [], notes: [], pins: [], categories: [] },
    refused: 0,
  });
});

test('a field inherited from a prototype is no field', () => {
  expect(readUserItem('costs', Object.create(cost))).toBeUndefined();
});
