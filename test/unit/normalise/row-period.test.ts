import { expect, test } from 'vitest';
import { areDays, rowPeriod } from '../../../utils/normalise/row-period.ts';

const within = { start: '2026-08-10', end: '2026-08-23', grain: 'range' } as const;
const context = { today: '2026-08-24', dates: undefined, header: 'Date', within };
const day = (start: string) => ({ start, end: start, grain: 'day' }) as const;

test('a day is a day, and the one that has not ended is running', () => {
  expect(rowPeriod('August 17, 2026', context)).toEqual(day('2026-08-17'));
  expect(rowPeriod('Aug 24, 2026', context)?.grain).toBe('realtime');
  expect(rowPeriod('Aug 25, 2026', context)).toBeNull();
});
test('a month of which the table holds a part is that part', () => {
  expect(rowPeriod('Aug 2026', context)).toEqual({ ...within });
  expect(rowPeriod('Jul 2026', context)).toEqual({ start: '2026-07-01', end: '2026-07-31', grain: 'month' });
});
test('an hour, a week named by its first day, and no date have no period', () => {
  expect(rowPeriod('August 17, 2026 9 AM', context)).toBeNull();
  expect(rowPeriod('Aug 16, 2026', { ...context, header: 'Week' })).toBeNull();
  expect(rowPeriod('7 AM', context)).toBeNull();
  expect(rowPeriod(undefined, context)).toBeNull();
});
test('05/07/2026 is read in the order known', () => {
  expect(rowPeriod('05/07/2026', context)).toBeNull();
  expect(rowPeriod('05/07/2026', { ...context, dates: 'day-first' })).toEqual(day('2026-07-05'));
});
test('rows a week or a month apart, all alike, are no days', () => {
  expect(areDays(['2026-08-03', '2026-08-10', '2026-08-17'].map(day))).toBe(false);
  expect(areDays(['2026-06-01', '2026-07-01', '2026-08-01'].map(day))).toBe(false);
  expect(areDays(['2026-08-03', '2026-08-04', '2026-08-11'].map(day))).toBe(true);
  expect(areDays(['2026-08-03', '2026-08-10'].map(day))).toBe(true);
});
test.each(['Week', 'week of', '周', '自然周', '季', '季度', 'Month'])(
  'under %j a single day names a longer span',
  (header) => {
    expect(rowPeriod('Aug 16, 2026', { ...context, header })).toBeNull();
  },
);
test('a header that merely speaks of weeks is no week, and a month is a month under any header', () => {
  expect(rowPeriod('Aug 16, 2026', { ...context, header: 'Day of week' })).toEqual(day('2026-08-16'));
  expect(rowPeriod('Jul 2026', { ...context, header: 'Month' })?.grain).toBe('month');
});
test('a month that touches the table by one day is that day', () => {
  const from = (start: string, end: string) => ({ ...context, within: { start, end, grain: 'range' as const } });
  expect(rowPeriod('Aug 2026', from('2026-07-20', '2026-08-01'))).toEqual(day('2026-08-01'));
  expect(rowPeriod('Jul 2026', from('2026-07-31', '2026-08-20'))).toEqual(day('2026-07-31'));
  expect(rowPeriod('Jul 2026', { ...context, within: null })?.grain).toBe('month');
});
test('rows of unlike distance are days, rows without a day are not asked', () => {
  expect(areDays(['2026-08-03', '2026-08-10', '2026-09-10'].map(day))).toBe(true);
  expect(areDays([null, ...['2026-08-03', '2026-08-10', '2026-08-17'].map(day)])).toBe(false);
  const month = { start: '2026-08-04', end: '2026-08-31', grain: 'range' } as const;
  expect(areDays([month, ...['2026-08-03', '2026-08-10', '2026-08-17'].map(day)])).toBe(false);
});
