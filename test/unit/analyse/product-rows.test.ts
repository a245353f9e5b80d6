import { expect, test } from 'vitest';
import { productRows } from '../../../utils/analyse/product-rows.ts';
import { figureOf, productFigure } from './figure-of.ts';

const span = { from: '2026-01-05', to: '2026-01-06' };
const [mon, tue, sat, sun] = ['2026-01-05', '2026-01-06', '2026-01-03', '2026-01-04'] as const;

const rowsOf = (...figures: readonly (readonly [string, string, string, number | null])[]) =>
  productRows(
    figures.map((figure) => productFigure(...figure)),
    span,
  );

test('a product is a row: people as sum of days, ratios rebuilt, each with its change', () => {
  const [row, ...others] = rowsOf(
    ['1', 'visitors', mon, 100],
    ['1', 'visitors', tue, 300],
    ['1', 'pay_buyers', mon, 1],
    ['1', 'pay_buyers', tue, 3],
    ['1', 'pay_amount', mon, 0.1],
    ['1', 'pay_amount', tue, 0.2],
    ['1', 'visitors', sat, 100],
    ['1', 'visitors', sun, 100],
  );
  expect(others).toEqual([]);
  expect(row).toMatchObject({ key: '1', id: '1', name: 'product 1', daysKnown: 2, daysInSpan: 2 });
  expect(row?.metrics.get('visitors')).toMatchObject({ value: 400, basis: 'sum-of-days', change: 1, daysCompared: 2 });
  expect(row?.metrics.get('pay_amount')).toMatchObject({ value: 0.3, unit: 'CNY', change: null });
  expect(row?.metrics.get('pay_conversion_rate')).toMatchObject({ value: 0.01, basis: 'rebuilt' });
  expect(row?.metrics.get('value_per_visitor')).toMatchObject({ value: 0.3 / 400, unit: 'CNY' });
  expect(row?.metrics.get('amount_per_buyer')).toMatchObject({ value: 0.3 / 4, unit: 'CNY' });
});

test('a metric that is not known is not in the row, and a zero is', () => {
  const [row] = rowsOf(['1', 'visitors', mon, 0], ['1', 'pay_items', mon, null]);
  expect(row?.metrics.get('visitors')).toMatchObject({ value: 0, daysKnown: 1 });
  expect([...(row?.metrics.keys() ?? [])]).toEqual(['visitors']);
});

test('a change rests only on the days both spans know', () => {
  const [row] = rowsOf(['1', 'visitors', mon, 500], ['1', 'visitors', tue, 30], ['1', 'visitors', sun, 20]);
  expect(row?.metrics.get('visitors')).toMatchObject({ value: 530, change: 0.5, daysCompared: 1 });
});

test('what the console shows of exactly the span comes before a sum of days', () => {
  const range = { start: mon, end: tue, grain: 'range' } as const;
  const rows = productRows(
    [productFigure('1', 'visitors', mon, 100), { ...productFigure('1', 'visitors', mon, 150), period: range }],
    span,
  );
  expect(rows[0]?.metrics.get('visitors')).toMatchObject({ value: 150, basis: 'shown', daysKnown: 2 });
});

test('an index and a ratio without parts are shown for one day and left out over several', () => {
  const figures = [productFigure('1', 'trade_index', mon, 900), productFigure('1', 'bounce_rate', mon, 0.4)];
  const oneDay = productRows(figures, { from: mon, to: mon });
  expect([...(oneDay[0]?.metrics.keys() ?? [])].sort()).toEqual(['bounce_rate', 'trade_index']);
  expect(productRows(figures, span)).toEqual([]);
});

test('rows are products of the shop itself, by key, under their latest name', () => {
  const renamed = {
    ...productFigure('1', 'visitors', tue, 1),
    entity: { kind: 'product', id: '1', name: '新名' } as const,
  };
  const rows = productRows(
    [
      productFigure('2', 'visitors', mon, 1),
      renamed,
      productFigure('1', 'visitors', mon, 1),
      { ...productFigure('3', 'visitors', mon, 1), role: 'peer' },
      figureOf('visitors', mon, 1),
    ],
    span,
  );
  expect(rows.map(({ key, name }) => [key, name])).toEqual([
    ['1', '新名'],
    ['2', 'product 2'],
  ]);
});

test('currencies of one product are not mixed', () => {
  const dollars = { ...productFigure('1', 'pay_amount', tue, 1), unit: 'USD' };
  const [row] = productRows([productFigure('1', 'pay_amount', mon, 1), dollars], span);
  expect(row?.metrics.get('pay_amount')).toMatchObject({ state: 'mixed-units', units: ['CNY', 'USD'], change: null });
});
