import { cellStates, type FigureColumn, type FigureColumns } from '../../model/figure-columns.ts';
import type { Metric } from '../../model/metric.ts';
import { type PivotPeriod, placesOfDays } from './pivot-periods.ts';
import { cellOf, emptySum, type PivotCell, type PivotSum } from './pivot-sum.ts';

/** One group of entities over time. */
export interface PivotRow {
  readonly group: string;
  /** Entities of the group of which anything is known. */
  readonly entities: number;
  /** One a period. */
  readonly cells: readonly PivotCell[];
  readonly total: PivotCell;
}

export interface Pivot {
  /** In the order groups were first met. */
  readonly rows: readonly PivotRow[];
  /** All entities together, each once, whatever groups it is in. */
  readonly all: PivotRow;
}

/** Entities between two breaths. */
const AT_ONCE = 400;

/**
 * One metric by group over time. One law for every cell and every total: sums and people are added figure by figure
 * (people once a day, so the same person may be in it several times), ratios are Σ numerator ÷ Σ denominator over the
 * days an entity shows both. A total is made of the figures, never of other cells: groups may overlap.
 * @param groupsOf the groups of entity n
 */
export function* pivot(
  figures: FigureColumns,
  metric: Metric,
  periods: readonly PivotPeriod[],
  groupsOf: (entity: number) => readonly string[],
): Generator<void, Pivot> {
  const [above, below] = (metric.formula ?? [metric.id]).map((id) =>
    figures.columns.find((column) => column.metric === id && column.role === 'own'),
  );
  const groups = new Map<string, Sums>();
  const all = newSums(periods.length);
  if (!above || (metric.formula && !below)) return { rows: [], all: rowOf('', all, metric) };
  const places = placesOfDays(figures.days, periods);
  for (let entity = 0; entity < figures.entities.length; entity++) {
    const own = groupsOf(entity).map((group) => {
      const known = groups.get(group) ?? newSums(periods.length);
      groups.set(group, known);
      return known;
    });
    addEntity(entity, [all, ...own], { above, below, places, metric });
    if (entity % AT_ONCE === AT_ONCE - 1) yield;
  }
  const rows = [...groups].map(([group, sums]) => rowOf(group, sums, metric));
  return { rows: rows.filter(({ entities }) => entities > 0), all: rowOf('', all, metric) };
}

interface Sums {
  readonly cells: readonly PivotSum[];
  readonly total: PivotSum;
  entities: number;
}

interface Parts {
  readonly above: FigureColumn;
  readonly below: FigureColumn | undefined;
  readonly places: Int8Array;
  readonly metric: Metric;
}

function newSums(periods: number): Sums {
  return { cells: Array.from({ length: periods }, emptySum), total: emptySum(), entities: 0 };
}

function addEntity(entity: number, targets: readonly Sums[], { above, below, places, metric }: Parts): void {
  const first = entity * places.length;
  let met = false;
  for (let day = 0; day < places.length; day++) {
    const place = places[day] ?? -1;
    const top = okValue(above, first + day);
    const bottom = below ? okValue(below, first + day) : 0;
    if (place < 0 || top === undefined || bottom === undefined) continue;
    // Nobody came but somebody bought: a figure the console failed to give, as in rebuild-ratio.
    if (below && bottom === 0 && top > 0) continue;
    met = true;
    const unit = unitOf(metric, above, below, first + day);
    for (const { cells, total } of targets) {
      const cell = cells[place];
      if (cell) add(cell, top, bottom, unit, day);
      add(total, top, bottom, unit, day);
    }
  }
  if (met) for (const target of targets) target.entities += 1;
}

function add(sum: PivotSum, top: number, bottom: number, unit: string, day: number): void {
  sum.above += top;
  sum.below += bottom;
  sum.known += 1;
  sum.units.add(unit);
  sum.days.add(day);
}

function okValue({ states, values }: FigureColumn, at: number): number | undefined {
  const value = values[at];
  return states[at] === cellStates.ok && value !== undefined && !Number.isNaN(value) ? value : undefined;
}

/** The currency of what is added; of a ratio of two amounts both currencies, so that a mixture is seen. */
function unitOf({ unit }: Metric, above: FigureColumn, below: FigureColumn | undefined, at: number): string {
  const top = columnUnit(above, at);
  if (!below || unit === 'money') return top;
  const bottom = columnUnit(below, at);
  return top !== bottom && isCurrency(top) && isCurrency(bottom) ? `${top}/${bottom}` : unit;
}

function columnUnit({ units, unitOf: of }: FigureColumn, at: number): string {
  return units[of.length > 0 ? (of[at] ?? 0) : 0] ?? 'count';
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function rowOf(group: string, { cells, total, entities }: Sums, metric: Metric): PivotRow {
  return { group, entities, cells: cells.map((sum) => cellOf(metric, sum)), total: cellOf(metric, total) };
}
