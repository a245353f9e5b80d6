import { type ChunkCell, states } from './chunk.ts';
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
  /** Slot, column and period of each cell of the row that was free, whose stamp is not known before its end. */
  let fresh: number[];
  let taken: ((stamps: readonly number[]) => void)[];
  const cellOf = ({ metric, role }: SheetColumn, period: number, runs: readonly Run[]): ChunkCell => ({
    row: view.first + row,
    period: packed.periods[period] ?? null,
    metric,
    role,
    runs,
  });
  const put = (column: number, period: number, kind: number, value: number, raw: number) => {
    const { into, isTwin } = columns[column] as Joined;
    const slot = (places[period] as number) + slots;
    if (into.kinds[slot] !== kinds.missing || isTwin) {
      taken.push((stamps) => {
        const cell = { kind, value, text: raw < 0 ? undefined : view.text(raw) };
        const seen = sheet.stamps.all[stamps[period] as number];
        sheet.add(cellOf(into, period, [runOfCell(section, into, cell, seen)]));
      });
      return;
    }
    into.kinds[slot] = kind;
    into.values[slot] = value;
    if (raw >= 0) into.texts[slot] = view.text(raw);
    fresh.push(slot, column, period);
  };
  const sink: CellSink = {
    value: (column, period, value, raw) =>
      put(column, period, raw < 0 ? (columns[column] as Joined).byTemplate : kinds.text, value, raw),
    blank: (column, period, state, raw) =>
      put(column, period, blankKinds[states[state] as keyof typeof blankKinds], 0, raw),
    history: (column, period, runs) => {
      sheet.add(cellOf((columns[column] as Joined).into, period, runs));
    },
  };
  for (row of packed.rows) {
    slots = view.first + row - sheet.first;
    if (slots < 0 || slots >= sheet.rows) continue;
    fresh = [];
    taken = [];
    const stamps = (view.walk(packed, row, sink) ?? []).map(stampOf);
    for (let n = 0; n < fresh.length; n += 3)
      (columns[fresh[n + 1] as number] as Joined).into.stamps[fresh[n] as number] = stamps[
        fresh[n + 2] as number
      ] as number;
    for (const add of taken) add(stamps);
  }
}
