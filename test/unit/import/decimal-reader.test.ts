import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalReader } from '../../../utils/import/decimal-reader.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => {
  const reader = decimalReader(bytesOf(text));
  const value = reader.read(0);
  return value === undefined ? undefined : [value, reader.end()];
};

test('a decimal of up to fifteen digits is the very number, and ends where its cell does', () => {
  const decimal = fc
    .tuple(fc.boolean(), fc.stringMatching(/^\d{1,9}$/), fc.stringMatching(/^\d{0,6}$/))
    .map(([isNegative, whole, part]) => `${isNegative ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`);
  fc.assert(
    fc.property(decimal, fc.constantFrom('', ',', '\n', '\r\n', ',7'), (text, rest) => {
      expect(read(text + rest)).toEqual([Number(text), text.length]);
    }),
    { numRuns: 5000 },
  );
});

test.each(['123456789012345', '12345678901234.5', '-1.23456789012345'])(
  '%s has no more than fifteen digits',
  (text) => {
    expect(read(text)).toEqual([Number(text), text.length]);
  },
);

test.each(['1234567890123456', '1234567890.123456', '-1.234567890123456'])('%s has more', (text) => {
  expect(read(text)).toBeUndefined();
});

test('anything else is left to the careful reader', () => {
  for (const text of [
    '',
    ',1',
    '-',
    '.5',
    '1.',
    '1.,',
    '1e5',
    '1 ',
    ' 1',
    '+1',
    '--1',
    '1.2.3',
    '1a',
    '"1"',
    '1234567890123456',
  ])
    expect(read(text), text).toBeUndefined();
});
