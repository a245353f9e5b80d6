import type { ChunkCell } from './chunk.ts';
import { type CellFilter, cellsOf } from './chunk-cells.ts';
import type { ChunkView } from './chunk-view.ts';
import { mergeCells } from './merge-cells.ts';
import { periodKey } from './period-key.ts';

/** The wanted cells of a block, each figure once, whichever chunks its history lies in. */
export function blockCells(
  views: readonly ChunkView[],
  legacy: readonly ChunkCell[],
  filter: CellFilter = {},
): readonly ChunkCell[] {
  const parts = views.map((view) => cellsOf(view, filter));
  const old = legacy.filter(
    (cell) =>
      (filter.rows?.includes(cell.row) ?? true) &&
      (filter.period?.(cell.period) ?? true) &&
      (filter.figure?.(cell.metric, cell.role) ?? true),
  );
  return overlap(views) || old.length > 0 ? mergeCells([...parts, old]) : parts.flat();
}

/** Whether two chunks speak of the same period: a late capture of a sealed day, or an import beside a capture. */
function overlap(views: readonly ChunkView[]): boolean {
  const seen = new Set<string>();
  for (const view of views) {
    const periods = new Set(view.sections.flatMap((section) => section.periods.map(periodKey)));
    for (const period of periods) {
      if (seen.has(period)) return true;
      seen.add(period);
    }
  }
  return false;
}
