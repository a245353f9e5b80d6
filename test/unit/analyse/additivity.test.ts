import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { todayIn } from '../../../components/state/today-in.ts';
import { indexFigures } from '../../../utils/analyse/figure-index.ts';
import { spanDays } from '../../../utils/analyse/span-days.ts';
import { combineDays, spanValue } from '../../../utils/analyse/span-value.ts';
import { metricById, metrics } from '../../../utils/model/metrics.ts';
import { figureOf } from './figure-of.ts';

const span = { from: '2026-02-25', to: '2026-03-03' };
const days = spanDays(span);
/** Amounts in cents, small enough for a spreadsheet. */
const amounts = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: days.length, maxLength: days.length });
const figuresOf = (metric: string, values: readonly number[], unit?: string) =>
  values.map((value, n) => figureOf(metric, days[n] ?? '', value / 100, unit === undefined ? {} : { unit }));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / 100;

test('every metric of the contract is combined as the contract says', () => {
  const table = readFileSync(fileURLToPath(new URL('../model/metrics.tsv', import.meta.url)), 'utf8');
  const [, ...lines] = table.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(60);
  for (const line of lines) {
    const [id = '', , , unit, aggregation, formula = ''] = line.split('\t');
    const known = metricById(id);
    expect([id, known?.unit, known?.aggregation, known?.formula?.join('/') ?? '']).toEqual([
      id,
      unit,
      aggregation,
      formula.trim().replace(/\s*\/\s*/, '/'),
    ]);
  }
});

test.each(metrics)('$id over a week is what its aggregation allows', ({ id, aggregation, formula }) => {
  fc.assert(
    fc.property(amounts, amounts, (values, others) => {
      if (aggregation === 'ratio' && formula) {
        // A ratio shown every day is never added or averaged: it is made of its parts.
        const [above, below] = formula;
        const unit = metricById(above)?.unit === 'money' || metricById(below)?.unit === 'money' ? 'CNY' : undefined;
        const of = (metric: string, list: readonly number[]) =>
          figuresOf(metric, list, metricById(metric)?.unit === 'money' ? unit : undefined);
        const index = indexFigures([...figuresOf(id, values), ...of(above, values), ...of(below, others)]);
        const combined = combineDays(index, id, days);
        expect(combined).toMatchObject({ basis: 'rebuilt', value: total(values) / total(others) });
        return;
      }
      const combined = combineDays(indexFigures(figuresOf(id, values)), id, days);
      if (aggregation === 'sum') expect(combined).toMatchObject({ basis: 'sum', value: total(values) });
      else if (aggregation === 'distinct') expect(combined).toMatchObject({ basis: 'sum-of-days' });
      else if (aggregation === 'latest') expect(combined).toMatchObject({ value: (values.at(-1) as number) / 100 });
      else expect(combined).toBeUndefined();
    }),
    { numRuns: 25 },
  );
});

test('of people the console’s own number of the span goes before any sum', () => {
  const shown = figureOf('visitors', span.from, 700, { period: { start: span.from, end: span.to, grain: 'week' } });
  const index = indexFigures([
    ...figuresOf(
      'visitors',
      days.map(() => 20_000),
    ),
    shown,
  ]);
  expect(spanValue(index, 'visitors', span)).toMatchObject({ value: 700, basis: 'shown' });
});

test.each(metrics.filter(({ unit, aggregation }) => unit === 'money' && aggregation === 'sum'))(
  '$id in two currencies is never one sum, whatever the day the second one comes on',
  ({ id }) => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: days.length - 1 }), (values, at) => {
        const figures = figuresOf(id, values, 'CNY').map((figure, n) =>
          n === at ? { ...figure, unit: 'USD' } : figure,
        );
        expect(combineDays(indexFigures(figures), id, days)).toEqual({ state: 'mixed-units', units: ['CNY', 'USD'] });
      }),
    );
  },
);

test('a span has all its days, also those nobody captured, over the end of a month', () => {
  expect(days).toEqual([
    '2026-02-25',
    '2026-02-26',
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
    '2026-03-03',
  ]);
  const index = indexFigures([figureOf('pay_amount', '2026-03-01', 5)]);
  expect(combineDays(index, 'pay_amount', days)).toMatchObject({ daysKnown: 1, daysInSpan: 7 });
});

test('the business day is the shop’s, wherever the browser is', () => {
  const instant = Date.parse('2026-03-01T16:30:00Z');
  expect(todayIn('Asia/Shanghai', instant)).toBe('2026-03-02');
  expect(todayIn('America/Los_Angeles', instant)).toBe('2026-03-01');
  expect(todayIn('Pacific/Kiritimati', instant)).toBe('2026-03-02');
});
