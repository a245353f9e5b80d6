import { expect, test } from 'vitest';
import { calendar } from '../../../utils/analyse/calendar.ts';
import { compareSpans } from '../../../utils/analyse/compare-spans.ts';
import { pairDays } from '../../../utils/analyse/pair-days.ts';
import { previousSpan } from '../../../utils/analyse/previous-span.ts';
import { relativeChange } from '../../../utils/analyse/relative-change.ts';
import { figureOf, series } from './figure-of.ts';

const week = { from: '2026-01-12', to: '2026-01-18' };
const before = previousSpan(week);
const full = [1, 1, 1, 1, 1, 1, 1];

/** Visitors, buyers and amount a day; undefined where the day was not captured. */
const days = (first: string, scale: readonly (number | undefined)[]) => [
  ...series(
    'visitors',
    first,
    scale.map((one) => one && one * 100),
  ),
  ...series(
    'pay_buyers',
    first,
    scale.map((one) => one && one * 10),
  ),
  ...series(
    'pay_amount',
    first,
    scale.map((one) => one && one * 500),
  ),
];

test('a change is relative to its base, and there is none from zero, below zero or the unknown', () => {
  expect(relativeChange(110, 100)).toBeCloseTo(0.1, 12);
  expect([relativeChange(1, 0), relativeChange(1, -5), relativeChange(1, null), relativeChange(null, 1)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('two whole weeks are compared whole', () => {
  const comparison = compareSpans(
    [...days(week.from, [2, 2, 2, 2, 2, 2, 2]), ...days(before.from, full)],
    week,
    before,
  );
  expect(comparison).toMatchObject({
    amount: { current: 7000, previous: 3500, change: 1 },
    factors: [
      { metric: 'visitors', change: 1 },
      { metric: 'pay_conversion_rate', change: 0 },
      { metric: 'amount_per_buyer', change: 0 },
    ],
    daysInSpan: 7,
  });
  expect(comparison?.state === 'ok' && comparison.days.current).toHaveLength(7);
});

test('5/7 days: only the weekdays both sides have are compared, and they are named', () => {
  const figures = [
    ...days(week.from, [1, 1, undefined, 1, 1, 9, 9]),
    ...days(before.from, [1, undefined, 1, 1, 1, 9, 9]),
  ];
  expect(compareSpans(figures, week, before)).toMatchObject({
    amount: { current: 10_500, previous: 10_500, change: 0 },
    days: {
      current: ['2026-01-12', '2026-01-15', '2026-01-16', '2026-01-17', '2026-01-18'],
      previous: ['2026-01-05', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'],
    },
    daysInSpan: 7,
  });
});

test('a day is compared with the day before though it is another weekday', () => {
  const today = { from: '2026-01-12', to: '2026-01-12' };
  expect(compareSpans(days('2026-01-11', [1, 3]), today, previousSpan(today))).toMatchObject({ amount: { change: 2 } });
});

test('nothing known of the earlier span: the current one stands alone', () => {
  expect(compareSpans(days(week.from, [1, 1]), week, before)).toMatchObject({
    current: { daysKnown: 2 },
    previous: undefined,
    amount: { current: 1000, previous: null, change: null },
    days: { current: [], previous: [] },
  });
  expect(compareSpans(days(before.from, full), week, before)).toBeUndefined();
});

test('a base of zero gives no percentage', () => {
  const zero = ['visitors', 'pay_buyers', 'pay_amount'].flatMap((metric) =>
    series(metric, before.from, [0, 0, 0, 0, 0, 0, 0]),
  );
  const comparison = compareSpans([...days(week.from, full), ...zero], week, before);
  expect(comparison).toMatchObject({
    amount: { previous: 0, change: null },
    factors: [{ change: null }, { change: null }, { change: null }],
  });
});

test('amounts of two currencies are not compared, people are', () => {
  const yen = days(before.from, full).map((figure) => (figure.unit === 'CNY' ? { ...figure, unit: 'JPY' } : figure));
  expect(compareSpans([...days(week.from, full), ...yen], week, before)).toMatchObject({
    amount: { change: null },
    factors: [{ change: 0 }, { change: 0 }, { change: null }],
  });
});

test('weeks the console itself sums up are compared as shown', () => {
  const shown = (span: typeof week, value: number) => {
    const of = { period: { start: span.from, end: span.to, grain: 'week' as const } };
    return ['visitors', 'pay_buyers', 'pay_amount'].map((metric) => figureOf(metric, span.from, value, of));
  };
  expect(
    compareSpans([...shown(week, 30), ...shown(before, 20), ...days(week.from, full)], week, before),
  ).toMatchObject({
    amount: { current: 30, previous: 20, change: 0.5 },
    factors: [{ current: 30 }, {}, {}],
  });
});

test('spans of different length use as many of each weekday as both have', () => {
  const side = (from: string, to: string, missing: readonly string[] = []) => {
    const all = calendar(from, to);
    return { days: all, known: new Set(all.filter((day) => !missing.includes(day))) };
  };
  const paired = pairDays(side('2026-03-01', '2026-03-31', ['2026-03-30']), side('2026-02-01', '2026-02-28'));
  expect(paired.current).toHaveLength(28);
  expect(paired.previous).toEqual(calendar('2026-02-01', '2026-02-28'));
  expect(paired.current).not.toContain('2026-03-30');
});
