import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChunkCell, looseRows, sealedRows } from '../../../utils/store/chunk.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import { mergeCells } from '../../../utils/store/merge-cells.ts';
import { mergeHistories } from '../../../utils/store/merge-histories.ts';
import { mergedCells, sharedViews } from '../../../utils/store/merged-cells.ts';
import { anyCells, placeOf, plainCells } from './any-cells.ts';

const inOrder = (all: readonly ChunkCell[]) => [...all].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
const settled = fc
  .oneof(anyCells, plainCells, plainCells)
  .map((cells) => cells.map((cell) => ({ ...cell, runs: mergeHistories(cell.runs, [], cell.period?.grain) })));
const packed = (cells: readonly ChunkCell[], first = 0, rows = sealedRows) =>
  new ChunkView(encodeChunk(first, rows, cells));

function together(parts: readonly (readonly ChunkCell[])[]): readonly ChunkCell[] {
  const known = new Map<string, ChunkCell>();
  for (const cell of parts.flat()) {
    const before = known.get(placeOf(cell))?.runs ?? [];
    known.set(placeOf(cell), { ...cell, runs: mergeHistories(before, cell.runs, cell.period?.grain) });
  }
  return inOrder([...known.values()]);
}

test('cells of several lists are one list with each figure once, in whatever order', () => {
  fc.assert(
    fc.property(settled, settled, settled, (a, b, c) => {
      const expected = together([a, b, c]);
      expect(inOrder(mergeCells([a, b, c]))).toEqual(expected);
      expect(inOrder(mergeCells([c, [], b, a]))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('of no lists there are no cells, of one its own', () => {
  expect(mergeCells([])).toEqual([]);
  expect(mergeCells([[], []])).toEqual([]);
  fc.assert(fc.property(settled, (a) => void expect(mergeCells([[], a])).toEqual(a)));
});

test('the cells of chunks and of old records are each figure once, and only those asked for', () => {
  fc.assert(
    fc.property(settled, settled, settled, (a, b, old) => {
      const views = [packed(a), packed(b)];
      expect(inOrder(mergedCells(views, old))).toEqual(together([a, b, old]));
      const wanted = ({ row, period, metric, role }: ChunkCell) =>
        [1, 2, 3, 5, 8].includes(row) && period?.grain !== 'day' && metric === 'visitors' && role !== 'peer';
      const found = mergedCells(views, old, {
        rows: [1, 2, 3, 5, 8],
        period: (period) => period?.grain !== 'day',
        figure: (metric, role) => metric === 'visitors' && role !== 'peer',
      });
      expect(inOrder(found)).toEqual(together([a, b, old]).filter(wanted));
    }),
    { numRuns: 60 },
  );
});

test('the cells of chunks alone are each figure once', () => {
  fc.assert(
    fc.property(settled, settled, (a, b) => {
      expect(inOrder(mergedCells([packed(a), packed(b)], []))).toEqual(together([a, b]));
    }),
    { numRuns: 60 },
  );
});

const cell = (row: number, date: string | null): ChunkCell => ({
  row,
  period: date === null ? null : { start: date, end: date, grain: 'day' },
  metric: 'visitors',
  role: 'own',
  runs: [
    {
      state: 'ok',
      value: 1,
      unit: 'count',
      raw: '1',
      from: '2026-01-06T02:00:00Z',
      to: '2026-01-06T02:00:00Z',
      console: 'sycm',
      page: 'home',
      block: null,
      adapterVersion: 1,
      snapshot: 's',
    },
  ],
});

const shownBy = (page: string, { runs, ...rest }: ChunkCell): ChunkCell => ({
  ...rest,
  runs: runs.map((run) => ({ ...run, page })),
});

test.each<readonly [string, boolean, () => ChunkView, () => ChunkView]>([
  ['one day of the same entities', true, () => packed([cell(1, '2026-01-05')]), () => packed([cell(1, '2026-01-05')])],
  [
    'one day of entities of the same block',
    true,
    () => packed([cell(1, '2026-01-05')]),
    () => packed([cell(2, '2026-01-05')]),
  ],
  ['two days', false, () => packed([cell(1, '2026-01-05')]), () => packed([cell(1, '2026-01-06')])],
  ['no day and a day', false, () => packed([cell(1, null)]), () => packed([cell(1, '2026-01-06')])],
  ['two blocks', false, () => packed([cell(1, '2026-01-05')]), () => packed([cell(65, '2026-01-05')], 64)],
  [
    'a block and a wider one that reaches it',
    true,
    () => packed([cell(70, '2026-01-05')], 64),
    () => packed([cell(3, '2026-01-05'), cell(70, '2026-01-05')], 0, looseRows),
  ],
  [
    'a block and a wider one that begins with another and ends before it',
    false,
    () => packed([cell(70, '2026-01-05')], 64),
    () => packed([cell(63, '2026-01-05')], 0, looseRows),
  ],
  [
    'a block and a wider one that reaches it, of later entities',
    true,
    () => packed([cell(330, '2026-01-05')], 320),
    () => packed([cell(257, '2026-01-05'), cell(330, '2026-01-05')], 256, looseRows),
  ],
  [
    'a block and a wider one that reaches it, far back among the entities',
    true,
    () => packed([cell(2112 + 5, '2026-01-05')], 2112),
    () => packed([cell(2048 + 1, '2026-01-05'), cell(2112 + 5, '2026-01-05')], 2048, looseRows),
  ],
  [
    'several days of which one is the same',
    true,
    () => packed([cell(1, '2026-01-04'), cell(1, '2026-01-05')]),
    () => packed([cell(1, '2026-01-05'), cell(1, '2026-01-06')]),
  ],
  [
    'a day that two pages of one chunk show, and another day',
    false,
    () => packed([cell(1, '2026-01-05'), shownBy('item-rank', cell(2, '2026-01-05'))]),
    () => packed([cell(1, '2026-01-06')]),
  ],
])('chunks may speak of the same figure: %s (%s)', (_, isShared, packA, packB) => {
  const [a, b] = [packA(), packB()];
  expect(sharedViews([a, b])).toEqual(isShared ? [a, b] : []);
});

test('figures of no period are one figure too', () => {
  const [one, other] = [cell(1, null), shownBy('item-rank', cell(1, null))];
  expect(mergeCells([[one], [other]])).toEqual([one]);
});

test('chunks that meet in one block and chunks that meet in another are all named', () => {
  const views = [0, 64, 0, 64].map((first) => packed([cell(first + 1, '2026-01-05')], first));
  expect(sharedViews(views)).toEqual(views);
});

test('only the chunks that may speak of the same figure are named', () => {
  const [a, b, other] = [packed([cell(1, '2026-01-05')]), packed([cell(1, '2026-01-05')]), packed([cell(1, null)])];
  expect(sharedViews([a, other, b])).toEqual([a, b]);
  expect(sharedViews([])).toEqual([]);
});
