import { expect, test } from 'vitest';
import { labelKey } from '../../../utils/model/label-key.ts';
import { parseDates } from '../../../utils/normalise/parse-dates.ts';
import { parseNumber } from '../../../utils/normalise/parse-number.ts';
import { parseSeconds } from '../../../utils/normalise/parse-seconds.ts';
import { isValueText, parseValue } from '../../../utils/normalise/parse-value.ts';
import { introducesPeriod, isComparison, isUpdateClock, presetOf } from '../../../utils/normalise/period-words.ts';
import { roleOf } from '../../../utils/normalise/role-of.ts';

const readers = {
  labelKey,
  parseDates,
  parseNumber,
  parseSeconds,
  isValueText,
  parseValue: (text: string) => parseValue({ text }, 'count', { decimal: '.' }),
  presetOf,
  isUpdateClock,
  isComparison,
  introducesPeriod,
  roleOf,
};
const million = 1_000_000;
const pieces = [
  '1',
  '1,',
  '1 ',
  ' ',
  '::',
  '?',
  'jan',
  'jan 1 ',
  '2026-',
  '2026-08-17 ',
  '(',
  '1(',
  '-',
  '*',
  '更新',
  '\u202f',
  '１',
  'ﷺ',
  '\u200b',
];

for (const [name, read] of Object.entries(readers))
  test.each(pieces)(`${name} is done with a megabyte of %j within milliseconds`, (piece) => {
    const text = `${piece.repeat(million / piece.length)}x`;
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

test('a number that a megabyte surrounds is not read', () => {
  expect(parseNumber(`${' '.repeat(million)}5`)).toBeUndefined();
  expect(parseValue({ text: `5${' '.repeat(million)}` }, 'count', { decimal: '.' }).state).toBe('unreadable');
});
