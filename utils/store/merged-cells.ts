import { type ChunkCell, looseRows, sealedRows } from './chunk.ts';
import { type CellFilter, cellsOf } from './chunk-cells.ts';
import { type ChunkView, rowsOf } from './chunk-view.ts';
import { mergeCells } from './merge-cells.ts';
import { periodKey } from './period-key.ts';

/** The wanted cells, each figure once, whichever chunks its history lies in. */
export function mergedCells(
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
  return old.length > 0 || sharedViews(views).length > 0 ? mergeCells([...parts, old]) : parts.flat();
}

/** The chunks that may speak of the same figure as another: late captures of sealed days, imports beside captures. */
export function sharedViews(views: readonly ChunkView[]): readonly ChunkView[] {
  const times = new Map<string, number>();
  const places = views.map(placesOf);
  for (const of of places) for (const place of of) times.set(place, (times.get(place) ?? 0) + 1);
  return views.filter((_, n) => (places[n] ?? []).some((place) => (times.get(place) ?? 0) > 1));
}

/** Each period with each sealed block a chunk's entities may be of. */
function placesOf(view: ChunkView): readonly string[] {
  const rows = Math.max(...view.sections.flatMap((section) => rowsOf(section)), 0) + 1;
  const blocks = Array.from(
    { length: Math.ceil(Math.min(rows, looseRows) / sealedRows) },
    (_, n) => view.first / sealedRows + n,
  );
  const periods = new Set(view.sections.flatMap((section) => section.periods.map(periodKey)));
  return [...periods].flatMap((period) => blocks.map((block) => `${block} ${period}`));
}
