import { expect, test } from 'vitest';
import { type ChunkCell, looseRows, sealedRows } from '../../../utils/store/chunk.ts';
import { cellsOf } from '../../../utils/store/chunk-cells.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import { DamagedBytes, wrap } from '../../../utils/store/envelope.ts';
import type { Run } from '../../../utils/store/run.ts';

const run = (value: number | null, given: Partial<Run> = {}): Run => ({
  state: value === null ? 'absent' : 'ok',
  value,
  unit: 'count',
  raw: value === null ? '-' : String(value),
  from: 't1',
  to: 't1',
  console: 'jd',
  page: 'p',
  block: null,
  adapterVersion: 3,
  snapshot: 's',
  ...given,
});
const day = (n: number) => ({ start: `d${n}`, end: `d${n}`, grain: 'day' }) as const;
const cell = (row: number, n: number | null, runs: readonly Run[], given: Partial<ChunkCell> = {}): ChunkCell => ({
  row,
  period: n === null ? null : day(n),
  metric: 'm',
  role: 'own',
  runs,
  ...given,
});

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const double = (value: number) => [...new Uint8Array(Float64Array.of(value).buffer)];

const given = [
  cell(65, 1, [run(5)]),
  cell(65, 2, [run(7)]),
  cell(65, 4, [run(null, { raw: '无' })]),
  cell(66, 1, [run(5, { from: 't2', to: 't2' })]),
  cell(66, 2, [run(9, { raw: 'nine', from: 't2', to: 't2' })]),
  cell(66, 3, [run(0.1 + 0.2, { from: 't2', to: 't2' })]),
  cell(67, 2, [
    run(1, { to: 't3' }),
    run(2, { from: 't3', to: 't3', rounded: true, low: 1.5, high: 2.5, taught: true }),
  ]),
];

const template = '["","",-1,0,0]';
const texts = [
  'd1',
  'd2',
  'd3',
  'd4',
  'jd',
  'p',
  'm',
  'count',
  template,
  's',
  't1',
  't2',
  '无',
  'nine',
  '1',
  't3',
  '2',
];
const rows = [
  // Row 1, the usual stamps: 5, 2 more, one missing, absent with text 12.
  [0, ...[11], ...[5], ...[0, 0, 1], ...[0, 1, 12]],
  // Row 2, stamp 1 in the first two periods: 5, an odd text and 4 more, eight bytes with the template's text, one missing.
  [1, 2, 2, 0, 0, ...[11], ...[0, 5, 13, 8], ...[0, 4, 0, ...double(0.1 + 0.2)], ...[0, 0, 1]],
  // Row 3: one missing, a history of two, two missing.
  [
    ...[0, 0, 0, 1, 0, 6, 2],
    // Ok with a value of 1 · unit · raw · source 0 · no block · last seen at text 15.
    ...[16, 3, 7, 14, 0, 0, 16],
    // Ok, abbreviated, with value and both limits · unit · raw · source 2 · no block · seen once.
    ...[4 + 16 * 7, 5, 0, ...double(1.5), 0, ...double(2.5), 7, 16, 2, 0, 0],
    ...[0, 0, 2],
  ],
];
const section = (changed: readonly (readonly number[])[] = rows, numbers: readonly (readonly number[])[] = []) => [
  // Days · four of them · console · page · no block · one column: metric, unit, own, no decimals, template.
  ...[3, 4, 0, 0, 1, 1, 2, 2, 3, 3, 4, 6, 0, 1, 6, 7, 0, 0, 8],
  // Usual stamps · rows: number and length.
  ...[0, 0, 1, 0, changed.length, ...changed.flatMap((row, n) => [...(numbers[n] ?? [n + 1]), row.length])],
  ...changed.flat(),
];
const head = [
  ...[64, texts.length, ...texts.map((text) => ascii(text).length * 4), ...texts.flatMap(ascii)],
  // Three sources: snapshot, time, console, page + 1, version 3, flags.
  ...[3, ...[9, 10, 4, 6, 6, 0], ...[9, 11, 4, 6, 6, 0], ...[9, 15, 4, 6, 6, 2]],
  // Two stamps: source, seen once.
  ...[2, 0, 0, 1, 0],
];
const chunk = (bytes: readonly number[] = section(), length = bytes.length, before = head) =>
  wrap(1, Uint8Array.from([...before, 1, length, ...bytes]));

test('a chunk of version 1 is read for what it says, for ever', () => {
  const view = new ChunkView(chunk());
  expect(view.first).toBe(64);
  expect(view.size).toBe(chunk().length);
  // Strictly: what is not said of a run is not there at all.
  expect(cellsOf(view)).toStrictEqual(given);
});

