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
import { placeOf } from './any-cells.ts';

const first = 3 * sealedRows;
const inOrder = (all: readonly ChunkCell[]) => [...all].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
const contents = (sheet: ChunkSheet) => inOrder(cellsOf(new ChunkView(writeSheet(sheet))));

interface Sighting {
  readonly row: number;
  readonly reading: Reading;
  readonly snapshot: Snapshot;
}

const snapshot = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    at: fc.constantFrom('2026-01-06T02:00:00Z', '2026-01-06T02:30:00Z', '2026-01-06T12:00:00Z'),
    console: fc.constantFrom('sycm', 'jd'),
    page: fc.constantFrom('item-rank', 'home'),
    adapterVersion: fc.constantFrom(1, 2),
  })
  // One id is one look at one page.
  .map((one) => ({ ...one, id: `${one.id} ${one.console} ${one.page} ${one.adapterVersion}` }) as Snapshot);

const said = fc.constantFrom<Pick<Reading, 'state' | 'value' | 'raw' | 'rounded' | 'low' | 'high' | 'taught'>>(
  { state: 'ok', value: 0, raw: '0' },
  { state: 'ok', value: 7, raw: '7' },
  { state: 'ok', value: 1234, raw: '1,234' },
  { state: 'ok', value: 12_000, raw: '1.2万', rounded: true, low: 11_500, high: 12_500 },
  { state: 'ok', value: 7, raw: '7', taught: true },
  { state: 'absent', value: null, raw: '-' },
  { state: 'masked', value: null, raw: '***' },
  { state: 'unreadable', value: null, raw: '?' },
);

const sighting: fc.Arbitrary<Sighting> = fc
  .record({
    row: fc.constantFrom(first, first + 1, first + 2, first + sealedRows - 1),
    day: fc.constantFrom('2026-01-04', '2026-01-05', '2026-01-06'),
    grain: fc.constantFrom('day' as const, 'realtime' as const),
    isDated: fc.constantFrom(true, true, true, false),
    metric: fc.constantFrom('visitors', 'clicks'),
    role: fc.constantFrom('own' as const, 'peer' as const),
    unit: fc.constantFrom('count', 'XXX'),
    block: fc.constantFrom('', '商品排行'),
    said,
    snapshot,
  })
  .map(({ row, day, grain, isDated, metric, role, unit, block, said, snapshot }) => ({
    row,
    snapshot,
    reading: {
      ...said,
      entity: { kind: 'product', id: String(row), name: null },
      ...{ metric, role, unit, period: isDated ? { start: day, end: day, grain } : null },
      ...(block !== '' && { block }),
    } as Reading,
  }));

const cellOf = ({ row, reading, snapshot }: Sighting): ChunkCell => {
  const { period, metric, role } = reading;
  return { row, period, metric, role, runs: mergeHistories([runOf(reading, snapshot)], [], period?.grain) };
};

/** What a sheet is to hold: a map from figure to history. */
function model() {
  const known = new Map<string, ChunkCell>();
  return {
    add(cell: ChunkCell): readonly Run[] | undefined {
      const before = known.get(placeOf(cell))?.runs;
      known.set(placeOf(cell), { ...cell, runs: mergeHistories(before ?? [], cell.runs, cell.period?.grain) });
      return before;
    },
    cells: () => inOrder([...known.values()]),
  };
}

const captures = fc.array(sighting, { minLength: 5, maxLength: 40 });

function expectNothingTwice({ sections, stamps }: ChunkSheet): void {
  const places = sections.map(({ grain, console, page, block }) => JSON.stringify([grain, console, page, block]));
  expect(new Set(places).size).toBe(places.length);
  const seen = stamps.all.map((one) => JSON.stringify(one));
  expect(new Set(seen).size).toBe(seen.length);
  for (const { columns, periods } of sections) {
    const names = columns.map(({ metric, role, unit }) => JSON.stringify([metric, role, unit]));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(periods.map((period) => JSON.stringify(period))).size).toBe(periods.length);
  }
}

test('readings of any captures are each figure once with its history, and what was known before is told', () => {
  fc.assert(
    fc.property(captures, (all) => {
      const [sheet, plain] = [new ChunkSheet(first, sealedRows), model()];
      for (const one of [...all, ...all.slice(0, 3)])
        expect(sheet.addReading(one.row, one.reading, one.snapshot)).toEqual(plain.add(cellOf(one)));
      expect(contents(sheet)).toEqual(plain.cells());
      expectNothingTwice(sheet);
    }),
    { numRuns: 100 },
  );
});

test('chunks of any captures put together are each figure once, beside what the sheet held', () => {
  fc.assert(
    fc.property(captures, captures, captures, (a, b, c) => {
      const [sheet, plain] = [new ChunkSheet(first, sealedRows), model()];
      for (const one of a) sheet.addReading(one.row, one.reading, one.snapshot);
      for (const part of [b, c]) addChunk(sheet, new ChunkView(encodeChunk(first, sealedRows, part.map(cellOf))));
      for (const one of [...a, ...b, ...c]) plain.add(cellOf(one));
      expect(contents(sheet)).toEqual(plain.cells());
      expectNothingTwice(sheet);
    }),
    { numRuns: 60 },
  );
});

test('a sheet that took one column of a chunk and none of another is not empty', () => {
  const cell = (row: number, metric: string): ChunkCell => ({
    ...{ row, metric, role: 'own', period: null },
    runs: [
      {
        ...{
          state: 'ok',
          value: 1,
          unit: 'count',
          raw: '1',
          snapshot: 'a',
          console: 'sycm',
          page: 'home',
          block: null,
        },
        ...{ adapterVersion: 1, from: '2026-01-06T02:00:00Z', to: '2026-01-06T02:00:00Z' },
      },
    ],
  });
  const sheet = new ChunkSheet(first, sealedRows);
  const wide = encodeChunk(first - sealedRows, 2 * sealedRows, [cell(first, 'visitors'), cell(first - 1, 'clicks')]);
  addChunk(sheet, new ChunkView(wide));
  expect(sheet.isEmpty).toBe(false);
  expect(contents(sheet)).toEqual([cell(first, 'visitors')]);
});
