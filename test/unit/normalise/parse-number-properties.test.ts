import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../utils/normalise/parse-number.ts';
import { isValueText, parseValue } from '../../../utils/normalise/parse-value.ts';

const languages =
  'af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi zh zu'.split(
    ' ',
  );
const regions = [
  '',
  'AT',
  'CH',
  'LI',
  'ZA',
  'IN',
  'MX',
  'CO',
  'CL',
  'BR',
  'PT',
  'CA',
  'BE',
  'LU',
  'ID',
  'SG',
  'HK',
  'TW',
  'CN',
  'KE',
];
const widespread = new Set(['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'zh']);
const locales = languages.flatMap((language) =>
  (widespread.has(language) ? regions : ['']).map((region) => `${language}${region ? `-${region}` : ''}-u-nu-latn`),
);
const styles: readonly Intl.NumberFormatOptions[] = [
  {},
  { maximumFractionDigits: 0 },
  { minimumFractionDigits: 2 },
  { style: 'percent', minimumFractionDigits: 2 },
  ...['CNY', 'USD', 'EUR', 'GBP', 'INR', 'BRL', 'JPY', 'IDR', 'CHF', 'SEK'].flatMap((currency) => [
    { style: 'currency', currency } as const,
    { style: 'currency', currency, currencyDisplay: 'code' } as const,
    { style: 'currency', currency, currencySign: 'accounting' } as const,
  ]),
];
const numbers = [
  0, 1, 12, 999, 1000, 1234, 12_345, 123_456, 1_234_567, 123_456_789.12, 0.05, 1.5, 12.345, 1234.5, 9876.54,
];

/** What a formatted number says, told by its parts: undefined when its decimal mark is neither point nor comma. */
function written(format: Intl.NumberFormat, number: number) {
  const parts = format.formatToParts(number);
  const of = (type: string) =>
    parts
      .filter((part) => part.type === type)
      .map((part) => part.value)
      .join('');
  const percent = parts.some((part) => part.type === 'percentSign') ? 'e-2' : '';
  const size = Number(`${of('integer')}.${of('fraction') || '0'}${percent}`);
  return {
    text: parts.map((part) => part.value).join(''),
    mark: of('decimal'),
    value: number < 0 && size !== 0 ? -size : size,
  };
}

test('whatever Intl writes in Latin digits is read back as it was, or not at all', () => {
  const wrong: string[] = [];
  let [read, all] = [0, 0];
  for (const locale of locales) {
    for (const style of styles) {
      const format = new Intl.NumberFormat(locale, style);
      const withDecimals = new Intl.NumberFormat(locale, {
        ...style,
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      });
      const decimal = withDecimals.formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
      if (decimal !== '.' && decimal !== ',') continue;
      for (const number of numbers.flatMap((one) => [one, -one])) {
        const { text, value } = written(format, number);
        const parsed = parseNumber(text, decimal);
        all++;
        if (parsed) read++;
        if (parsed && parsed.value !== value) wrong.push(`${locale} ${text} ${parsed.value} ${value}`);
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(all).toBeGreaterThan(100_000);
  expect(read / all).toBeGreaterThan(0.8);
}, 60_000);

test('any number of the great locales is read back exactly', () => {
  const great = [
    'en-US',
    'de-DE',
    'fr-FR',
    'zh-CN',
    'ja-JP',
    'pt-BR',
    'en-IN',
    'de-CH',
    'id-ID',
    'pl-PL',
    'es-MX',
    'it-IT',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...great),
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.nat(2),
      (locale, cents, digits) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
        const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
        const { text, value } = written(format, cents / 100);
        expect(parseNumber(text, decimal as '.' | ',')?.value).toBe(value);
      },
    ),
    { numRuns: 5000 },
  );
});

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
