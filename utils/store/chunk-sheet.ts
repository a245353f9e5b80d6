import type { Period } from '../model/period.ts';
import type { Reading, Role } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChunkCell } from './chunk.ts';
import { mergeHistories } from './merge-histories.ts';
import { type Run, runOf } from './run.ts';
import { isPlain, putPlain, runOfCell } from './sheet-cell.ts';
import { kinds, type SheetColumn } from './sheet-column.ts';
import { SheetSection } from './sheet-section.ts';
import { SheetStamps } from './sheet-stamps.ts';

/**
 * A chunk being put together: cells of captures go in, those of other chunks with addChunk(), each figure once, and writeSheet() packs it.
 * Typed arrays instead of an object a cell: a sealed month has 20,000 of them.
 */
export class ChunkSheet {
  readonly sections: SheetSection[] = [];
  readonly stamps = new SheetStamps();
  /** Number of the first entity, and how many there may be. */
  readonly first: number;
  readonly rows: number;
  private last: SheetSection | undefined;

  constructor(first: number, rows: number) {
    this.first = first;
    this.rows = rows;
  }

  get isEmpty(): boolean {
    return this.sections.every(({ columns }) => columns.every((column) => column.isEmpty));
  }

  /** Merges one history in. Returns what was there before. */
  add(cell: ChunkCell): readonly Run[] | undefined {
    const { row, period, metric, role, runs } = cell;
    if (runs.length === 0) return undefined;
    const home = this.home(metric, role, period, row);
    if (!home) {
      this.put(cell);
      return undefined;
    }
    const { section, column, slot } = home;
    const before = this.runsAt(section, column, slot);
    column.clear(slot);
    this.put({ ...cell, runs: mergeHistories(before, runs, period?.grain) });
    return before;
  }

  /**
   * Puts a history where nothing is known of the figure yet: in the block of the page, and the column of the unit, of
   * its first run. Where a figure lies must not depend on what was known of it first.
   */
  put({ row, period, metric, role, runs }: ChunkCell): void {
    const [run] = runs as readonly [Run];
    const section = this.section(period?.grain ?? null, run);
    const column = section.column(metric, role, run.unit);
    const slot = this.slot(section, period, row);
    if (runs.length === 1 && isPlain(run)) putPlain(column, slot, run, this.stamps.of(run));
    else {
      column.kinds[slot] = kinds.history;
      column.histories.set(slot, runs);
    }
  }

  /**
   * Merges one reading in, without an object for it where nothing is known of the figure yet: a page has thousands.
   * Returns what was there before.
   */
  addReading(row: number, reading: Reading, snapshot: Snapshot): readonly Run[] | undefined {
    const { metric, role, unit, period, block = null, state, value } = reading;
    const section = this.sectionAt(period?.grain ?? null, snapshot.console, snapshot.page, block);
    const column = section.column(metric, role, unit);
    const slot = this.slot(section, period, row);
    const isFree =
      column.kinds[slot] === kinds.missing && this.sections.length === 1 && section.of(metric).length === 1;
    const isBare =
      reading.rounded === undefined && reading.low === undefined && reading.high === undefined && !reading.taught;
    if (isFree && isBare && (state === 'ok') === (value !== null)) {
      putPlain(column, slot, reading, this.stamps.ofSnapshot(snapshot));
      return undefined;
    }
    return this.add({ row, period, metric, role, runs: [runOf(reading, snapshot)] });
  }

  /** Where a figure lies in the columns of a section, with room made for its period. */
  private slot(section: SheetSection, period: Period | null, row: number): number {
    return section.place(period) * this.rows + row - this.first;
  }

  /** The history in a slot, which must not be empty. */
  runsAt(section: SheetSection, column: SheetColumn, slot: number): readonly Run[] {
    const runs = column.histories.get(slot);
    if (runs) return runs;
    const [kind, value, stamp] = [column.kinds[slot], column.values[slot], column.stamps[slot]] as [
      number,
      number,
      number,
    ];
    return [runOfCell(section, column, { kind, value, text: column.texts[slot] }, this.stamps.all[stamp])];
  }

  /** Where a figure lies already. */
  private home(
    metric: string,
    role: Role,
    period: Period | null,
    row: number,
  ): { readonly section: SheetSection; readonly column: SheetColumn; readonly slot: number } | undefined {
    const grain = period?.grain ?? null;
    for (const section of this.sections) {
      const place = section.grain === grain ? section.known(period) : undefined;
      if (place === undefined) continue;
      const slot = place * this.rows + row - this.first;
      for (const column of section.of(metric))
        if (column.role === role && column.kinds[slot] !== kinds.missing) return { section, column, slot };
    }
    return undefined;
  }

  /** Whether another column may hold the same figures: other units, other blocks of the page. */
  hasTwin(metric: string, role: Role, column: SheetColumn): boolean {
    return this.sections.some((section) => section.of(metric).some((one) => one !== column && one.role === role));
  }

  /** The section of a block of a page, which is made room for. */
  section(
    grain: SheetSection['grain'],
    { console, page, block }: Pick<Run, 'console' | 'page' | 'block'>,
  ): SheetSection {
    return this.sectionAt(grain, console, page, block);
  }

  private sectionAt(
    grain: SheetSection['grain'],
    console: string,
    page: string | null,
    block: string | null,
  ): SheetSection {
    if (this.last?.isOf(grain, console, page, block)) return this.last;
    const known = this.sections.find((one) => one.isOf(grain, console, page, block));
    const section = known ?? new SheetSection(this.rows, grain, { console, page, block });
    if (!known) this.sections.push(section);
    this.last = section;
    return section;
  }
}
