import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsvCell, toCsvCell } from '../../../utils/export/csv-cell.ts';
import { csvRow } from '../../../utils/export/csv-row.ts';
import { csvText } from '../../../utils/export/csv-text.ts';
import { fromPathCell, toPathCell } from '../../../utils/model/path-cell.ts';
import { parseCsv } from './parse-csv.ts';

const hostile = fc.oneof(
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u3000',
      '0',
      '1',
      '.',
      'e',
      'a',
      '店',
      '>',
      '\\',
    ),
  }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const value = fc.oneof(hostile, number, fc.integer(), fc.constant(null));

test('any text, number or nothing comes back from its cell as what it was', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(fromCsvCell(toCsvCell(one))).toBe(one);
    }),
    { numRuns: 5000 },
  );
});

test('any rows come back from the file as what they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const text = rows.map((row) => csvRow(row.map(toCsvCell))).join('');
      expect(parseCsv(text).map((row) => row.map(fromCsvCell))).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});

test('no text cell begins, even after blanks, with what a spreadsheet takes for a formula', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(toCsvCell(text)).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/u);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['\u3000＝1', "'\u3000＝1"],
  ['\u200b@SUM(A1)', "'\u200b@SUM(A1)"],
  ['-', "'-"],
  ['+86 138', "'+86 138"],
  ['\tx', "'\tx"],
  ['\r\nx', "'\r\nx"],
  ['601234567890123456', "'601234567890123456"],
  ['00123', "'00123"],
  ['3-5', "'3-5"],
  ['1e5', "'1e5"],
  ['Mar 5', "'Mar 5"],
  ['SEPT2', "'SEPT2"],
  ['Monday, January 5', "'Monday, January 5"],
  ['TRUE', "'TRUE"],
  ['上午9:00', "'上午9:00"],
  ['#N/A', "'#N/A"],
  ["'quoted", "''quoted"],
  ['', "'"],
])('%j is guarded', (text, cell) => {
  expect(toCsvCell(text)).toBe(cell);
});

test.each(['竹编收纳筐', 'sycm:1', 'Monitor stand', 'Marble tray', 'a=b', 'visitors', 'B0-12', 'Trueblue'])(
  '%j stays bare',
  (text) => {
    expect(toCsvCell(text)).toBe(text);
  },
);

test('numbers stay numbers, and what is none is empty', () => {
  expect([-12.5, 0, 1e21, 0.0151].map(toCsvCell)).toEqual(['-12.5', '0', '1e+21', '0.0151']);
  expect([null, Number.NaN, Number.POSITIVE_INFINITY].map(toCsvCell)).toEqual(['', '', '']);
});

test('a path comes back whatever its parts hold', () => {
  expect(toPathCell(['淘内免费', 'a > b', '\\'])).toBe('淘内免费 > a \\> b > \\\\');
  const part = fc.oneof(hostile, fc.string({ unit: fc.constantFrom(' ', '>', '\\', 'a') }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (path) => {
      expect(fromPathCell(toPathCell(path))).toEqual(path);
    }),
    { numRuns: 3000 },
  );
});

test('a cell of a megabyte made to be slow is not', () => {
  const started = performance.now();
  for (const text of [' '.repeat(1e6), `${'a'.repeat(1e6)}`, `jan${'a'.repeat(1e6)}`, `monday${' '.repeat(1e6)}x`]) {
    expect(fromCsvCell(toCsvCell(text))).toBe(text);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a word that only begins, or ends, like a date or a truth value stays bare', () => {
  for (const text of ['untrue', 'trueish', '店上午 9', '店', 'x1', 'mayor', 'may']) expect(toCsvCell(text)).toBe(text);
  for (const text of ['true', 'FALSE ', 'may 5', 'Monday, may 5', '上午9', '下午 9', '1x', ''])
    expect(toCsvCell(text)).toBe(`'${text}`);
});

test('a bare cell is a number only from its first letter to its last', () => {
  expect(['1', '-1.5', '1e5', '1E+5', '2.5e-7'].map(fromCsvCell)).toEqual([1, -1.5, 1e5, 1e5, 2.5e-7]);
  for (const text of ['x1', '1x', '1e5x', '1e', '.5', '1.', '--1']) expect(fromCsvCell(text)).toBe(text);
});

test('a cell is quoted for its separators, quotes and outer blanks, not for a blank within', () => {
  expect(csvRow(['a b', ' a', 'a ', 'a\tb', 'a;b', 'a,b', 'a"b', 'a\nb', ''])).toBe(
    'a b," a","a ","a\tb","a;b","a,b","a""b","a\nb",\r\n',
  );
});

test('whatever an escape stands before is itself, a line feed included', () => {
  expect(fromPathCell('a\\\nb > c\\ > d')).toEqual(['a\nb', 'c > d']);
});

test.each([
  ['day', '2026-01-05', '2026-01-05'],
  ['time', '2026-01-05T10:00:00.5+08:00', '2026-01-05T10:00:00.5+08:00'],
  ['time', '2026-01-05T10:00:00Z', '2026-01-05T10:00:00Z'],
  ['text', '2026-01-05', "'2026-01-05"],
  ['number', '2026-01-05', "'2026-01-05"],
  ['day', '12026-01-05', "'12026-01-05"],
  ['day', '2026-01-05=1', "'2026-01-05=1"],
  ['day', '=1', "'=1"],
  ['day', null, ''],
  ['day', 7, '7'],
  ['time', 20_260_105, '20260105'],
] as const)('a %s %j is written %j', (kind, value, text) => {
  expect(csvText(kind, value)).toBe(text);
});
