import type { Role } from '../model/reading.ts';
import { type ChunkCell, states } from './chunk.ts';
import type { ChunkColumn, ChunkSection } from './chunk-section.ts';
import type { ChunkView } from './chunk-view.ts';
import { renderRaw } from './raw-template.ts';
import type { CellSink } from './row-reader.ts';
import type { Run } from './run.ts';

/** Which cells of a chunk are wanted; all when left out. */
export interface CellFilter {
  /** Numbers of entities. */
  readonly rows?: readonly number[];
  readonly figure?: (metric: string, role: Role) => boolean;
  readonly period?: (period: ChunkCell['period']) => boolean;
}

/** The cells of a chunk, unpacked: the counterpart of encodeChunk. */
export function cellsOf(view: ChunkView, filter: CellFilter = {}): readonly ChunkCell[] {
  return view.sections.flatMap((section) => sectionCells(view, section, filter));
}

/** A cell before the stamp of its row is known. */
interface Found {
  readonly column: number;
  readonly period: number;
  /** Complete, or what is left to be completed by the stamp. */
  readonly runs?: readonly Run[];
  readonly state?: number;
  readonly value?: number;
  readonly raw?: number;
}

function sectionCells(view: ChunkView, section: ChunkSection, filter: CellFilter): readonly ChunkCell[] {
  const columns = section.columns.map(({ metric, role }) => filter.figure?.(metric, role) ?? true);
  const periods = section.periods.map((period) => filter.period?.(period) ?? true);
  if (!columns.includes(true) || !periods.includes(true)) return [];
  const templates = section.columns.map((column) => view.template(column));
  const seen = new Map<number, ReturnType<ChunkView['seen']>>();
  const seenAs = (stamp: number) => {
    const known = seen.get(stamp) ?? view.seen(stamp);
    seen.set(stamp, known);
    return known;
  };
  const cells: ChunkCell[] = [];
  for (const row of filter.rows?.map((number) => number - view.first) ?? section.rows) {
    const found: Found[] = [];
    const keep = (one: Found) => {
      if (columns[one.column] && periods[one.period]) found.push(one);
    };
    const sink: CellSink = {
      value: (column, period, value, raw) => keep({ column, period, value, raw, state: 0 }),
      blank: (column, period, state, raw) => keep({ column, period, state, raw }),
      history: (column, period, runs) => keep({ column, period, runs }),
    };
    const stamps = view.walk(section, row, sink);
    for (const { column, period, runs, state = 0, value, raw = 0 } of found) {
      const { metric, role, unit } = section.columns[column] as ChunkColumn;
      const one = (): Run => ({
        state: states[state] as Run['state'],
        value: value ?? null,
        unit,
        raw: raw < 0 ? renderRaw(templates[column] as (typeof templates)[number], value as number) : view.text(raw),
        ...seenAs(stamps?.[period] as number),
        block: section.block,
      });
      cells.push({
        row: view.first + row,
        period: section.periods[period] ?? null,
        metric,
        role,
        runs: runs ?? [one()],
      });
    }
  }
  return cells;
}
