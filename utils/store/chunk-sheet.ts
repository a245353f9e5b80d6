import type { Period } from '../model/period.ts';
import type { Reading, ReadingState, Role } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type ChunkCell, stateCodes, states } from './chunk.ts';
import type { ChunkView } from './chunk-view.ts';
import { mergeHistories } from './merge-histories.ts';
import { periodKey } from './period-key.ts';
import { renderRaw } from './raw-template.ts';
import type { CellSink } from './row-reader.ts';
import { type Run, runOf } from './run.ts';
import { blankKinds, kinds, SheetColumn } from './sheet-column.ts';
import { SheetStamps } from './sheet-stamps.ts';

/** What one block of a page showed, unpacked into typed arrays. */
export class SheetSection {
  readonly grain: Period['grain'] | null;
  readonly console: string;
  readonly page: string | null;
  readonly block: string | null;
  readonly periods: (Period | null)[] = [];
  readonly columns: SheetColumn[] = [];
  private readonly places = new Map<string, number>();
  private readonly byMetric = new Map<string, SheetColumn[]>();

  private readonly rows: number;
  private last = -1;

  constructor(
    rows: number,
    grain: SheetSection['grain'],
    { console, page, block }: Pick<Run, 'console' | 'page' | 'block'>,
  ) {
    this.rows = rows;
    this.grain = grain;
    this.console = console;
    this.page = page;
    this.block = block;
  }

  isOf(grain: SheetSection['grain'], console: string, page: string | null, block: string | null): boolean {
    return this.grain === grain && this.block === block && this.page === page && this.console === console;
  }

  /** Number of the period, which is made room for. */
  place(period: Period | null): number {
    const last = this.periods[this.last];
    // Cells of one period come one after the other.
    if (last && period && last.start === period.start && last.end === period.end) return this.last;
    this.last = this.find(period);
    return this.last;
  }

  private find(period: Period | null): number {
    const key = periodKey(period);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.periods.push(period) - 1;
    this.places.set(key, place);
    for (const column of this.columns) column.widen(this.periods.length * this.rows);
    return place;
  }

  known(key: string): number | undefined {
    return this.places.get(key);
  }

  column(metric: string, role: Role, unit: string): SheetColumn {
    const same = this.byMetric.get(metric);
    for (const column of same ?? []) if (column.unit === unit && column.role === role) return column;
    const column = new SheetColumn(metric, role, unit, Math.max(1, this.periods.length) * this.rows);
    this.columns.push(column);
    if (same) same.push(column);
    else this.byMetric.set(metric, [column]);
    return column;
  }

  of(metric: string): readonly SheetColumn[] {
    return this.byMetric.get(metric) ?? [];
  }
}