test('an amount that was revised comes back with both values, to the minor unit', () => {
  const amounts = [cell(0, 1, [run(12.25)]), cell(0, 2, [run(7.5), run(8.75, { from: 't2', to: 't2' })])];
  expect(cellsOf(new ChunkView(encodeChunk(0, sealedRows, amounts)))).toEqual(amounts);
});

test('the same cells are packed as the form says', () => {
  expect(encodeChunk(64, sealedRows, given)).toEqual(chunk());
});

const reasonOf = (bytes: Uint8Array) => {
  try {
    cellsOf(new ChunkView(bytes));
  } catch (error) {
    return error instanceof DamagedBytes ? error.reason : error;
  }
  return 'nothing is wrong';
};

test('bytes whose sum is right and whose form is wrong are damaged too', () => {
  expect(reasonOf(chunk())).toBe('nothing is wrong');
  expect(reasonOf(chunk(section(), section().length + 1))).toBe('malformed');
  expect(reasonOf(chunk(section(), section().length - 1))).toBe('malformed');
  expect(reasonOf(wrap(1, Uint8Array.from(head)))).toBe('malformed');
  expect(reasonOf(wrap(1, Uint8Array.from(head.slice(0, 30))))).toBe('malformed');
  expect(reasonOf(wrap(2, Uint8Array.from(head)))).toBe('version');
  expect(reasonOf(chunk(section([[0, 0, 1, 17, 0, 0, 3]])))).toBe('malformed');
  expect(reasonOf(chunk(section([[0, 0, 1, 16, 0, 0, 3]])))).toBe('nothing is wrong');
});

test('the rows of a section ascend and are those of its block', () => {
  const numbered = (...numbers: readonly (readonly number[])[]) => reasonOf(chunk(section(rows, numbers)));
  expect(numbered([1], [2], [3])).toBe('nothing is wrong');
  expect(numbered([0], [2], [255, 1])).toBe('nothing is wrong');
  expect(numbered([2], [1], [3])).toBe('malformed');
  expect(numbered([1], [3], [2])).toBe('malformed');
  expect(numbered([1], [1], [2])).toBe('malformed');
  expect(numbered([1], [2], [128, 2])).toBe('malformed');
});

test('a text that is the very first of its chunk is kept like any other', () => {
  for (const one of [cell(0, null, [run(5, { raw: 'jd' })]), cell(0, null, [run(null, { raw: 'jd' })])])
    expect(cellsOf(new ChunkView(encodeChunk(0, sealedRows, [one])))).toEqual([one]);
});

test('only what was asked for is unpacked: rows, periods, figures', () => {
  const view = new ChunkView(chunk());
  expect(cellsOf(view, { rows: [66] })).toEqual(given.slice(3, 6));
  expect(cellsOf(view, { rows: [67, 65, 68, 64] })).toEqual([...given.slice(6), ...given.slice(0, 3)]);
  expect(cellsOf(view, { period: (period) => period?.start === 'd2' })).toEqual([given[1], given[4], given[6]]);
  expect(cellsOf(view, { figure: (metric, role) => metric === 'm' && role === 'own' })).toEqual(given);
  expect(cellsOf(view, { figure: (_, role) => role === 'peer' })).toEqual([]);
  expect(cellsOf(view, { period: () => false })).toEqual([]);
});

test('every state, role, kind of period, page and block comes back', () => {
  const all = [
    ...(['own', 'previous', 'peer', 'change', 'peer_top'] as const).map((role) => cell(0, 1, [run(1)], { role })),
    ...(['absent', 'masked', 'unreadable'] as const).map((state, n) =>
      cell(1 + n, 1, [run(null, { state, raw: state })]),
    ),
    ...(['realtime', 'hour', 'day', 'week', 'month', 'range'] as const).map((grain, n) =>
      cell(10 + n, 1, [run(n)], { period: { start: 'a', end: 'b', grain } }),
    ),
    cell(20, null, [run(1)]),
    cell(21, 1, [run(1, { page: null, block: '', imported: true })]),
    cell(22, 1, [run(1, { page: '', block: 'b', adapterVersion: -1 })]),
    cell(23, 1, [run(1, { rounded: false }), run(2, { block: 'b', low: 0 })]),
    cell(24, 1, [run(null, { state: 'ok' })]),
    cell(25, 1, [run(5, { state: 'absent' })]),
    cell(26, 1, [run(0.1 + 0.2, { raw: '约 0.3' })]),
    cell(27, 1, [run(1, { to: 't9' })]),
    cell(255, 1, [run(1, { unit: 'ratio', console: 'sycm' })]),
  ];
  const byRow = (cells: readonly ChunkCell[]) =>
    [...cells].sort((a, b) => a.row - b.row || (a.role < b.role ? -1 : a.role > b.role ? 1 : 0));
  expect(byRow(cellsOf(new ChunkView(encodeChunk(0, looseRows, all))))).toEqual(byRow(all));
});

