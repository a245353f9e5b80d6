import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAt, textAt } from '../../../utils/import/column-batch.ts';
import { parseBytesNumber } from '../../../utils/import/parse-bytes-number.ts';
import { scanCsv } from '../../../utils/import/scan-csv.ts';
import { fileOf, ofText, scanned } from './scanned.ts';

const cell = fc.oneof(
  fc.constant(null),
  fc.string({ unit: fc.constantFrom('a', 'é', '店', '😀', ' ', '"', "'", ',', ';', '\r', '\n', '1', '-') }),
  fc.constantFrom('=1', "'", 'a,b', '"', 'a"b', 'x\r\ny', '', 'same', 'same', 'sam', 'x'.repeat(70), '店店'),
);
const number = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
);

test('what was written is read, column by column', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, number, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
      expect(scanned(await fileOf(rows))).toEqual({ heads: ['name', 'value', 'raw'], rows });
    }),
    { numRuns: 300 },
  );
});

test('bare line feeds, a last row without one and the guard of a text', () => {
  expect(ofText("name,value,raw\nx,1,'=1\n'',-2.50,''a").rows).toEqual([
    ['x', 1, '=1'],
    ["'", -2.5, "'a"],
  ]);
  expect(ofText('name,value,raw\n"\'x",,"a""b"\n').rows).toEqual([['x', null, 'a"b']]);
  expect(ofText("name,value,raw\n',1,\n").rows).toEqual([['', 1, null]]);
});

test('a cell that begins like the one above it is not that one', () => {
  expect(ofText('name,value,raw\nab,1,x\nabc,1,xy\na,1,\nab,1,x\n').rows.map(([name, , raw]) => [name, raw])).toEqual([
    ['ab', 'x'],
    ['abc', 'xy'],
    ['a', null],
    ['ab', 'x'],
  ]);
});

test.each([
  ['too few cells', 'name,value,raw\nx,1\n', 2],
  ['too many cells', 'name,value,raw\nx,1,y\nx,1,y,z\n', 3],
  ['a number that is none', 'name,value,raw\nx,1,y\nx,1a,y\n', 3],
  ['an empty line', 'name,value,raw\n\n', 2],
])('%s is damage in its row', (_, text, row) => {
  expect(() => ofText(text)).toThrow(expect.objectContaining({ kind: 'damaged', row }));
});

test.each([
  ['a quote that is never closed', 'name,value,raw\n"x,1,y\n'],
  ['something behind a closing quote', 'name,value,raw\n"x"y,1,z\n'],
])('%s is damage', (_, text) => {
  expect(() => ofText(text)).toThrow(expect.objectContaining({ kind: 'damaged' }));
});

test('a changed, lost or added row is known by its check, a missing end by the missing mark', async () => {
  const rows = [
    ['a', 1, 'x'],
    ['b', 2, 'y'],
    ['c', 3, 'z'],
  ] as const;
  const text = new TextDecoder().decode(await fileOf(rows));
  const lines = text.split('\r\n');
  const problem = (changed: string) => {
    try {
      return ofText(changed).rows.length;
    } catch (error) {
      const { kind, row } = error as { kind: string; row?: number };
      return [kind, row];
    }
  };
  expect(problem(text)).toBe(3);
  expect(problem(text.replaceAll('\r\n', '\n'))).toBe(3);
  expect(problem(text.replace('b,2', 'b,3'))).toEqual(['edited', 3]);
  expect(problem(text.replace('name,value', 'nane,value'))).toEqual(['edited', 2]);
  expect(problem([lines[0], lines[2], lines[3], ''].join('\r\n'))).toEqual(['edited', 2]);
  expect(problem([...lines.slice(0, 3), ''].join('\r\n'))).toEqual(['damaged', undefined]);
  expect(problem(`${text}${lines[3]}\r\n`)).toEqual(['edited', 5]);
  expect(problem(`${lines[0]}\r\n`)).toEqual(['damaged', undefined]);
  expect(problem(text.replace('z\r\n', 'zq\r\n'))).toEqual(['edited', 4]);
  expect(problem(text.replace(/,([a-p]{8})\r\n/, ',$1,more\r\n'))).toEqual(['damaged', 2]);
});

