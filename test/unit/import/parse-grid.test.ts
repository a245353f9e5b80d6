import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseGrid } from '../../../utils/import/parse-grid.ts';
import { textEncoding } from '../../../utils/import/text-encoding.ts';

test('whatever separates the cells is found from the file', () => {
  for (const separator of [',', '\t', ';', '|'])
    expect(parseGrid(`a${separator}b\n1${separator}2\n`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
});

test('quoted cells hold separators, line ends and quotes', () => {
  expect(parseGrid('a,b\r\n"x, ""y""\nz",2')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', '2'],
  ]);
});

test('any sheet written as CSV is read as it was', () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\0', ''));
  const sheet = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sheet, (rows) => {
      const text = ['a,b,c', ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))].join(
        '\n',
      );
      expect(parseGrid(text)).toEqual([['a', 'b', 'c'], ...rows]);
    }),
  );
});

test('Chinese text is told as GB18030 where it is no UTF-8', () => {
  expect(textEncoding(new Uint8Array([0xb6, 0xa9, 0xb5, 0xa5]))).toBe('gb18030');
  expect(textEncoding(new TextEncoder().encode('订单'))).toBe('utf-8');
});
