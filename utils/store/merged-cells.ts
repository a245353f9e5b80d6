import { type ChunkCell, looseRows, sealedRows } from './chunk.ts';
import { type CellFilter, cellsOf } from './chunk-cells.ts';
import type { ChunkView } from './chunk-view.ts';
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
  if (views.length < 2) return [];
  const said = views.map(sayingsOf);
  const [once, twice] = [new Map<string, number>(), new Map<string, number>()];
  for (const { places, blocks } of said)
    for (const place of places) {
      const before = once.get(place) ?? 0;
      if ((before & blocks) !== 0) twice.set(place, (twice.get(place) ?? 0) | (before & blocks));
      once.set(place, before | blocks);
    }
  if (twice.size === 0) return [];
  return views.filter((_, n) => {
    const { places, blocks } = said[n] as Sayings;
    return places.some((place) => ((twice.get(place) ?? 0) & blocks) !== 0);
  });
}

interface Sayings {
  /** Each period with the loose block a chunk's entities are of. */
  readonly places: readonly string[];
  /** A bit for each of the sealed blocks in it that they may be of. */
  readonly blocks: number;
}

function sayingsOf({ first, sections, span }: ChunkView): Sayings {
  const block = Math.floor(first / looseRows);
  const within = (first % looseRows) / sealedRows;
  const blocks = ((1 << Math.ceil(span / sealedRows)) - 1) << within;
  const periods = sections.flatMap((section) => section.periods.map((period) => `${block} ${periodKey(period)}`));
  return { places: [...new Set(periods)], blocks };
}
