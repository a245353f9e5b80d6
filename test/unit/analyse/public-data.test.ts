import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weeklyTable } from '../../bench/analysis/weekly-table.ts';

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../data', name), 'utf8')
    .trim()
    .split('\n');

test('the UCI shop was open on 305 days from 2010-12-01 to 2011-12-09, never on a Saturday', () => {
  const days = file('online-retail-shop-daily.csv')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
  expect([days.length, days[0], days.at(-1)]).toEqual([305, '2010-12-01', '2011-12-09']);
  expect(days.filter((day) => new Date(`${day}T00:00Z`).getUTCDay() === 6)).toEqual([]);
});

test('its weeks have no hole: the closed one of 2010-12-27 is there, without a sale', () => {
  const { weeks, rows } = weeklyTable('customers');
  expect([weeks.length, rows.size]).toEqual([54, 1200]);
  const closed = weeks.indexOf('2010-12-27');
  expect([...rows.values()].every((row) => row[closed] === 0)).toBe(true);
});
