import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from '../../../utils/analyse/calendar.ts';
import { addDays, civilDate, dayNumber, daysBetween, weekday } from '../../../utils/analyse/civil-date.ts';
import { previousSpan } from '../../../utils/analyse/previous-span.ts';

const day = fc.integer({ min: -25_000, max: 60_000 });

test('1970-01-01 is day 0, and a day number leads back to its date', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  fc.assert(fc.property(day, (number) => dayNumber(civilDate(number)) === number));
});

test('what is no date has no day number', () => {
  for (const text of ['2026-02-30', '2026-13-01', '2026-1-5', '', 'today', '2025-02-29']) {
    expect(dayNumber(text)).toBeNaN();
  }
  expect(civilDate(dayNumber('2024-02-29'))).toBe('2024-02-29');
});

test('days are added over months, years and leap days', () => {
  expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  fc.assert(fc.property(day, day, (a, b) => addDays(civilDate(a), b - a) === civilDate(b)));
});

test('Monday is 1 and Sunday 7, also before 1970', () => {
  expect(['2026-01-05', '2026-01-11', '1969-12-31', '1970-01-01'].map(weekday)).toEqual([1, 7, 3, 4]);
  fc.assert(fc.property(day, (n) => (weekday(civilDate(n)) % 7) + 1 === weekday(civilDate(n + 1))));
});

test('a calendar has every day, both ends included, and none when it runs backwards', () => {
  expect(calendar('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
  expect(calendar('2026-03-02', '2026-03-02')).toEqual(['2026-03-02']);
  expect(calendar('2026-03-02', '2026-03-01')).toEqual([]);
  expect(calendar('soon', '2026-03-01')).toEqual([]);
});

test('the previous span is as long and ends the day before', () => {
  expect(previousSpan({ from: '2026-03-01', to: '2026-03-01' })).toEqual({ from: '2026-02-28', to: '2026-02-28' });
  expect(previousSpan({ from: '2026-01-05', to: '2026-01-11' })).toEqual({ from: '2025-12-29', to: '2026-01-04' });
  expect(previousSpan({ from: '2026-01-31', to: '2026-03-01' })).toEqual({ from: '2026-01-01', to: '2026-01-30' });
});
