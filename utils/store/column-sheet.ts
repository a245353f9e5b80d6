import { cellStates, type FigureColumn } from '../model/figure-columns.ts';
import type { Role } from '../model/reading.ts';
import type { ChunkCell } from './chunk.ts';
import type { ChunkView } from './chunk-view.ts';
import { compareText } from './compare-text.ts';
import { valuesOf } from './merge-histories.ts';
import { mergedCells, sharedViews } from './merged-cells.ts';
import type { CellSink, ColumnTarget } from './row-reader.ts';
import type { Run } from './run.ts';
import { standingRun } from './standing-run.ts';

/** A column while it is being filled, by entity number. */
interface Filling {
  readonly metric: string;
  readonly role: Role;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly units: string[];
  /** Made when they are first needed: most columns have one unit, and nothing abbreviated. */
  unitOf: Uint8Array | undefined;
  rounded: Uint8Array | undefined;
}

const stateOf = [cellStates.ok, cellStates.absent, cellStates.masked, cellStates.unreadable];

/** Settled day figures of numbered entities, filled block by block. */
export class ColumnSheet {
  private readonly columns = new Map<string, Filling>();
  private readonly entities: number;
  private readonly days: ReadonlyMap<string, number>;
  private readonly size: number;
  private readonly isWanted: (metric: string, role: Role) => boolean;

  constructor(entities: number, days: readonly string[], isWanted: (metric: string, role: Role) => boolean) {
    this.size = entities * days.length;
    this.days = new Map(days.map((day, n) => [day, n]));
    this.entities = entities;
    this.isWanted = isWanted;
  }

  /** Whether anything is known of an entity. */
  isKnown(number: number): boolean {
    const width = this.days.size;
    for (const { states } of this.columns.values())
      for (let at = number * width; at < (number + 1) * width; at++) if (states[at] !== cellStates.missing) return true;
    return false;
  }

  /** Fills the sheet with what the chunks of a block say. */
  add(views: readonly ChunkView[]): void {
    // A figure that two chunks speak of has to be merged; that is rare.
    const shared = new Set(sharedViews(views));
    for (const view of views) if (!shared.has(view)) this.read(view);
    if (shared.size > 0) this.addMerged([...shared], []);
  }

  /** Fills the sheet with figures of which several chunks and cells may speak. */
  addMerged(views: readonly ChunkView[], cells: readonly ChunkCell[]): void {
    const filter = {
      figure: this.isWanted,
      period: (period: ChunkCell['period']) => period?.grain === 'day' && this.days.has(period.start),
    };
    for (const { row, metric, role, period, runs } of mergedCells(views, cells, filter))
      this.put(this.column(metric, role), row, this.days.get(period?.start ?? '') as number, runs);
  }

  /** The columns with one row for each of the given entities. */
  inOrder(order: readonly number[]): readonly FigureColumn[] {
    const width = this.days.size;
    const inPlace = order.every((number, n) => number === n) && order.length === this.entities;
    const moved = <T extends Float64Array | Uint8Array>(from: T, to: T): T => {
      for (const [n, number] of order.entries()) to.set(from.subarray(number * width, (number + 1) * width), n * width);
      return to;
    };
    const bytes = (from: Uint8Array) => (inPlace ? from : moved(from, new Uint8Array(order.length * width)));
    const none = new Uint8Array(0);
    return [...this.columns.values()]
      .sort((a, b) => compareText(a.metric, b.metric) || compareText(a.role, b.role))
      .map((column) => {
        const { metric, role, values, states, units, unitOf, rounded } = emptied(column);
        return {
          metric,
          role,
          values: inPlace ? values : moved(values, new Float64Array(order.length * width)),
          states: bytes(states),
          units,
          unitOf: units.length > 1 && unitOf ? bytes(unitOf) : none,
          rounded: rounded ? bytes(rounded) : none,
        };
      });
  }

  private read(view: ChunkView): void {
    for (const section of view.sections) {
      if (section.grain !== 'day') continue;
      const days = Int32Array.from(section.periods, (period) => this.days.get(period?.start ?? '') ?? -1);
      const columns = section.columns.map(({ metric, role }) =>
        this.isWanted(metric, role) ? this.column(metric, role) : undefined,
      );
      if (days.every((day) => day < 0) || columns.every((column) => !column)) continue;
      const units = section.columns.map(({ unit }, n) => (columns[n] ? unitNumber(columns[n], unit) : 0));
      const targets = columns.map(
        (column, n): ColumnTarget | undefined =>
          column &&
          (units[n] === 0
            ? { values: column.values, states: column.states, state: cellStates.ok, places: days, start: 0 }
            : undefined),
      );
      let start = 0;
      const say = (column: number, period: number, state: number, value: number) => {
        const [into, day] = [columns[column], days[period] as number];
        if (!into || day < 0) return;
        into.values[start + day] = value;
        into.states[start + day] = state;
        this.setUnit(into, start + day, units[column] as number);
      };
      const sink: CellSink = {
        value: (column, period, value) => say(column, period, cellStates.ok, value),
        blank: (column, period, state) => say(column, period, stateOf[state] as number, Number.NaN),
        history: (column, period, runs) => {
          const [into, day] = [columns[column], days[period] as number];
          if (into && day >= 0) this.put(into, view.first + row, day, runs);
        },
      };
      let row = 0;
      for (row of section.rows) {
        start = (view.first + row) * this.days.size;
        for (const target of targets) if (target) target.start = start;
        view.fill(section, row, targets, sink);
      }
    }
  }

  private put(into: Filling, number: number, day: number, runs: readonly Run[]): void {
    const run = standingRun(valuesOf(runs, 'day'));
    if (!run) return;
    const at = number * this.days.size + day;
    into.values[at] = run.state === 'ok' && run.value !== null ? run.value : Number.NaN;
    into.states[at] = cellStates[run.state];
    this.setUnit(into, at, unitNumber(into, run.unit));
    if (!run.rounded) return;
    into.rounded ??= new Uint8Array(this.size);
    into.rounded[at] = 1;
  }

  private setUnit(into: Filling, at: number, unit: number): void {
    if (unit === 0) return;
    into.unitOf ??= new Uint8Array(this.size);
    into.unitOf[at] = unit;
  }

  private column(metric: string, role: Role): Filling {
    const key = `${role} ${metric}`;
    const known = this.columns.get(key);
    if (known) return known;
    const made = {
      metric,
      role,
      values: new Float64Array(this.size),
      states: new Uint8Array(this.size),
      units: [],
      unitOf: undefined,
      rounded: undefined,
    };
    this.columns.set(key, made);
    return made;
  }
}

/** The column with NaN where nothing was filled in: done at the end, most have few such cells. */
function emptied(column: Filling): Filling {
  const { values, states } = column;
  for (let at = states.indexOf(cellStates.missing); at >= 0 && at < states.length; at++)
    if (states[at] === cellStates.missing) values[at] = Number.NaN;
  return column;
}

function unitNumber({ units }: Filling, unit: string): number {
  const known = units.indexOf(unit);
  return known >= 0 ? known : units.push(unit) - 1;
}
