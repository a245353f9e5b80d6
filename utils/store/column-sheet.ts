import { cellStates, type FigureColumn } from '../model/figure-columns.ts';
import type { Role } from '../model/reading.ts';
import type { ChunkCell } from './chunk.ts';
import { type CellSink, type ChunkView, rowsOf } from './chunk-view.ts';
import { compareText } from './compare-text.ts';
import { valuesOf } from './merge-histories.ts';
import { mergedCells, sharedViews } from './merged-cells.ts';
import type { Run } from './run.ts';
import { standingRun } from './standing-run.ts';

/** A column while it is being filled, by entity number. */
interface Filling {
  readonly metric: string;
  readonly role: Role;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  readonly units: string[];
  readonly unitOf: Uint8Array;
  readonly rounded: Uint8Array;
}

const stateOf = [cellStates.ok, cellStates.absent, cellStates.masked, cellStates.unreadable];

/** Settled day figures of numbered entities, filled block by block. */
export class ColumnSheet {
  private readonly columns = new Map<string, Filling>();
  private readonly known: Uint8Array;
  private readonly days: ReadonlyMap<string, number>;
  private readonly size: number;
  private readonly isWanted: (metric: string, role: Role) => boolean;

  constructor(entities: number, days: readonly string[], isWanted: (metric: string, role: Role) => boolean) {
    this.size = entities * days.length;
    this.days = new Map(days.map((day, n) => [day, n]));
    this.known = new Uint8Array(entities);
    this.isWanted = isWanted;
  }

  isKnown(number: number): boolean {
    return this.known[number] === 1;
  }

  /** Fills the sheet. */
  add(views: readonly ChunkView[], legacy: readonly ChunkCell[]): void {
    // A figure that two chunks speak of has to be merged; that is rare.
    const shared = new Set(legacy.length > 0 ? views : sharedViews(views));
    for (const view of views) if (!shared.has(view)) this.read(view);
    if (shared.size === 0 && legacy.length === 0) return;
    const filter = {
      figure: this.isWanted,
      period: (period: ChunkCell['period']) => period?.grain === 'day' && this.days.has(period.start),
    };
    for (const { row, metric, role, period, runs } of mergedCells([...shared], legacy, filter))
      this.put(this.column(metric, role), row, this.days.get(period?.start ?? '') as number, runs);
  }

  /** The columns with one row for each of the given entities. */
  inOrder(order: readonly number[]): readonly FigureColumn[] {
    const inPlace = order.every((number, n) => number === n) && order.length === this.known.length;
    const width = this.days.size;
    const moved = <T extends Float64Array | Uint8Array>(from: T, to: T): T => {
      for (const [n, number] of order.entries()) to.set(from.subarray(number * width, (number + 1) * width), n * width);
      return to;
    };
    const bytes = (from: Uint8Array) => (inPlace ? from : moved(from, new Uint8Array(order.length * width)));
    return [...this.columns.values()]
      .sort((a, b) => compareText(a.metric, b.metric) || compareText(a.role, b.role))
      .map(({ metric, role, values, states, units, unitOf, rounded }) => ({
        metric,
        role,
        values: inPlace ? values : moved(values, new Float64Array(order.length * width)),
        states: bytes(states),
        units,
        unitOf: units.length > 1 ? bytes(unitOf) : new Uint8Array(0),
        rounded: rounded.includes(1) ? bytes(rounded) : new Uint8Array(0),
      }));
  }

  private read(view: ChunkView): void {
    for (const section of view.sections) {
      if (section.grain !== 'day') continue;
      const days = section.periods.map((period) => this.days.get(period?.start ?? '') ?? -1);
      const columns = section.columns.map(({ metric, role }) =>
        this.isWanted(metric, role) ? this.column(metric, role) : undefined,
      );
      if (days.every((day) => day < 0) || columns.every((column) => !column)) continue;
      const units = section.columns.map(({ unit }, n) => (columns[n] ? unitNumber(columns[n], unit) : 0));
      const width = this.days.size;
      const { known } = this;
      let start = 0;
      const sink: CellSink = {
        value: (column, period, value) => {
          const into = columns[column];
          const day = days[period] as number;
          if (!into || day < 0) return;
          known[start / width] = 1;
          into.values[start + day] = value;
          into.states[start + day] = cellStates.ok;
          if (units[column] !== 0) into.unitOf[start + day] = units[column] as number;
        },
        blank: (column, period, state) => {
          const day = days[period] as number;
          const into = columns[column];
          if (!into || day < 0) return;
          known[start / width] = 1;
          into.states[start + day] = stateOf[state] as number;
          into.unitOf[start + day] = units[column] as number;
        },
        history: (column, period, runs) => {
          const into = columns[column];
          const day = days[period] as number;
          if (into && day >= 0) this.put(into, start / width, day, runs);
        },
      };
      for (const row of rowsOf(section)) {
        start = (view.first + row) * width;
        view.walk(section, row, sink);
      }
    }
  }

  private put(into: Filling, number: number, day: number, runs: readonly Run[]): void {
    const run = standingRun(valuesOf(runs, 'day'));
    if (!run) return;
    const at = number * this.days.size + day;
    this.known[number] = 1;
    into.values[at] = run.state === 'ok' && run.value !== null ? run.value : Number.NaN;
    into.states[at] = cellStates[run.state];
    into.unitOf[at] = unitNumber(into, run.unit);
    into.rounded[at] = run.rounded ? 1 : 0;
  }

  private column(metric: string, role: Role): Filling {
    const key = `${role} ${metric}`;
    const known = this.columns.get(key);
    if (known) return known;
    const { size } = this;
    const made = {
      metric,
      role,
      values: new Float64Array(size).fill(Number.NaN),
      states: new Uint8Array(size),
      units: [],
      unitOf: new Uint8Array(size),
      rounded: new Uint8Array(size),
    };
    this.columns.set(key, made);
    return made;
  }
}

function unitNumber({ units }: Filling, unit: string): number {
  const known = units.indexOf(unit);
  return known >= 0 ? known : units.push(unit) - 1;
}