/**
 * A chunk being put together: cells of captures and of other chunks go in, each figure once, and writeSheet() packs it.
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
  add({ row, period, metric, role, runs }: ChunkCell): readonly Run[] | undefined {
    const [first] = runs;
    if (!first) return undefined;
    const own = this.section(period?.grain ?? null, first);
    const ownColumn = own.column(metric, role, first.unit);
    const isAlone = this.sections.length === 1 && own.of(metric).length === 1;
    const home = isAlone ? undefined : this.home(metric, role, period, row);
    const { section, column } = home ?? { section: own, column: ownColumn };
    const slot = section.place(period) * this.rows + row - this.first;
    if (column.kinds[slot] === kinds.missing) {
      this.set(section, column, slot, runs);
      return undefined;
    }
    const before = this.runsAt(section, column, slot);
    this.set(section, column, slot, mergeHistories(before, runs, period?.grain));
    return before;
  }

  /**
   * Merges one reading in, without an object for it where nothing is known of the figure yet: a page has thousands.
   * Returns what was there before.
   */
  addReading(row: number, reading: Reading, snapshot: Snapshot): readonly Run[] | undefined {
    const { metric, role, unit, period, block = null, state, value } = reading;
    const section = this.sectionAt(period?.grain ?? null, snapshot.console, snapshot.page, block);
    const column = section.column(metric, role, unit);
    const slot = section.place(period) * this.rows + row - this.first;
    const isFree =
      column.kinds[slot] === kinds.missing && this.sections.length === 1 && section.of(metric).length === 1;
    const isBare =
      reading.rounded === undefined && reading.low === undefined && reading.high === undefined && !reading.taught;
    if (isFree && isBare && (state === 'ok') === (value !== null)) {
      column.kinds[slot] = state === 'ok' ? kinds.text : kinds.absent + stateCodes[state] - 1;
      column.values[slot] = value ?? 0;
      column.stamps[slot] = this.stamps.ofSnapshot(snapshot);
      column.texts[slot] = reading.raw;
      return undefined;
    }
    return this.add({ row, period, metric, role, runs: [runOf(reading, snapshot)] });
  }

  /** Merges in what a packed chunk says of the sheet's entities. */
  addChunk(view: ChunkView): void {
    const stamps: number[] = [];
    const offset = view.first - this.first;
    for (const packed of view.sections) {
      const section = this.section(packed.grain, packed);
      const places = packed.periods.map((period) => section.place(period));
      const columns = packed.columns.map((column) => {
        const into = section.column(column.metric, column.role, column.unit);
        return {
          into,
          byTemplate: into.templateKind(view.text(column.template)),
          isTwin: this.hasTwin(column.metric, column.role, into),
        };
      });
      let row = 0;
      const pending: (() => void)[] = [];
      const put = (column: number, period: number, kind: number, value: number, raw: number, runs?: readonly Run[]) => {
        const { into, isTwin } = columns[column] as (typeof columns)[number];
        const slot = (places[period] as number) * this.rows + offset + row;
        if (into.kinds[slot] !== kinds.missing || isTwin) {
          // The stamp is known after the row was walked.
          pending.push(() => {
            const given = runs ?? [
              this.runOf(section, into, kind, value, raw < 0 ? undefined : view.text(raw), rowStamps[period] as number),
            ];
            this.add({
              row: view.first + row,
              period: packed.periods[period] ?? null,
              metric: into.metric,
              role: into.role,
              runs: given,
            });
          });
          return;
        }
        into.kinds[slot] = kind;
        into.values[slot] = value;
        fresh.push(slot, column, period);
        if (runs) into.histories.set(slot, runs);
        else if (raw >= 0) into.texts[slot] = view.text(raw);
      };
      const sink: CellSink = {
        value: (column, period, value, raw) =>
          put(
            column,
            period,
            raw < 0 ? (columns[column] as (typeof columns)[number]).byTemplate : kinds.text,
            value,
            raw,
          ),
        blank: (column, period, state, raw) =>
          put(column, period, blankKinds[states[state] as keyof typeof blankKinds], 0, raw),
        history: (column, period, runs) => put(column, period, kinds.history, 0, -1, runs),
      };
      let fresh: number[] = [];
      let rowStamps: number[] = [];
      for (row of packed.rows) {
        if (row + offset < 0 || row + offset >= this.rows) continue;
        fresh = [];
        const of = view.walk(packed, row, sink) ?? [];
        rowStamps = of.map((stamp) => {
          stamps[stamp] ??= this.stamps.of(view.seen(stamp));
          return stamps[stamp] as number;
        });
        for (let n = 0; n < fresh.length; n += 3)
          (columns[fresh[n + 1] as number] as (typeof columns)[number]).into.stamps[fresh[n] as number] = rowStamps[
            fresh[n + 2] as number
          ] as number;
        for (const late of pending.splice(0)) late();
      }
    }
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
    return [this.runOf(section, column, kind, value, column.texts[slot], stamp)];
  }

  private runOf(
    section: SheetSection,
    column: SheetColumn,
    kind: number,
    value: number,
    text: string | undefined,
    stamp: number,
  ): Run {
    const isBlank = kind >= kinds.absent && kind <= kinds.unreadable;
    const template = column.templates[kind - kinds.byTemplate];
    return {
      state: (isBlank ? states[kind - kinds.absent + 1] : 'ok') as ReadingState,
      value: isBlank ? null : value,
      unit: column.unit,
      raw: text ?? (template ? renderRaw(template, value) : ''),
      ...this.stamps.all[stamp],
      block: section.block,
    } as Run;
  }

  /** The only run of a history that needs nothing said but its value, text and stamp; or the history as it is. */
  private set(section: SheetSection, column: SheetColumn, slot: number, runs: readonly Run[]): void {
    const [run] = runs as readonly [Run];
    column.histories.delete(slot);
    column.texts[slot] = undefined;
    if (runs.length > 1 || !isSimple(run, column, section)) {
      column.kinds[slot] = kinds.history;
      column.histories.set(slot, runs);
      return;
    }
    column.kinds[slot] = run.state === 'ok' ? kinds.text : kinds.absent + stateCodes[run.state] - 1;
    column.values[slot] = run.value ?? 0;
    column.stamps[slot] = this.stamps.of(run);
    column.texts[slot] = run.raw;
  }

  /** Where a figure lies already. */
  private home(
    metric: string,
    role: Role,
    period: Period | null,
    row: number,
  ): { section: SheetSection; column: SheetColumn } | undefined {
    const key = periodKey(period);
    for (const section of this.sections) {
      const place = section.known(key);
      if (place === undefined) continue;
      for (const column of section.of(metric))
        if (column.role === role && column.kinds[place * this.rows + row - this.first] !== kinds.missing)
          return { section, column };
    }
    return undefined;
  }

  private hasTwin(metric: string, role: Role, column: SheetColumn): boolean {
    return this.sections.some((section) => section.of(metric).some((one) => one !== column && one.role === role));
  }

  private section(
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

function isSimple(run: Run, { unit }: SheetColumn, { block }: SheetSection): boolean {
  const isBare = run.rounded === undefined && run.low === undefined && run.high === undefined;
  return isBare && run.unit === unit && run.block === block && (run.state === 'ok') === (run.value !== null);
}
