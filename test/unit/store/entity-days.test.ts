import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChunkCell, sealedRows } from '../../../utils/store/chunk.ts';
import { ChunkView } from '../../../utils/store/chunk-view.ts';
import { encodeChunk } from '../../../utils/store/encode-chunk.ts';
import { EntityDays } from '../../../utils/store/entity-days.ts';
import { anyCells, placeOf, plainCells } from './any-cells.ts';

/** As `plainCells`, of single days: what most chunks hold. */
const dayCells = plainCells.map((cells) => [
  ...new Map(
    cells.map((cell): [string, ChunkCell] => {
      const date = cell.period?.start as string;
      const ofDay: ChunkCell = { ...cell, period: { start: date, end: date, grain: 'day' } };
      return [placeOf(ofDay), ofDay];
    }),
  ).values(),
]);

const chunk = fc.record({ first: fc.constantFrom(0, 64, 4096, 9984), cells: fc.oneof(anyCells, dayCells, dayCells) });

test('each entity, day and day of an entity counts once, however many chunks and figures speak of it', () => {
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 5 }), (chunks) => {
      const [counted, entities, days, entityDays] = [new EntityDays(), new Set(), new Set(), new Set()];
      for (const { first, cells } of chunks) {
        const given = cells.map((cell) => ({ ...cell, row: first + cell.row }));
        counted.read(new ChunkView(encodeChunk(first, sealedRows, given)));
        for (const { row, period } of given) {
          entities.add(row);
          if (period?.grain !== 'day') continue;
          days.add(period.start);
          entityDays.add(`${row} ${period.start}`);
        }
      }
      expect(counted.count()).toEqual({ entities: entities.size, days: days.size, entityDays: entityDays.size });
    }),
    { numRuns: 200 },
  );
});

test('of nothing there is nothing', () => {
  expect(new EntityDays().count()).toEqual({ entities: 0, days: 0, entityDays: 0 });
});
