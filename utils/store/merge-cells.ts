import type { ChunkCell } from './chunk.ts';
import { mergeHistories } from './merge-histories.ts';
import { periodKey } from './period-key.ts';

/** Equal for two cells of one block that are histories of the same figure. */
export function cellPlace({ row, period, metric, role }: ChunkCell): string {
  return `${row} ${role} ${periodKey(period)} ${metric}`;
}

/** Cells of one block from several chunks as one list, each figure once; the order of the chunks does not matter. */
export function mergeCells(parts: readonly (readonly ChunkCell[])[]): readonly ChunkCell[] {
  const merged = new Map<string, ChunkCell>();
  for (const cell of parts.flat()) {
    const place = cellPlace(cell);
    const known = merged.get(place);
    merged.set(place, known ? { ...known, runs: mergeHistories(known.runs, cell.runs, cell.period?.grain) } : cell);
  }
  return [...merged.values()];
}
