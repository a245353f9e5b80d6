import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsvCell } from '../../../utils/export/csv-cell.ts';
import { csvRow } from '../../../utils/export/csv-row.ts';
import { type CsvWriter, csvWriter } from '../../../utils/export/csv-writer.ts';
import { longestNumber, writeNumber } from '../../../utils/export/write-number.ts';
import { writeUtf8 } from '../../../utils/export/write-utf8.ts';
import { checkLength, firstCheck, readCheck, rowCheck, writeCheck } from '../../../utils/model/row-check.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function written(value: number): string {
  const block = new Uint8Array(longestNumber + 4).fill(0x23);
  const end = writeNumber(value, block, 2);
  expect(text(block.subarray(0, 2))).toBe('##');
  return text(block.subarray(2, end));
}

test.each([
  0,
  7,
  10,
  99,
  100,
  999,
  1000,
  9999,
  10_000,
  99_999,
  100_000,
  999_999,
  1_000_000,
  9_999_999,
  10_000_000,
  99_999_999,
  100_000_000,
  999_999_999,
  1_000_000_000,
  2_147_483_647,
  2_147_483_648,
  -1,
  -10,
  -2_147_483_648,
  -2_147_483_649,
  9_007_199_254_740_991,
  0.5,
  -0.5,
  0.0001,
  -0.0001,
  0.00005,
  12.5,
  -12.5,
  31_396.01,
  0.1234,
  0.12345,
  1e21,
  1e-7,
  -1e-7,
  123_456_789.9999,
  2_147_483_647.5,
  2_147_483_648.5,
  -2_147_483_648.5,
  0.1 + 0.2,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  1.005,
  100.1,
  1_000_000.01,
])('%d is written as JavaScript writes it', (value) => {
  expect(written(value)).toBe(String(value));
});

test('any number is written as JavaScript writes it', () => {
  const decimals = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => digits / 10 ** places);
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), decimals), (value) => {
      expect(written(value)).toBe(String(value));
    }),
    { numRuns: 3000 },
  );
});

test('any text is written as the platform encodes it, half surrogate pairs included', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
        fc.string({
          unit: fc.constantFrom(
            '\ud83d',
            '\ude00',
            'a',
            'é',
            '店',
            '\u07ff',
            '\u0800',
            '\uffff',
            '\u{10ffff}',
            '\u007f',
            '\u0080',
          ),
        }),
      ),
      (value) => {
        const block = new Uint8Array(value.length * 3 + 1);
        expect(block.slice(1, writeUtf8(value, block, 1))).toEqual(new TextEncoder().encode(value));
      },
    ),
    { numRuns: 2000 },
  );
});

const anyCell = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double(),
  fc.string({ unit: fc.constantFrom('a', 'é', '店', '😀', ' ', '"', "'", ',', ';', '\r', '\n', '1', '-') }),
  fc.constantFrom('=1', 'a,b', '"', ' x', '', 'x'.repeat(200), '竹编收纳筐'),
);

test('rows are the bytes the plain writer makes of them, however often a text comes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
      (rows) => {
        const writer = csvWriter();
        for (const row of rows) {
          for (const cell of row) writer.cell(cell);
          writer.endRow();
        }
        const expected = rows.map((row) => csvRow(row.map(toCsvCell))).join('');
        expect(writer.size()).toBe(new TextEncoder().encode(expected).length);
        expect(text(writer.take())).toBe(
          expected.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
        );
        expect(writer.size()).toBe(0);
      },
    ),
    { numRuns: 300 },
  );
});

test('days stay bare, what claims to be one does not, and heads are written as they are', () => {
  const writer = csvWriter();
  writer.bare('=head');
  writer.day('2026-01-05');
  writer.day('=1+1');
  writer.day('2026-01-05T10:00:00+08:00');
  writer.endRow();
  expect(text(writer.take())).toBe("=head,2026-01-05,'=1+1,2026-01-05T10:00:00+08:00\r\n");
});

test('a row’s check depends on every byte before it and on where the rows end', () => {
  const check = (rows: readonly (readonly string[])[]) => {
    const writer = csvWriter();
    writer.bare('head');
    writer.endHead();
    for (const [index, row] of rows.entries()) {
      for (const cell of row) writer.cell(cell);
      writer.endCheckedRow(index === rows.length - 1);
      // Taken in pieces or at once: the file is the same.
      if (index === 0) text(writer.take());
    }
    return text(writer.take()).trim().split(',').at(-1);
  };
  const rows = [
    ['a', 'bcdefghij'],
    ['k', 'l'],
    ['mno', 'p'],
  ];
  expect(check(rows)).toMatch(/^[a-p]{8}z$/);
  const others = [
    [['a', 'bcdefghiJ'], ...rows.slice(1)],
    [rows[1], rows[0], rows[2]],
    [['a,b', 'cdefghij'], ...rows.slice(1)],
    rows.slice(1),
  ];
  expect(new Set([check(rows), ...others.map((one) => check(one as string[][]))]).size).toBe(5);
});

