import { states } from './chunk.ts';
import type { ChunkSection } from './chunk-section.ts';
import type { ChunkSheet } from './chunk-sheet.ts';
import type { ChunkView } from './chunk-view.ts';
import type { CellSink } from './row-reader.ts';
import type { Run } from './run.ts';
import { runOfCell } from './sheet-cell.ts';
import { blankKinds, kinds, type SheetColumn } from './sheet-column.ts';

/** Merges what a packed chunk says of a sheet's entities into it. */
export function addChunk(sheet: ChunkSheet, view: ChunkView): void {
  const stamps: number[] = [];
  const stampOf = (packed: number): number => {
    stamps[packed] ??= sheet.stamps.of(view.seen(packed));
    return stamps[packed] as number;
  };
  for (const packed of view.sections) addSection(sheet, view, packed, stampOf);
}

/** A column of the chunk and the one of the sheet it goes into. */
interface Joined {
  readonly into: SheetColumn;
  readonly byTemplate: number;
  /** Another column of the sheet may hold the same figures. */
  readonly isTwin: boolean;
}

function addSection(
  sheet: ChunkSheet,
  view: ChunkView,
  packed: ChunkSection,
  stampOf: (packed: number) => number,
): void {
  const section = sheet.section(packed.grain, packed);
  const places = packed.periods.map((period) => section.place(period) * sheet.rows);
  const columns = packed.columns.map(({ metric, role, unit, template }): Joined => {
    const into = section.column(metric, role, unit);
    return { into, byTemplate: into.templateKind(view.text(template)), isTwin: sheet.hasTwin(metric, role, into) };
  });
  let row = 0;
  let slots = 0;
  const merge = ({ metric, role }: SheetColumn, period: number, runs: readonly Run[]) =>
    sheet.add({ row: view.first + row, period: packed.periods[period] ?? null, metric, role, runs });
  const put = (column: number, period: number, kind: number, value: number, raw: number, stamp: number) => {
    const { into, isTwin } = columns[column] as Joined;
    const slot = (places[period] as number) + slots;
    const seen = stampOf(stamp);
    if (into.kinds[slot] !== kinds.missing || isTwin) {
      const cell = { kind, value, text: raw < 0 ? undefined : view.text(raw) };
      merge(into, period, [runOfCell(section, into, cell, sheet.stamps.all[seen])]);
      return;
    }
    into.kinds[slot] = kind;
    into.values[slot] = value;
    into.stamps[slot] = seen;
    if (raw >= 0) into.texts[slot] = view.text(raw);
  };
  const sink: CellSink = {
    value: (column, period, value, raw, stamp) =>
      put(column, period, raw < 0 ? (columns[column] as Joined).byTemplate : kinds.text, value, raw, stamp),
    blank: (column, period, state, raw, stamp) =>
      put(column, period, blankKinds[states[state] as keyof typeof blankKinds], 0, raw, stamp),
    history: (column, period, runs) => void merge((columns[column] as Joined).into, period, runs),
  };
  for (row of packed.rows) {
    slots = view.first + row - sheet.first;
    if (slots >= 0 && slots < sheet.rows) view.walk(packed, row, sink);
  }
}
