import { expect, test } from 'vitest';
import type { RawPage } from '../../../utils/model/raw-page.ts';
import { dateOrder } from '../../../utils/normalise/date-order.ts';

const page = (language: string, ...texts: string[]): Pick<RawPage, 'clues' | 'tables' | 'language'> => ({
  clues: texts.map((text) => ({ how: 'text', text, before: '' })),
  tables: [],
  language,
});
const order = (language: string, dates: 'page-language' | 'day-first' | undefined, ...texts: string[]) =>
  dateOrder(page(language, ...texts) as RawPage, dates ? { dates } : {});

test('a date whose day cannot be a month proves the order', () => {
  expect(order('en', undefined, '05/07/2026', '8/17/2026')).toBe('month-first');
  expect(order('en-US', 'page-language', '17/08/2026 - 05/09/2026')).toBe('day-first');
});
test('dates that prove both prove nothing', () => {
  expect(order('en-US', 'page-language', '17/08/2026', '08/17/2026')).toBeUndefined();
});
test.each([
  ['en-US', 'month-first'],
  ['en-GB', 'day-first'],
  ['en_GB', 'day-first'],
  ['de', 'day-first'],
  ['es-MX', 'day-first'],
  ['en', undefined],
  ['ja-JP', undefined],
  ['', undefined],
  ['not a tag!', undefined],
])('without a proof %s says %s', (language, expected) => {
  expect(order(language, 'page-language', '05/07/2026')).toBe(expected);
});
test('a console that says nothing leaves it open', () => {
  expect(order('en-US', undefined, '05/07/2026')).toBeUndefined();
  expect(order('en', 'day-first', '05/07/2026')).toBe('day-first');
});
