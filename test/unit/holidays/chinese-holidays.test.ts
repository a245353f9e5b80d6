import { expect, test } from 'vitest';
import { chineseHolidays } from '../../../utils/holidays/chinese-holidays.ts';

test('public holidays and the weekends worked for them', async () => {
  const { on, covers } = await chineseHolidays();
  expect(on('2026-10-01')).toEqual({ kind: 'holiday', zh: '国庆节', en: 'National Day' });
  expect(on('2026-02-17')).toMatchObject({ kind: 'holiday', zh: '春节' });
  expect(on('2025-09-28')).toMatchObject({ kind: 'workday', zh: '国庆节' });
  expect(on('2026-03-10')).toBeUndefined();
  expect(on('__proto__')).toBeUndefined();
  expect(covers(2026)).toBe(true);
});

test('a year whose holidays were not announced yet is not covered', async () => {
  const { on, covers } = await chineseHolidays();
  expect(covers(2035)).toBe(false);
  expect(on('2035-10-01')).toBeUndefined();
});
