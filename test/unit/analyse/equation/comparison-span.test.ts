import { expect, test } from 'vitest';
import { weekday } from '../../../../utils/analyse/civil-date.ts';
import { comparisonSpan } from '../../../../utils/analyse/equation/comparison-span.ts';

const span = (from: string, to = from) => ({ from, to });
const events = [
  { name: '春节', from: '2026-02-17', to: '2026-02-23' },
  { name: '春节', from: '2025-01-29', to: '2025-02-04' },
  { name: '双11', from: '2025-11-01', to: '2025-11-11' },
];

test('a Friday against the day before and against the Friday before', () => {
  expect(comparisonSpan(span('2026-01-16'), 'before').span).toEqual(span('2026-01-15'));
  expect(comparisonSpan(span('2026-01-16'), 'weekday').span).toEqual(span('2026-01-09'));
});

test('a week against the week before, ten days against those two weeks earlier', () => {
  expect(comparisonSpan(span('2026-01-12', '2026-01-18'), 'weekday').span).toEqual(span('2026-01-05', '2026-01-11'));
  expect(comparisonSpan(span('2026-01-12', '2026-01-21'), 'weekday').span).toEqual(span('2025-12-29', '2026-01-07'));
});

test('a month against the month before, its last day against the last', () => {
  expect(comparisonSpan(span('2026-03-01', '2026-03-31'), 'month')).toMatchObject({
    span: span('2026-02-01', '2026-02-28'),
    alignedBy: 'calendar',
  });
  expect(comparisonSpan(span('2026-01-05', '2026-01-20'), 'month').span).toEqual(span('2025-12-05', '2025-12-20'));
  expect(comparisonSpan(span('2026-03-29', '2026-03-30'), 'month').span).toEqual(span('2026-02-28', '2026-02-28'));
});

test('同比 of days and weeks is 364 days earlier: the same weekday', () => {
  const found = comparisonSpan(span('2026-05-04', '2026-05-10'), 'year', events);
  expect(found).toMatchObject({ span: span('2025-05-05', '2025-05-11'), alignedBy: 'days', disturbedBy: null });
  expect(weekday(found.span.from)).toBe(weekday('2026-05-04'));
});

test('同比 of whole months is by the calendar', () => {
  expect(comparisonSpan(span('2024-02-01', '2024-02-29'), 'year')).toMatchObject({
    span: span('2023-02-01', '2023-02-28'),
    alignedBy: 'calendar',
  });
});

test('Spring Festival meets Spring Festival, day by day', () => {
  expect(comparisonSpan(span('2026-02-17', '2026-02-19'), 'year', events)).toMatchObject({
    span: span('2025-01-29', '2025-01-31'),
    alignedBy: 'event',
    disturbedBy: null,
  });
});

test('a festival on one side only is named', () => {
  expect(comparisonSpan(span('2026-01-29'), 'year', events)).toMatchObject({
    span: span('2025-01-30'),
    disturbedBy: '春节',
  });
  expect(comparisonSpan(span('2025-11-12'), 'before', events).disturbedBy).toBe('双11');
  expect(comparisonSpan(span('2025-11-05'), 'year', events)).toMatchObject({ alignedBy: 'days', disturbedBy: '双11' });
});