test('a page’s cells seen at one moment cost no stamp, whichever moment is the rarer', () => {
  const at = (time: string) => ({ from: time, to: time });
  const cells = (late: readonly number[]) =>
    Array.from({ length: 60 }, (_, row) => cell(row, 1, [run(row, late.includes(row) ? at('t2') : {})]));
  const size = (late: readonly number[]) => encodeChunk(0, sealedRows, cells(late)).length;
  // Each row that is not like most says so in a byte.
  expect(size([7, 9, 11]) - size([7, 9])).toBe(1);
  const most = Array.from({ length: 58 }, (_, n) => n);
  expect(size(most)).toBe(size([58, 59]));
  expect(size(most.map((n) => n + 2))).toBe(size([58, 59]));
});

test('a row’s plain figures stay plain beside one that was revised, whichever column comes first', () => {
  const late = { from: 't2', to: 't2' };
  const size = (plainly: string, revised: string) =>
    encodeChunk(0, sealedRows, [
      ...Array.from({ length: 9 }, (_, row) => cell(row, 1, [run(row)], { metric: plainly })),
      cell(9, 1, [run(9, late)], { metric: plainly }),
      cell(9, 1, [run(1), run(2, late)], { metric: revised }),
    ]).length;
  expect(size('a', 'b')).toBe(size('b', 'a'));
});

test('what a row does not have, or has revised, has no say in which moment is the row’s', () => {
  const others = ['d', 'e', 'f', 'g', 'h'];
  const first = ['a', 'b', 'c', ...others].map((metric) => cell(0, 1, [run(1)], { metric }));
  const at = (time: string) => ({ from: time, to: time });
  const row = (a: string, rest: readonly ChunkCell[]) => [
    ...first,
    cell(1, 1, [run(1, at(a))], { metric: 'a' }),
    ...['b', 'c'].map((metric) => cell(1, 1, [run(1, at('t3'))], { metric })),
    ...rest,
  ];
  const revised = others.map((metric) => cell(1, 1, [run(1), run(2, at('t3'))], { metric }));
  for (const rest of [[], revised]) {
    const more =
      encodeChunk(0, sealedRows, row('t2', rest)).length - encodeChunk(0, sealedRows, row('t3', rest)).length;
    // One history, its source and the text of its time.
    expect(more).toBeLessThan(24);
  }
});

test.each([0, 1, 3])(
  'of a row seen at two moments most cells stay plain, wherever the other moment comes: %d',
  (rare) => {
    const seen = (metric: string, from: string) => cell(0, 1, [run(1, { from, to: from })], { metric });
    const cells = ['a', 'b', 'c', 'd'].map((metric, n) => seen(metric, n === rare ? 't2' : 't1'));
    const alike = cells.map((one) => ({ ...one, runs: [run(1)] }));
    const more = encodeChunk(0, sealedRows, cells).length - encodeChunk(0, sealedRows, alike).length;
    // One history, its source and the texts of its time and value.
    expect(more).toBeLessThan(24);
    expect(cellsOf(new ChunkView(encodeChunk(0, sealedRows, cells)))).toEqual(cells);
  },
);

test('a column is written by the template that fits most of its texts', () => {
  const priced = (row: number) =>
    cell(row, 1, [run(row * 1000.5, { unit: 'CNY', raw: `¥${(row * 1000.5).toFixed(2)}` })]);
  const cells = Array.from({ length: 60 }, (_, row) => priced(row + 1));
  const odd = cells.map((one, n) =>
    n === 0 || n % 12 === 7 ? { ...one, runs: [{ ...one.runs[0], raw: 'x' } as Run] } : one,
  );
  const size = (some: readonly ChunkCell[]) => encodeChunk(0, sealedRows, some).length;
  expect(size(cells)).toBeLessThan(440);
  // Two bytes for each text of another make, and the one text itself.
  expect(size(odd) - size(cells)).toBeLessThan(24);
  expect(cellsOf(new ChunkView(encodeChunk(0, sealedRows, odd)))).toEqual(odd);
});
