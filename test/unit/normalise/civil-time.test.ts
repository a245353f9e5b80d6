import { expect, test } from 'vitest';
import { civilDate, civilDateOf, isoWithOffset, shiftDate } from '../../../utils/normalise/civil-time.ts';

test.each([
  ['2026-08-23T16:30:00Z', 'Asia/Shanghai', '2026-08-24', '2026-08-24T00:30:00+08:00'],
  ['2026-08-23T15:59:59Z', 'Asia/Shanghai', '2026-08-23', '2026-08-23T23:59:59+08:00'],
  ['2026-08-23T18:45:00Z', 'Asia/Kolkata', '2026-08-24', '2026-08-24T00:15:00+05:30'],
  ['2026-08-23T18:14:00Z', 'Asia/Kathmandu', '2026-08-23', '2026-08-23T23:59:00+05:45'],
  ['2026-07-01T06:59:00Z', 'America/Los_Angeles', '2026-06-30', '2026-06-30T23:59:00-07:00'],
  ['2026-01-01T07:59:00Z', 'America/Los_Angeles', '2025-12-31', '2025-12-31T23:59:00-08:00'],
  ['2026-03-08T09:59:59Z', 'America/Los_Angeles', '2026-03-08', '2026-03-08T01:59:59-08:00'],
  ['2026-03-08T10:00:00Z', 'America/Los_Angeles', '2026-03-08', '2026-03-08T03:00:00-07:00'],
  ['2026-11-01T08:30:00Z', 'America/Los_Angeles', '2026-11-01', '2026-11-01T01:30:00-07:00'],
  ['2026-11-01T09:30:00Z', 'America/Los_Angeles', '2026-11-01', '2026-11-01T01:30:00-08:00'],
  ['2026-06-01T03:00:00Z', 'America/St_Johns', '2026-06-01', '2026-06-01T00:30:00-02:30'],
  ['2026-08-24T00:00:00Z', 'UTC', '2026-08-24', '2026-08-24T00:00:00+00:00'],
  ['2026-12-31T23:30:00Z', 'Pacific/Kiritimati', '2027-01-01', '2027-01-01T13:30:00+14:00'],
  ['2026-08-24T02:12:33.987Z', 'Asia/Shanghai', '2026-08-24', '2026-08-24T10:12:33.987+08:00'],
])('%s in %s is on %s, written %s', (instant, zone, date, iso) => {
  expect(civilDate(new Date(instant), zone)).toBe(date);
  expect(isoWithOffset(new Date(instant), zone)).toBe(iso);
  expect(Date.parse(iso)).toBe(Date.parse(instant));
});

test('without a zone the runtime’s own is meant', () => {
  const at = new Date(2026, 7, 24, 0, 30);
  expect(civilDate(at)).toBe('2026-08-24');
});

test.each([
  ['2026-08-24', -1, '2026-08-23'],
  ['2026-08-01', -1, '2026-07-31'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-07', 2, '2026-03-09'],
  ['2026-11-01', 1, '2026-11-02'],
  ['2026-08-24', 0, '2026-08-24'],
  ['2026-08-24', -365, '2025-08-24'],
])('%s moved by %d days is %s, whatever the clocks do', (date, days, moved) => {
  expect(shiftDate(date, days)).toBe(moved);
});

test('a date is civil when the calendar has it', () => {
  expect(civilDateOf(2028, 2, 29)).toBe('2028-02-29');
  expect(civilDateOf(2026, 2, 29)).toBeUndefined();
  expect(civilDateOf(2026, 13, 1)).toBeUndefined();
  expect(civilDateOf(2026, 0, 1)).toBeUndefined();
  expect(civilDateOf(1999, 12, 31)).toBeUndefined();
  expect(civilDateOf(2100, 1, 1)).toBeUndefined();
  expect(civilDateOf(Number.NaN, 1, 1)).toBeUndefined();
});
