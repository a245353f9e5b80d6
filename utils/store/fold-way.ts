import type { Reading } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChunkCell } from './chunk.ts';
import type { ChunkSheet } from './chunk-sheet.ts';
import type { Cell } from './entity-cells.ts';
import { type Run, runOf } from './run.ts';

/** Something with the number of the entity it is about. */
export type Numbered<T> = readonly [number: number, cell: T];

/** How figures get into a sheet: a capture's readings as they are, histories from elsewhere as cells. */
export interface FoldWay<T> {
  /** Merges it in. Returns what was there before. */
  put(sheet: ChunkSheet, number: number, cell: T): readonly Run[] | undefined;
  cell(number: number, cell: T): ChunkCell;
}

export const cellWay: FoldWay<Cell> = {
  put: (sheet, row, cell) => sheet.add({ ...cell, row }),
  cell: (row, cell) => ({ ...cell, row }),
};

export function readingWay(snapshot: Snapshot): FoldWay<Reading> {
  return {
    put: (sheet, row, reading) => sheet.addReading(row, reading, snapshot),
    cell: (row, reading) => ({
      row,
      period: reading.period,
      metric: reading.metric,
      role: reading.role,
      runs: [runOf(reading, snapshot)],
    }),
  };
}