test('a check is read as what it was written as and as nothing else', () => {
  const block = new Uint8Array(20);
  for (const value of [0, -1, firstCheck, 0x12345678, 0x7fffffff]) {
    const inner = writeCheck(value, false, block, 3);
    expect(inner).toBe(3 + checkLength);
    expect(readCheck(value, block, 3, inner)).toBe('inner');
    const last = writeCheck(value, true, block, 3);
    expect(last).toBe(inner + 1);
    expect(readCheck(value, block, 3, last)).toBe('last');
    expect(readCheck(value ^ 1, block, 3, last)).toBeUndefined();
    expect(readCheck(value ^ 0x10000000, block, 3, inner)).toBeUndefined();
    expect(readCheck(value, block, 3, inner - 1)).toBeUndefined();
    block[last - 1] = 0x79;
    expect(readCheck(value, block, 3, last)).toBeUndefined();
  }
});

test('one flipped bit anywhere changes the check', () => {
  const bytes = new TextEncoder().encode('sycm:1,601234567890123,竹编收纳筐,2026-01-05,1391');
  const of = (some: Uint8Array) => rowCheck(firstCheck, new DataView(some.buffer), 0, some.length);
  const seen = new Set([of(bytes)]);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const damaged = bytes.slice();
    damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
    seen.add(of(damaged));
  }
  expect(seen.size).toBe(bytes.length * 8 + 1);
});

test('half a surrogate pair at either end of its range is the replacement character, its neighbours are themselves', () => {
  for (const value of ['\ud800', '\udbff', '\udc00', '\udfff', '\ud7ff', '\ue000', '\ud800\udc00', '\udbff\udfff']) {
    const block = new Uint8Array(8);
    expect(block.slice(0, writeUtf8(value, block, 0))).toEqual(new TextEncoder().encode(value));
  }
});

test('the check of a row is frozen: it stands in files that people keep', () => {
  const bytes = new TextEncoder().encode('sycm:1,601234567890123,竹编收纳筐,2026-01-05,1391');
  const view = new DataView(bytes.buffer);
  const block = new Uint8Array(12).fill(0x23);
  const letters = (from: number, to: number, isLast: boolean) => {
    const end = writeCheck(rowCheck(firstCheck, view, from, to), isLast, block.fill(0x23), 1);
    expect(end).toBe(1 + checkLength + (isLast ? 1 : 0));
    expect(block[end]).toBe(0x23);
    return text(block.subarray(1, end));
  };
  expect(letters(0, 8, false)).toBe('dpnlfmoa');
  expect(letters(0, bytes.length, true)).toBe('hacbkpffz');
  expect(letters(3, 10, false)).toBe('celipglo');
});

test('nothing longer than a check and the mark of the last row is a check', () => {
  const block = new Uint8Array(20).fill(0x7a);
  writeCheck(firstCheck, true, block, 3);
  expect(readCheck(firstCheck, block, 3, 3 + checkLength + 2)).toBeUndefined();
});

const nearlyFull = [65_502, 65_503, 65_504, 65_523, 65_524, ...Array.from({ length: 14 }, (_, n) => 65_525 + n)];

test.each([
  ['a text', (writer: CsvWriter) => writer.cell('x'), 'x'],
  ['a long text', (writer: CsvWriter) => writer.cell('店'.repeat(50)), '店'.repeat(50)],
  ['a number', (writer: CsvWriter) => writer.cell(-1.5), '-1.5'],
  ['a head', (writer: CsvWriter) => writer.bare('店铺'), '店铺'],
  ['nothing', (writer: CsvWriter) => writer.cell(null), ''],
  ['a text as long again', (writer: CsvWriter) => writer.cell('y'.repeat(70_000)), 'y'.repeat(70_000)],
] as const)('a block that is nearly full grows for %s', (_, write, expected) => {
  for (const filled of nearlyFull) {
    const writer = csvWriter();
    // A cell makes room for just its bytes, a head for three times as many.
    writer.cell('x'.repeat(filled));
    write(writer);
    writer.endRow();
    const bytes = writer.take();
    expect(bytes.length).toBe(filled + 3 + new TextEncoder().encode(expected).length);
    expect(text(bytes.subarray(filled))).toBe(`,${expected}\r\n`);
  }
});

test('a block that is nearly full grows for the end of a row and for its check', () => {
  for (const filled of nearlyFull) {
    const writer = csvWriter();
    // A cell makes room for just its bytes, a head for three times as many.
    writer.cell('x'.repeat(filled));
    writer.endRow();
    expect(text(writer.take().subarray(filled))).toBe('\r\n');
    // A cell makes room for just its bytes, a head for three times as many.
    writer.cell('x'.repeat(filled));
    writer.endCheckedRow(true);
    expect(text(writer.take().subarray(filled))).toMatch(/^,[a-p]{8}z\r\n$/);
  }
});

test('what is no number is an empty cell', () => {
  const writer = csvWriter();
  for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY, 0]) writer.cell(value);
  writer.endRow();
  expect(text(writer.take())).toBe(',,,0\r\n');
});
