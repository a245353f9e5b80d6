import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../../utils/model/reading.ts';
import type { Snapshot } from '../../../utils/model/snapshot.ts';
import { addChunk } from '../../../utils/store/add-chunk.ts';
import { type ChunkCell, sealedRows } from '../../../utils/store/chunk.ts';
import { ChunkSheet } from '../../../utils/store/chunk-sheet.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import { mergeHistories } from '../../../utils/store/merge-histories.ts';
import type { Run } from '../../../utils/store/run.ts';
import { writeSheet } from '../../../utils/store/write-sheet.ts';
import { anyCells, placeOf, plainCells } from './any-cells.ts';

const times = ['2026-01-06T02:00:00Z', '2026-01-06T10:00:00+08:00', '2026-01-06T02:30:00Z', '2026-01-07T09:00:00Z'];

const saying = fc.oneof(
  fc
    .tuple(fc.constantFrom(0, 7, 1234, 20_000), fc.constantFrom('', ',', '.0', '.00', '%'))
    .map(([value, form]) => ({ state: 'ok', value, raw: form === ',' ? value.toLocaleString('en') : value + form })),
  fc.nat(99_999).map((cents) => ({ state: 'ok', value: cents / 100, raw: String(cents / 100) })),
  fc.constantFrom(
    { state: 'absent', value: null, raw: '-' },
    { state: 'ok', value: 12_000, raw: '1.2万', rounded: true, low: 11_500, high: 12_500 },
  ),
);

/** What one look at one of several pages says of one figure of a row. */
const sighting: fc.Arbitrary<ChunkCell> = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 62, 63),
    fc.constantFrom('2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06'),
    fc.constantFrom('day', 'day', 'day', 'realtime'),
    fc.constantFrom('visitors', 'pay_amount'),
    fc.constantFrom('count', 'count', 'count', 'CNY'),
    fc.tuple(
      saying,
      fc.record({
        at: fc.constantFrom(...times),
        page: fc.constantFrom('item-rank', 'item-rank', 'home'),
        block: fc.constantFrom(null, null, '商品排行'),
      }),
    ),
  )
  .map(([row, day, grain, metric, unit, [said, { at, ...shown }]]) => {
    const seen = { from: at, to: at, console: 'sycm', adapterVersion: 1, snapshot: `${at} ${shown.page}` };
    return {
      ...{ row, metric, role: 'own', period: { start: day, end: day, grain } },
      runs: [{ unit, ...said, ...seen, ...shown } as Run],
    } as ChunkCell;
  });

/** As pages of several kinds give them, figures seen again and revised; and of any make. */
const mixed = fc.oneof(fc.array(sighting, { minLength: 2, maxLength: 60 }), anyCells, plainCells);

const mergedWith = (known: readonly Run[], { runs, period }: ChunkCell) => mergeHistories(known, runs, period?.grain);

/** Each figure once with its whole history, as plainly as can be. */
function figures(cells: readonly ChunkCell[]): readonly ChunkCell[] {
  const known = new Map<string, ChunkCell>();
  for (const cell of cells)
    known.set(placeOf(cell), { ...cell, runs: mergedWith(known.get(placeOf(cell))?.runs ?? [], cell) });
  return [...known.values()];
}

function shuffled<T>(all: readonly T[], dice: fc.Stream<number>): readonly T[] {
  return all
    .map((one) => ({ one, rank: dice.next().value }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

function sheetOf(cells: readonly ChunkCell[], parts: readonly Uint8Array[] = []): ChunkSheet {
  const sheet = new ChunkSheet(0, sealedRows);
  for (const part of parts) addChunk(sheet, new ChunkView(part));
  for (const cell of cells) sheet.add({ ...cell, runs: mergedWith([], cell) });
  return sheet;
}

const dice = fc.infiniteStream(fc.nat());

test('the same figures are the same bytes, in whatever order they and their revisions came', () => {
  fc.assert(
    fc.property(mixed, dice, (cells, random) => {
      const whole = encodeChunk(0, sealedRows, figures(cells));
      const late = cells.slice(0, 5);
      expect(writeSheet(sheetOf([...shuffled(cells, random), ...late]))).toEqual(whole);
    }),
    { numRuns: 400 },
  );
});

test('readings of captures are the same bytes as the histories they make, in whatever order the captures came', () => {
  fc.assert(
    fc.property(fc.array(sighting, { minLength: 2, maxLength: 60 }), dice, (cells, random) => {
      const sheet = new ChunkSheet(0, sealedRows);
      for (const { row, metric, role, period, runs } of shuffled([...cells, ...cells.slice(0, 5)], random)) {
        const [{ from: at, snapshot: id, console, page, adapterVersion, block, ...said }] = runs as readonly [Run];
        const entity = { kind: 'product', id: String(row), name: null } as const;
        const reading: Reading = { entity, metric, role, period, ...said, ...(block !== null && { block }) };
        sheet.addReading(row, reading, { id, at, console, page, adapterVersion } as Snapshot);
      }
      expect(writeSheet(sheet)).toEqual(encodeChunk(0, sealedRows, figures(cells)));
    }),
    { numRuns: 300 },
  );
});

test('the same figures are the same bytes, through whichever chunks they went', () => {
  fc.assert(
    fc.property(mixed, dice, (cells, random) => {
      const whole = encodeChunk(0, sealedRows, figures(cells));
      expect(writeSheet(sheetOf([], [whole]))).toEqual(whole);
      const parts: ChunkCell[][] = [[], [], [], []];
      for (const cell of cells) parts[random.next().value % 4]?.push(cell);
      const [direct = [], ...others] = parts;
      const packed = others.map((part) => encodeChunk(0, sealedRows, figures(part)));
      expect(writeSheet(sheetOf(direct, packed))).toEqual(whole);
    }),
    { numRuns: 400 },
  );
});

test('what a chunk of more entities says of others leaves no trace', () => {
  fc.assert(
    fc.property(mixed, mixed, (own, others) => {
      const whole = encodeChunk(0, sealedRows, figures(own));
      const beside = figures(others).map((cell) => ({ ...cell, row: cell.row + sealedRows }));
      const wide = encodeChunk(0, 2 * sealedRows, [...figures(own), ...beside]);
      expect(writeSheet(sheetOf([], [wide]))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});
