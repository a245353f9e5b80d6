import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../../utils/model/reading.ts';
import type { Snapshot } from '../../../utils/model/snapshot.ts';
import { addChunk } from '../../../utils/store/add-chunk.ts';
import { type ChunkCell, sealedRows } from '../../../utils/store/chunk.ts';
import { cellsOf } from '../../../utils/store/chunk-cells.ts';
import { ChunkSheet } from '../../../utils/store/chunk-sheet.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import { mergeHistories } from '../../../utils/store/merge-histories.ts';
import { type Run, runOf } from '../../../utils/store/run.ts';
import { writeSheet } from '../../../utils/store/write-sheet.ts';
import { anyCells, placeOf, plainCells } from './any-cells.ts';

const inOrder = (all: readonly ChunkCell[]) => [...all].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
const contents = (sheet: ChunkSheet) => inOrder(cellsOf(new ChunkView(writeSheet(sheet))));

/** What a sheet is to hold: a map from figure to history. */
function model(cells: readonly ChunkCell[]): readonly ChunkCell[] {
  const known = new Map<string, ChunkCell>();
  for (const cell of cells) {
    const before = known.get(placeOf(cell))?.runs ?? [];
    known.set(placeOf(cell), { ...cell, runs: mergeHistories(before, cell.runs, cell.period?.grain) });
  }
  return inOrder([...known.values()]);
}

/** As histories stand in the store. */
const settled = fc
  .oneof(anyCells, plainCells, plainCells)
  .map((cells) => cells.map((cell) => ({ ...cell, runs: mergeHistories(cell.runs, [], cell.period?.grain) })));

test('a sheet holds each figure once, with the histories of all its cells, and tells what it held before', () => {
  fc.assert(
    fc.property(settled, settled, settled, (a, b, c) => {
      const sheet = new ChunkSheet(0, sealedRows);
      const known = new Map<string, readonly Run[]>();
      for (const cell of [...a, ...b, ...c, ...a]) {
        const before = known.get(placeOf(cell));
        expect(sheet.add(cell)).toEqual(before);
        known.set(placeOf(cell), mergeHistories(before ?? [], cell.runs, cell.period?.grain));
      }
      expect(contents(sheet)).toEqual(model([...a, ...b, ...c]));
    }),
    { numRuns: 30 },
  );
});

test('chunks put together are what their cells are together, whichever came first', () => {
  fc.assert(
    fc.property(settled, settled, settled, (a, b, c) => {
      const sheet = new ChunkSheet(0, sealedRows);
      for (const cell of c) sheet.add(cell);
      for (const part of [a, b]) addChunk(sheet, new ChunkView(encodeChunk(0, sealedRows, part)));
      expect(contents(sheet)).toEqual(model([...c, ...a, ...b]));
      for (const cell of b) sheet.add(cell);
      expect(contents(sheet)).toEqual(model([...c, ...a, ...b, ...b]));
    }),
    { numRuns: 40 },
  );
});

test('of a chunk of other entities only those of the sheet are taken', () => {
  fc.assert(
    fc.property(settled, fc.constantFrom(0, 32, 64, 128), (cells, first) => {
      const moved = cells.map((cell) => ({ ...cell, row: cell.row + 64 }));
      const sheet = new ChunkSheet(first, sealedRows);
      addChunk(sheet, new ChunkView(encodeChunk(64, sealedRows, moved)));
      const own = moved.filter(({ row }) => row >= first && row < first + sealedRows);
      expect(contents(sheet)).toEqual(inOrder(own));
      expect(sheet.isEmpty).toBe(own.length === 0);
    }),
    { numRuns: 40 },
  );
});

const snapshot = (id: string, at: string, given: Partial<Snapshot> = {}) =>
  ({ id, at, console: 'sycm', page: 'item-rank', adapterVersion: 1, ...given }) as Snapshot;
const reading = (value: number | null, given: Partial<Reading> = {}): Reading => ({
  entity: { kind: 'product', id: '1', name: null },
  metric: 'visitors',
  role: 'own',
  state: value === null ? 'absent' : 'ok',
  value,
  unit: 'count',
  period: { start: '2026-01-05', end: '2026-01-05', grain: 'day' },
  raw: value === null ? '-' : String(value),
  ...given,
});
const [morning, evening] = ['2026-01-06T02:00:00Z', '2026-01-06T12:00:00Z'];

