import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChunkCell, sealedRows } from '../../../utils/store/chunk.ts';
import { cellsOf } from '../../../utils/store/chunk-cells.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import type { Run } from '../../../utils/store/run.ts';
import { anyCells as cells, placeOf } from './any-cells.ts';

const inOrder = (all: readonly ChunkCell[]) => [...all].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

test('what is packed is what is unpacked, to the last bit and letter', () => {
  fc.assert(
    fc.property(fc.nat(1e6), cells, (first, rows) => {
      const given = rows.map((cell) => ({ ...cell, row: first + cell.row }));
      const view = new ChunkView(encodeChunk(first, sealedRows, given));
      expect(view.first).toBe(first);
      const back = inOrder(cellsOf(view));
      expect(back).toEqual(inOrder(given));
      for (const [n, cell] of inOrder(given).entries())
        cell.runs.forEach((one, m) => {
          expect(Object.is(back[n]?.runs[m]?.value, one.value)).toBe(true);
          expect(Object.keys(back[n]?.runs[m] ?? {}).sort()).toEqual(Object.keys(one).sort());
        });
    }),
    { numRuns: 600 },
  );
});

test('the same cells in another order are the same bytes', () => {
  fc.assert(
    fc.property(cells, fc.infiniteStream(fc.nat()), (given, dice) => {
      const shuffled = given
        .map((cell) => ({ cell, rank: dice.next().value }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ cell }) => cell);
      expect(encodeChunk(0, sealedRows, shuffled)).toEqual(encodeChunk(0, sealedRows, given));
    }),
    { numRuns: 200 },
  );
});

test('a damaged chunk is refused and never misread', () => {
  fc.assert(
    fc.property(cells, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, at, flip) => {
      const bytes = encodeChunk(0, sealedRows, given);
      bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ flip;
      expect(() => new ChunkView(bytes)).toThrow(/damaged/);
      expect(() => new ChunkView(bytes.slice(0, at % bytes.length))).toThrow(/damaged/);
    }),
    { numRuns: 300 },
  );
});

const plain = (row: number, day: number, value: number, raw: string): ChunkCell => {
  const date = `2026-01-${String(day).padStart(2, '0')}`;
  const at = `2026-01-${String(day + 1).padStart(2, '0')}T08:00:00+08:00`;
  const origin = { console: 'sycm', page: 'item-rank', block: null, adapterVersion: 1, snapshot: `${day}`.repeat(32) };
  const one: Run = { state: 'ok', value, unit: 'count', raw, from: at, to: at, ...origin };
  return { row, period: { start: date, end: date, grain: 'day' }, metric: 'visitors', role: 'own', runs: [one] };
};

test('a table page over days costs two bytes and a half a figure, texts and provenance included', () => {
  const given = Array.from({ length: 28 * 64 }, (_, n) => {
    const value = 1000 + ((n * 7919) % 60);
    return plain(n % 64, 1 + Math.floor(n / 64), value, value.toLocaleString('en'));
  });
  expect(encodeChunk(0, sealedRows, given).length / given.length).toBeLessThan(2.5);
});

test('rows and columns that were not asked for are left out', () => {
  const view = new ChunkView(
    encodeChunk(0, sealedRows, [plain(1, 5, 7, '7'), plain(2, 5, 8, '8'), plain(2, 6, 9, '9')]),
  );
  expect(
    cellsOf(view, { rows: [2], period: (one) => one?.start === '2026-01-06' }).map((cell) => cell.runs[0]?.value),
  ).toEqual([9]);
  expect(cellsOf(view, { rows: [63] })).toEqual([]);
  expect(cellsOf(view, { figure: (metric) => metric === 'clicks' })).toEqual([]);
});
