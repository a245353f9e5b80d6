import { expect, test } from 'vitest';
import { addChunk } from '../../../utils/store/add-chunk.ts';
import { type ChunkCell, sealedRows } from '../../../utils/store/chunk.ts';
import { cellsOf } from '../../../utils/store/chunk-cells.ts';
import { ChunkSheet } from '../../../utils/store/chunk-sheet.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import type { Run } from '../../../utils/store/run.ts';
import { kinds } from '../../../utils/store/sheet-column.ts';
import { writeSheet } from '../../../utils/store/write-sheet.ts';

const [morning, evening] = ['2026-01-07T02:00:00Z', '2026-01-07T12:00:00Z'];
const run = (value: number, given: Partial<Run> = {}): Run => ({
  state: 'ok',
  value,
  unit: 'count',
  raw: String(value),
  from: morning,
  to: morning,
  console: 'sycm',
  page: 'home',
  block: null,
  adapterVersion: 1,
  snapshot: 'a',
  ...given,
});
const cell = (row: number, date: string | null, runs: readonly Run[], given: Partial<ChunkCell> = {}): ChunkCell => ({
  ...{ row, metric: 'visitors', role: 'own', runs },
  period: date === null ? null : { start: date, end: date, grain: 'day' },
  ...given,
});
const later = { from: evening, to: evening, snapshot: 'b' };

const first = 3 * sealedRows;
const packed = (...cells: readonly ChunkCell[]) => new ChunkView(encodeChunk(first, sealedRows, cells));
const contents = (sheet: ChunkSheet) => cellsOf(new ChunkView(writeSheet(sheet)));

test('figures the sheet knows nothing of are taken as they are packed: no text is made of them and no history', () => {
  const rows = [first, first + 1, first + sealedRows - 1];
  const days = ['2026-01-05', '2026-01-06'];
  const cells = rows.flatMap((row) =>
    days.flatMap((date) => [
      cell(row, date, [run(row + 7)]),
      cell(row, date, [run(2 * row)], { role: 'peer' }),
      cell(row, date, [run(3 * row)], { metric: 'clicks' }),
    ]),
  );
  const sheet = new ChunkSheet(first, sealedRows);
  addChunk(sheet, packed(...cells));
  const [section, ...more] = sheet.sections;
  expect(more).toEqual([]);
  const factors: readonly [string, (row: number) => number][] = [
    ['clicks own', (row) => 3 * row],
    ['visitors own', (row) => row + 7],
    ['visitors peer', (row) => 2 * row],
  ];
  for (const [name, expected] of factors) {
    const column = section?.columns.find(({ metric, role }) => `${metric} ${role}` === name);
    expect(column?.histories.size).toBe(0);
    for (const slot of days.flatMap((_, period) => rows.map((row) => period * sealedRows + row - first)))
      expect([column?.kinds[slot], column?.values[slot], column?.texts[slot]]).toEqual([
        kinds.byTemplate,
        expected(first + (slot % sealedRows)),
        undefined,
      ]);
  }
  expect(contents(sheet)).toHaveLength(cells.length);
});

test('a figure the sheet has and the chunk says again has the values of both', () => {
  const sheet = new ChunkSheet(first, sealedRows);
  sheet.add(cell(first, '2026-01-05', [run(100)]));
  addChunk(sheet, packed(cell(first, '2026-01-05', [run(90, later)]), cell(first + 1, '2026-01-05', [run(8)])));
  expect(contents(sheet)).toEqual([
    cell(first, '2026-01-05', [run(100), run(90, later)]),
    cell(first + 1, '2026-01-05', [run(8)]),
  ]);
});

test.each<[string, Partial<Run>]>([
  ['another unit', { unit: 'XXX' }],
  ['another block', { block: '商品排行' }],
])('a figure that the chunk says in %s is one figure', (_, given) => {
  const sheet = new ChunkSheet(first, sealedRows);
  sheet.add(cell(first, '2026-01-05', [run(100)]));
  const other = run(90, { ...later, ...given });
  addChunk(sheet, packed(cell(first, '2026-01-05', [other])));
  expect(contents(sheet)).toEqual([cell(first, '2026-01-05', [run(100), other])]);
});

test('a figure whose text is the very first in the chunk keeps it, be its place free or taken', () => {
  const named = cell(first, null, [run(5, { ...later, raw: 'sycm' })]);
  const free = new ChunkSheet(first, sealedRows);
  addChunk(free, packed(named));
  expect(contents(free)).toEqual([named]);
  const taken = new ChunkSheet(first, sealedRows);
  taken.add(cell(first, null, [run(4)]));
  addChunk(taken, packed(named));
  expect(contents(taken)).toEqual([cell(first, null, [run(4), ...named.runs])]);
});
