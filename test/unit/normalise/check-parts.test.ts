import { expect, test } from 'vitest';
import type { Entity, Reading } from '../../../utils/model/reading.ts';
import { checkParts } from '../../../utils/normalise/check-parts.ts';

const week = { start: '2026-08-17', end: '2026-08-23', grain: 'range' } as const;
const shop: Entity = { kind: 'shop', id: null, name: null };

function figure(entity: Entity, metric: string, raw: string, over: Partial<Reading> = {}): Reading {
  const value = Number(raw.replace(/[,¥万]/g, '')) * (raw.endsWith('万') ? 10_000 : 1);
  const unit = /amount|spend/.test(metric) ? 'CNY' : 'count';
  const rounded = raw.endsWith('万') ? { rounded: true, low: value - 500, high: value + 500 } : {};
  return { entity, metric, role: 'own', state: 'ok', value, unit, period: week, raw, ...rounded, ...over };
}

const goods = (metric: string, ...raws: readonly string[]) =>
  raws.map((raw, index) => figure({ kind: 'product', id: `6811234567${index}`, name: null }, metric, raw));
const total = (metric: string, raw: string) => figure(shop, metric, raw);
const source = (path: readonly string[], metric: string, raw: string) =>
  figure({ kind: 'source', id: null, name: path.at(-1) ?? null, path }, metric, raw);
const day = (date: string) => ({ period: { start: date, end: date, grain: 'day' as const } });

const fits = (rows: readonly Reading[], sum: Reading, isWhole = true) =>
  checkParts([{ rows, totals: [sum], isWhole }], rows);

test('rows that come to their sum row are no reason to doubt, to the cent and as rounded', () => {
  expect(fits(goods('pay_amount', '10.10', '20.20'), total('pay_amount', '30.30'))).toEqual([]);
  expect(fits(goods('pay_amount', '6,004.00', '6,030.00'), total('pay_amount', '1.2万'))).toEqual([]);
});

test.each([
  ['more than the sum row', ['10.00', '25.00']],
  ['less than the sum row', ['10.00', '15.00']],
])('a whole list that comes to %s is doubted', (_, raws) => {
  expect(fits(goods('pay_amount', ...raws), total('pay_amount', '30.00'))).toEqual(['parts:pay_amount']);
});

test('of a part of a list less is right, and more is not', () => {
  expect(fits(goods('pay_amount', '10.00', '15.00'), total('pay_amount', '30.00'), false)).toEqual([]);
  expect(fits(goods('pay_amount', '10.00', '25.00'), total('pay_amount', '30.00'), false)).toEqual([
    'parts:pay_amount',
  ]);
});

test('a row without a number may be what is missing', () => {
  const [first, second] = goods('pay_amount', '10.00', '0') as [Reading, Reading];
  const absent = { ...second, state: 'absent' as const, value: null };
  expect(fits([first, absent], total('pay_amount', '30.00'))).toEqual([]);
});

test('people may stand in several rows, but no row holds more of them than there are', () => {
  expect(fits(goods('visitors', '80', '70'), total('visitors', '100'))).toEqual([]);
  expect(fits(goods('visitors', '120', '70'), total('visitors', '100'))).toEqual(['parts:visitors']);
  expect(fits(goods('visitors', '20', '30'), total('visitors', '100'))).toEqual(['parts:visitors']);
});

test('orders of several goods, rates and scores do not add up and are not checked', () => {
  for (const metric of ['pay_orders', 'sessions', 'pay_conversion_rate', 'experience_score'])
    expect(fits(goods(metric, '80', '70'), total(metric, '100'))).toEqual([]);
});

test('running figures refresh one by one and are not checked', () => {
  const running = { period: { ...day('2026-08-24').period, grain: 'realtime' as const } };
  const rows = goods('pay_amount', '10.00', '25.00').map((row) => ({ ...row, ...running }));
  expect(fits(rows, { ...total('pay_amount', '30.00'), ...running })).toEqual([]);
});

test('sources below another never come to more than it, and may leave some out', () => {
  const tree = (child: string) => [
    source(['手淘搜索'], 'pay_amount', '100.00'),
    source(['手淘搜索', '综合'], 'pay_amount', '60.00'),
    source(['手淘搜索', '店铺'], 'pay_amount', child),
    source(['直通车'], 'pay_amount', '5.00'),
  ];
  expect(checkParts([], tree('30.00'))).toEqual([]);
  expect(checkParts([], tree('60.00'))).toEqual(['parts:pay_amount']);
});

test('days come to the figure of their span where all of them are shown, orders too', () => {
  const span = { period: { start: '2026-08-21', end: '2026-08-23', grain: 'range' as const } };
  const days = ['10', '20', '30'].map((raw, index) => figure(shop, 'pay_orders', raw, day(`2026-08-2${index + 1}`)));
  expect(checkParts([], [figure(shop, 'pay_orders', '60', span), ...days])).toEqual([]);
  expect(checkParts([], [figure(shop, 'pay_orders', '61', span), ...days])).toEqual(['parts:pay_orders']);
  expect(checkParts([], [figure(shop, 'pay_orders', '61', span), ...days.slice(1)])).toEqual([]);
});