test.each<Partial<Reading>>([
  {},
  { value: 0, raw: '0' },
  { state: 'absent', value: null, raw: '-' },
  { state: 'masked', value: null, raw: '***' },
  { state: 'unreadable', value: null, raw: '\ue001' },
  { state: 'ok', value: null },
  { state: 'absent', value: 5 },
  { rounded: true, low: 95, high: 105 },
  { rounded: false },
  { low: 1 },
  { high: 1 },
  { taught: true },
  { block: '商品排行' },
  { role: 'peer' },
  { unit: 'CNY' },
  { period: null },
  { period: { start: '2026-01-05', end: '2026-01-05', grain: 'realtime' } },
])('a reading is the run it is, in an empty sheet and beside others: %j', (given) => {
  const [one, other] = [reading(100, given), reading(7, { metric: 'clicks' })];
  const cell = (of: Reading): ChunkCell => ({
    row: 3,
    period: of.period,
    metric: of.metric,
    role: of.role,
    runs: [runOf(of, snapshot('a', morning))],
  });
  for (const readings of [[one], [one, other], [other, one]]) {
    const sheet = new ChunkSheet(0, sealedRows);
    for (const each of readings) expect(sheet.addReading(3, each, snapshot('a', morning))).toBeUndefined();
    expect(contents(sheet)).toEqual(inOrder(readings.map(cell)));
  }
});

test('a reading of a figure that is known merges with what is known, and that is told', () => {
  const sheet = new ChunkSheet(0, sealedRows);
  const [a, b] = [snapshot('a', morning), snapshot('b', evening)];
  sheet.addReading(3, reading(100), a);
  expect(sheet.addReading(3, reading(100), b)).toEqual([runOf(reading(100), a)]);
  expect(sheet.addReading(3, reading(90), b)).toEqual([{ ...runOf(reading(100), a), to: evening }]);
  expect(sheet.addReading(4, reading(90), b)).toBeUndefined();
  expect(contents(sheet).map(({ row, runs }) => [row, runs.map(({ value, from }) => [value, from])])).toEqual([
    [
      3,
      [
        [100, morning],
        [90, evening],
      ],
    ],
    [4, [[90, evening]]],
  ]);
});

test('a figure that another page or block shows too is one figure', () => {
  const sheet = new ChunkSheet(0, sealedRows);
  const shown = (page: string, block: string | undefined, at: string) =>
    sheet.addReading(3, reading(100, block === undefined ? {} : { block }), snapshot(page, at, { page }));
  expect(shown('home', undefined, morning)).toBeUndefined();
  expect(shown('item-rank', '商品排行', evening)).toHaveLength(1);
  expect(shown('home', undefined, evening)).toHaveLength(1);
  const [cell, ...more] = contents(sheet);
  expect(more).toEqual([]);
  expect(cell?.runs).toMatchObject([{ page: 'home', block: null, from: morning, to: evening }]);
});

test('a figure seen first in another block of its page says so, whichever was put in first', () => {
  const [first, again] = [reading(100, { block: '商品排行' }), reading(100)];
  for (const order of [
    [first, again],
    [again, first],
  ]) {
    const sheet = new ChunkSheet(0, sealedRows);
    for (const one of order) sheet.addReading(3, one, snapshot('a', one === first ? morning : evening));
    expect(contents(sheet).map(({ runs }) => runs)).toEqual([
      [{ ...runOf(first, snapshot('a', morning)), to: evening }],
    ]);
  }
});

test('a figure read in another unit is one figure with two values', () => {
  const sheet = new ChunkSheet(0, sealedRows);
  sheet.addReading(3, reading(100, { unit: 'XXX' }), snapshot('a', morning));
  expect(sheet.addReading(3, reading(100, { unit: 'CNY' }), snapshot('b', evening))).toHaveLength(1);
  expect(contents(sheet).map(({ runs }) => runs.map(({ unit }: Run) => unit))).toEqual([['XXX', 'CNY']]);
});

test('what was taught and what was not are two sightings, though one snapshot made both', () => {
  const sheet = new ChunkSheet(0, sealedRows);
  const a = snapshot('a', morning);
  sheet.addReading(3, reading(1, { taught: true }), a);
  sheet.addReading(4, reading(1), a);
  sheet.addReading(5, reading(1, { taught: true }), a);
  expect(contents(sheet).map(({ row, runs }) => [row, runs[0]?.taught])).toEqual([
    [3, true],
    [4, undefined],
    [5, true],
  ]);
});

test('a history without runs is nothing', () => {
  const sheet = new ChunkSheet(0, sealedRows);
  expect(sheet.add({ row: 1, period: null, metric: 'm', role: 'own', runs: [] })).toBeUndefined();
  expect(sheet.isEmpty).toBe(true);
  expect(contents(sheet)).toEqual([]);
});
