import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../utils/normalise/parse-number.ts';
import { isValueText, parseValue } from '../../../utils/normalise/parse-value.ts';

test('Chinese short forms are read back exactly, and their interval holds what they were made of', () => {
  const units = [
    ['万', 1e4],
    ['亿', 1e8],
    ['千', 1e3],
    ['万亿', 1e12],
    ['K', 1e3],
    ['M', 1e6],
    ['B', 1e9],
  ] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.constantFrom(...units),
      fc.nat(3),
      (count, [unit, size], digits) => {
        const shown = (count / 1000).toFixed(digits);
        const parsed = parseNumber(`${shown}${unit}`);
        expect(parsed?.value).toBe(Number(`${shown}e${Math.log10(size)}`));
        const truth = (count / 1000) * size;
        expect(parsed && parsed.low <= truth * (1 + 1e-9) && truth * (1 - 1e-9) <= parsed.high).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

const alphabet = [
  ...'0123456789',
  ...'0123456789',
  ...".,., \u00a0\u202f'’",
  ...'+-−–▲↓△',
  ...'%￥$€元万亿千KMB',
  ...'件人秒sm/:()（）１，．²①*<~',
  '\u200b',
  '\u202e',
  '昨日',
];
const cell = fc.array(fc.constantFrom(...alphabet), { maxLength: 10 }).map((parts) => parts.join(''));
const significant = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

test('of 100,000 random cells none throws, none is NaN, and every number has the digits of its text', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
      const parsed = parseNumber(text, decimal);
      isValueText(text);
      if (!parsed) return;
      expect(Number.isFinite(parsed.value) && parsed.low <= parsed.value && parsed.value <= parsed.high).toBe(true);
      const digits = Math.abs(parsed.value).toExponential().split('e')[0] as string;
      expect(significant(digits)).toBe(significant(text.normalize('NFKC')));
    }),
    { numRuns: 100_000 },
  );
}, 60_000);

test('a value is a number exactly when its state is ok', () => {
  const unit = fc.constantFrom('count', 'ratio', 'seconds', 'score', 'index', 'money');
  fc.assert(
    fc.property(cell, unit, fc.constantFrom('.' as const, ',' as const), (text, inUnit, decimal) => {
      const { state, value } = parseValue({ text }, inUnit as 'count', { decimal });
      expect(state === 'ok').toBe(Number.isFinite(value));
      if (state !== 'ok') expect(value).toBeNull();
    }),
    { numRuns: 20_000 },
  );
}, 60_000);
