import { entityIdentity, entityKey } from '../model/entity-key.ts';
import type { Figure } from '../model/figure.ts';
import { cellStates, type FigureColumn, type FigureColumns } from '../model/figure-columns.ts';

/**
 * Figures as typed arrays, entity by entity over the days: what Store.columns answers, made of figures in memory.
 * Figures of other spans than a day of `days` are left out, and so are entities nothing is known of.
 * @param days YYYY-MM-DD, one after the other
 */
export function columnsOf(figures: readonly Figure[], days: readonly string[]): FigureColumns {
  const dayOf = new Map(days.map((day, n) => [day, n]));
  const told = figures.filter(({ period }) => period?.grain === 'day' && dayOf.has(period.start));
  const places = new Map<string, number>();
  const entities: Figure['entity'][] = [];
  for (const { entity } of told.toSorted((a, b) => compare(placeOf(a), placeOf(b))))
    if (!places.has(placeOf({ entity }))) places.set(placeOf({ entity }), entities.push(entity) - 1);
  const at = ({ entity, period }: Figure) =>
    (places.get(placeOf({ entity })) as number) * days.length + (dayOf.get(period?.start ?? '') as number);
  const lines = new Map<string, Figure[]>();
  for (const figure of told) {
    const line = `${figure.metric} ${figure.role}`;
    const known = lines.get(line);
    if (known) known.push(figure);
    else lines.set(line, [figure]);
  }
  const columns = [...lines.entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([, line]) => columnOf(line as [Figure, ...Figure[]], at, entities.length * days.length));
  return { entities, days, columns };
}

function columnOf(line: readonly [Figure, ...Figure[]], at: (figure: Figure) => number, size: number): FigureColumn {
  const units = [...new Set(line.map(({ unit }) => unit))];
  const column = {
    metric: line[0].metric,
    role: line[0].role,
    values: new Float64Array(size).fill(Number.NaN),
    states: new Uint8Array(size),
    units,
    unitOf: new Uint8Array(units.length > 1 ? size : 0),
    rounded: new Uint8Array(line.some(({ rounded }) => rounded) ? size : 0),
  };
  for (const figure of line) {
    const cell = at(figure);
    if (figure.state === 'ok' && figure.value !== null) column.values[cell] = figure.value;
    column.states[cell] = cellStates[figure.state];
    if (units.length > 1) column.unitOf[cell] = units.indexOf(figure.unit);
    if (figure.rounded) column.rounded[cell] = 1;
  }
  return column;
}

function placeOf({ entity }: Pick<Figure, 'entity'>): string {
  return `${entityKey(entity)}\u0000${entityIdentity(entity)}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
