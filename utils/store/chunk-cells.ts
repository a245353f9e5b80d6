import type { Role } from '../model/reading.ts';
import { type ChunkCell, states } from './chunk.ts';
import type { ChunkColumn, ChunkSection } from './chunk-section.ts';
import type { ChunkView } from './chunk-view.ts';
import { type RawTemplate, renderRaw } from './raw-template.ts';
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

function sectionCells(view: ChunkView, section: ChunkSection, filter: CellFilter): readonly ChunkCell[] {
  const columns = section.columns.map(({ metric, role }) => filter.figure?.(metric, role) ?? true);
  const periods = section.periods.map((period) => filter.period?.(period) ?? true);
  if (!columns.includes(true) || !periods.includes(true)) return [];
  const templates = section.columns.map((column) => view.template(column));
  const seen: ReturnType<ChunkView['seen']>[] = [];
  const cells: ChunkCell[] = [];
  let row = 0;
  const keep = (column: number, period: number, runs: readonly Run[]) => {
    const { metric, role } = section.columns[column] as ChunkColumn;
    cells.push({ row: view.first + row, period: section.periods[period] ?? null, metric, role, runs });
  };
  const runOf = (column: number, state: Run['state'], value: number | null, raw: string, stamp: number): Run => {
    seen[stamp] ??= view.seen(stamp);
    const { snapshot, from, to, console, page, adapterVersion, imported, taught } = seen[stamp];
    const { unit } = section.columns[column] as ChunkColumn;
    const { block } = section;
    const run: Run = { state, value, unit, raw, from, to, console, page, block, adapterVersion, snapshot };
    return imported || taught ? { ...run, ...(imported && { imported }), ...(taught && { taught }) } : run;
  };
  const sink: CellSink = {
    value(column, period, value, raw, stamp) {
      if (!columns[column] || !periods[period]) return;
      const text = raw < 0 ? renderRaw(templates[column] as RawTemplate, value) : view.text(raw);
      keep(column, period, [runOf(column, 'ok', value, text, stamp)]);
    },
    blank(column, period, state, raw, stamp) {
      if (!columns[column] || !periods[period]) return;
      keep(column, period, [runOf(column, states[state] as Run['state'], null, view.text(raw), stamp)]);
    },
    history(column, period, runs) {
      if (columns[column] && periods[period]) keep(column, period, runs);
    },
  };
  const wanted = filter.rows?.map((number) => number - view.first) ?? section.rows;
  for (row of wanted) view.walk(section, row, sink);
  return cells;
}
