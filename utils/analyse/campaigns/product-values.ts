import { entityKey } from '../../model/entity-key.ts';
import type { FigureColumns } from '../../model/figure-columns.ts';
import type { DayValues } from './day-values.ts';

/** A metric of every product day by day; cells in another unit than the first are left out. */
export function productValues(
  { entities, days, columns }: FigureColumns,
  metric: string,
): ReadonlyMap<string, DayValues> {
  const column = columns.find((one) => one.metric === metric && one.role === 'own');
  if (!column) return new Map();
  const { values, unitOf } = column;
  return new Map(
    entities.map((entity, at) => {
      const own = days.flatMap((day, index) => {
        const cell = at * days.length + index;
        const value = values[cell] ?? Number.NaN;
        return Number.isNaN(value) || (unitOf[cell] ?? 0) > 0 ? [] : [[day, value] as const];
      });
      return [entityKey(entity), new Map(own)];
    }),
  );
}