test.each([
  ['0', 0],
  ['7', 7],
  ['-7', -7],
  ['12.50', 12.5],
  ['-0.01', -0.01],
  ['123456789012345', 123_456_789_012_345],
  ['1234567890123456', 1_234_567_890_123_456],
  ['0.1234567890123456789', 0.123_456_789_012_345_68],
  ['1e21', 1e21],
  ['1.5e-7', 1.5e-7],
  ['1E5', 100_000],
])('%s is a number', (text, value) => {
  const bytes = new TextEncoder().encode(`x${text}y`);
  expect(parseBytesNumber(bytes, 1, bytes.length - 1)).toBe(value);
});

test.each([
  '-',
  '.',
  '.5',
  '5.',
  '1.2.3',
  '--1',
  '1-',
  '+1',
  ' 1',
  '1 ',
  '1,5',
  'a',
  'NaN',
  'Infinity',
  '0x10',
  '1e',
  'e5',
  '1'.repeat(41),
  '1:2',
  '1/2',
  '-.5',
])('%j is no number', (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(parseBytesNumber(bytes, 0, bytes.length)).toBeUndefined();
});

test('no bytes are no number, and any number comes back', () => {
  expect(parseBytesNumber(new Uint8Array(3), 2, 2)).toBeNaN();
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
      (value) => {
        const bytes = new TextEncoder().encode(String(value));
        expect(parseBytesNumber(bytes, 0, bytes.length)).toBe(value);
      },
    ),
    { numRuns: 2000 },
  );
});

test('rows may end in a carriage return alone', () => {
  expect(ofText('name,value,raw\rx,1,y\rz,2,w\r').rows).toEqual([
    ['x', 1, 'y'],
    ['z', 2, 'w'],
  ]);
});

test('a head without a name is a head', () => {
  expect(ofText(',value,raw\nx,1,y\n').heads).toEqual(['', 'value', 'raw']);
});

test('a file may hold heads only, and end within a row of empty cells', () => {
  expect(ofText('name,value,raw')).toEqual({ heads: ['name', 'value', 'raw'], rows: [] });
  expect(ofText('name,value,raw\n,,').rows).toEqual([[null, null, null]]);
});

test.each([
  ['that is never closed', 'name,value,raw\nx,1,"y'],
  ['that is closed before the end of the last cell', 'name,value,raw\nx,1,"z"y'],
  ['that ends in a doubled quote', 'name,value,raw\nx,1,"z""'],
])('a quote %s is damage in the last cell too', (_, text) => {
  expect(() => ofText(text)).toThrow(expect.objectContaining({ kind: 'damaged' }));
});

test('rows come in batches of 4096', () => {
  const { batches } = scanCsv(new TextEncoder().encode(`name\n${'x\n'.repeat(4097)}`), {
    isNumber: () => false,
    decode: () => '',
  });
  expect([...batches].map(({ rows }) => rows)).toEqual([4096, 1]);
});

test('a cell of a batch is told as text and as number, whichever its column holds', () => {
  const batch = { rows: 2, columns: [Float64Array.of(1.5, Number.NaN), ['12', null], ['x', '']] };
  const all = (of: typeof textAt | typeof numberAt) =>
    [0, 1, 2, 3].map((column) => [0, 1, 2].map((row) => of(batch, column, row)));
  expect(all(textAt)).toEqual([
    ['1.5', null, null],
    ['12', null, null],
    ['x', '', null],
    [null, null, null],
  ]);
  expect(all(numberAt)).toEqual([
    [1.5, null, null],
    [12, null, null],
    [undefined, 0, null],
    [null, null, null],
  ]);
});

test.each([
  ['999999999999999', 999_999_999_999_999],
  ['99999999999999.9', 99_999_999_999_999.9],
  [`0.${'1'.repeat(38)}`, 0.111_111_111_111_111_1],
])('%s is the number nearest to it', (text, value) => {
  const bytes = new TextEncoder().encode(text);
  expect(parseBytesNumber(bytes, 0, bytes.length)).toBe(value);
});
