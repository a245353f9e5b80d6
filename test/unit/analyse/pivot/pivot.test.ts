import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { pivot } from '../../../../utils/analyse/pivot/pivot.ts';
import { periodsSpan, pivotPeriods } from '../../../../utils/analyse/pivot/pivot-periods.ts';
import { canPivot } from '../../../../utils/analyse/pivot/pivot-sum.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { cellStates, type FigureColumn, type FigureColumns } from '../../../../utils/model/figure-columns.ts';
import type { Metric } from '../../../../utils/model/metric.ts';
import { metricById, metrics } from '../../../../utils/model/metrics.ts';

const weeks = pivotPeriods('2026-08-23', 'week', 2);
const { from, to } = periodsSpan(weeks);
const days = calendar(from, to);
const metric = (id: string) => metricById(id) as Metric;

/** One product a row: a value a day, null where nothing is known. */
function column(
  id: string,
  rows: readonly (readonly (number | null)[])[],
  units: readonly string[] = ['count'],
): FigureColumn {
  const flat = rows.flatMap((row) => days.map((_, at) => row[at] ?? null));
  return {
    metric: id,
    role: 'own',
    values: Float64Array.from(flat, (value) => value ?? Number.NaN),
    states: Uint8Array.from(flat, (value) => (value === null ? cellStates.missing : cellStates.ok)),
    units,
    unitOf: new Uint8Array(0),
    rounded: new Uint8Array(0),
  };
}
function figuresOf(products: number, columns: readonly FigureColumn[]): FigureColumns {
  const entities = Array.from({ length: products }, (_, n) => ({
    kind: 'product' as const,
    id: String(n),
    name: null,
  }));
  return { entities, days, columns };
}
const all = (value: number | null) => days.map(() => value);
const run = (figures: FigureColumns, id: string, groupsOf: (n: number) => readonly string[] = () => ['one']) =>
  finish(pivot(figures, metric(id), weeks, groupsOf));

test('weeks begin on Monday, months on the first, and what is not over says so', () => {
  expect(pivotPeriods('2026-08-20', 'week', 2)).toEqual([
    { from: '2026-08-10', to: '2026-08-16', running: false },
    { from: '2026-08-17', to: '2026-08-20', running: true },
  ]);
  expect(pivotPeriods('2026-03-31', 'month', 2)).toEqual([
    { from: '2026-02-01', to: '2026-02-28', running: false },
    { from: '2026-03-01', to: '2026-03-31', running: false },
  ]);
});

test('sums add up over products and days', () => {
  const { rows, all: whole } = run(figuresOf(2, [column('pay_amount', [all(1.1), all(2.2)], ['CNY'])]), 'pay_amount');
  expect(rows[0]?.cells.map(({ value, unit }) => [value, unit])).toEqual([
    [23.1, 'CNY'],
    [23.1, 'CNY'],
  ]);
  expect(whole.total.value).toBe(46.2);
});

test('a ratio is what is above through what is below, over the days that show both; never a mean of ratios', () => {
  const buyers = column('pay_buyers', [all(10), all(1)]);
  const visitors = column('visitors', [all(100), [...all(10).slice(0, 7), ...all(null)]]);
  const { all: whole } = run(figuresOf(2, [buyers, visitors]), 'pay_conversion_rate');
  expect(whole.cells[0]?.value).toBeCloseTo((70 + 7) / (700 + 70), 12);
  expect(whole.cells[1]?.value).toBeCloseTo(70 / 700, 12);
  expect(whole.total.value).toBeCloseTo((140 + 7) / (1400 + 70), 12);
});

test('a day nobody read is not zero: the cell says on how many days it rests, and one without any is unknown', () => {
  const row = days.map((_, at) => (at < 3 ? 5 : null));
  const { rows } = run(figuresOf(1, [column('pay_items', [row])]), 'pay_items');
  expect(rows[0]?.cells.map(({ value, days: known }) => [value, known])).toEqual([
    [15, 3],
    [null, 0],
  ]);
});

test('a product in two groups is in both, and once in all', () => {
  const { rows, all: whole } = run(figuresOf(1, [column('pay_items', [all(1)])]), 'pay_items', () => ['a', 'b']);
  expect(rows.map(({ group, total }) => [group, total.value])).toEqual([
    ['a', 14],
    ['b', 14],
  ]);
  expect([whole.total.value, whole.entities]).toEqual([14, 1]);
});

test('two currencies are not added', () => {
  const mixed = { ...column('pay_amount', [all(1), all(2)], ['CNY', 'USD']) };
  const unitOf = Uint8Array.from(mixed.values, (_, at) => (at < days.length ? 0 : 1));
  const { rows, all: whole } = run(figuresOf(2, [{ ...mixed, unitOf }]), 'pay_amount', (n) => [String(n)]);
  expect(rows.map(({ total }) => [total.value, total.unit])).toEqual([
    [14, 'CNY'],
    [28, 'USD'],
  ]);
  expect(whole.total).toMatchObject({ value: null, mixed: true });
});

test('buyers without visitors are a figure the console failed to give, and left out of the rate', () => {
  const figures = figuresOf(1, [column('pay_buyers', [all(2)]), column('visitors', [[0, ...all(10).slice(1)]])]);
  expect(run(figures, 'pay_conversion_rate').all.total.value).toBeCloseTo(0.2, 12);
});

test('scores, indices and ratios nobody shows the parts of cannot be pivoted', () => {
  expect(metrics.filter(canPivot).every(({ aggregation }) => ['sum', 'distinct', 'ratio'].includes(aggregation))).toBe(
    true,
  );
  expect(canPivot(metric('refund_rate'))).toBe(false);
});

test('the total of groups that do not overlap is the sum of their totals, and of the periods', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
  const products = fc.array(fc.array(cell, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(products, (rows) => {
      const found = run(figuresOf(rows.length, [column('pay_items', rows)]), 'pay_items', (n) => [
        n % 2 ? 'odd' : 'even',
      ]);
      const sum = (values: readonly (number | null | undefined)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(sum(found.rows.map(({ total }) => total.value))).toBe(found.all.total.value ?? 0);
      expect(sum(found.all.cells.map(({ value }) => value))).toBe(found.all.total.value ?? 0);
    }),
  );
});
