import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../utils/normalise/parse-number.ts';

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
