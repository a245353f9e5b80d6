import { expect, test } from 'vitest';
import { metricById } from '../../../utils/model/metrics.ts';
import type { Period } from '../../../utils/model/period.ts';
import type { Entity, Reading } from '../../../utils/model/reading.ts';
import { checkIdentities as inSteps } from '../../../utils/normalise/check-identities.ts';
import { parseValue } from '../../../utils/normalise/parse-value.ts';
import { inOneGo } from './in-one-go.ts';

const checkIdentities = (readings: readonly Reading[]) => inOneGo(inSteps(readings));

const day: Period = { start: '2026-08-23', end: '2026-08-23', grain: 'day' };
const shop: Entity = { kind: 'shop', id: null, name: null };
const product = (id: string): Entity => ({ kind: 'product', id, name: null });

/** Readings as the page shows them: metric ids and texts. */
function shown(texts: Readonly<Record<string, string>>, rest: Partial<Reading> = {}): readonly Reading[] {
  return Object.entries(texts).map(([metric, raw]) => ({
    entity: shop,
    metric,
    role: 'own',
    ...parseValue({ text: raw }, metricById(metric)!.unit, { decimal: '.', currency: 'CNY' }),
    period: day,
    raw,
    ...rest,
  }));
}

test.each([
  [{ visitors: '1,391', pay_buyers: '6', pay_conversion_rate: '0.43%' }],
  [{ visitors: '1,099', pay_buyers: '132', pay_conversion_rate: '12.01%' }],
  [{ pay_amount: '¥12,805.54', pay_buyers: '132', amount_per_buyer: '¥97.01' }],
  [{ pay_amount: '31,396.00', visitors: '1,391', value_per_visitor: '22.57' }],
  [{ visitors: '1.2万', pay_buyers: '132', pay_conversion_rate: '1.13%' }],
  [{ pay_amount: '3.14万', pay_buyers: '40', amount_per_buyer: '784.91' }],
  [{ visitors: '37', pay_buyers: '1', pay_conversion_rate: '3%' }],
  [{ visitors: '1,391', pay_buyers: '0', pay_conversion_rate: '0.00%' }],
  [{ pay_amount: '12,806', pay_buyers: '132', amount_per_buyer: '97' }],
])('figures that agree within their rounding pass: %j', (texts) => {
  expect(checkIdentities(shown(texts))).toEqual([]);
});

test.each([
  ['pay_conversion_rate', { visitors: '31', pay_buyers: '1', pay_conversion_rate: '2.70%' }],
  ['pay_conversion_rate', { visitors: '2,977', pay_buyers: '6', pay_conversion_rate: '0.43%' }],
  ['amount_per_buyer', { pay_amount: '12,805.54', pay_buyers: '140', amount_per_buyer: '97.01' }],
  ['value_per_visitor', { pay_amount: '31,396.00', visitors: '1,391', value_per_visitor: '23.57' }],
  ['pay_conversion_rate', { visitors: '1.2万', pay_buyers: '132', pay_conversion_rate: '2.13%' }],
])('a wrong number is named by its identity %s: %j', (ratio, texts) => {
  expect(checkIdentities(shown(texts))).toEqual([`identity:${ratio}:shop`]);
});

test('笔单价 is not checked: consoles differ in what they count as an order', () => {
  expect(checkIdentities(shown({ pay_amount: '1,000.00', pay_orders: '2', amount_per_order: '333.33' }))).toEqual([]);
});

test('the warning names the product', () => {
  const wrong = { visitors: '31', pay_buyers: '1', pay_conversion_rate: '9.00%' };
  expect(checkIdentities(shown(wrong, { entity: product('68112345678') }))).toEqual([
    'identity:pay_conversion_rate:68112345678',
  ]);
});

test('figures of different products, periods or roles are not put together', () => {
  const rate = shown({ pay_conversion_rate: '9.00%' }, { entity: product('1') });
  const parts = { visitors: '31', pay_buyers: '1' };
  expect(checkIdentities([...rate, ...shown(parts, { entity: product('2') })])).toEqual([]);
  expect(checkIdentities([...rate, ...shown(parts, { entity: product('1'), role: 'peer' })])).toEqual([]);
  const range: Period = { start: '2026-08-17', end: '2026-08-23', grain: 'range' };
  expect(checkIdentities([...rate, ...shown(parts, { entity: product('1'), period: range })])).toEqual([]);
});

test('running figures refresh one by one and are not checked', () => {
  const wrong = { visitors: '31', pay_buyers: '1', pay_conversion_rate: '9.00%' };
  expect(checkIdentities(shown(wrong, { period: { ...day, grain: 'realtime' } }))).toEqual([]);
  expect(checkIdentities(shown(wrong, { period: null }))).toEqual([]);
});

test('what the page does not show is not checked', () => {
  expect(checkIdentities(shown({ visitors: '-', pay_buyers: '1', pay_conversion_rate: '9.00%' }))).toEqual([]);
  expect(checkIdentities(shown({ visitors: '0', pay_buyers: '0', pay_conversion_rate: '0.00%' }))).toEqual([]);
  expect(checkIdentities(shown({ visitors: '31', pay_buyers: '1' }))).toEqual([]);
});
