import type { FigureIndex } from '../../utils/analyse/figure-index.ts';
import { spanValue } from '../../utils/analyse/span-value.ts';

/** A metric day by day, rebuilt from its parts where the console shows only those. */
export interface DayValues {
  readonly unit: string | undefined;
  readonly values: readonly (number | null)[];
}

/** One value per day; null where none is known and where the unit is another than the latest (a changed currency). */
export function dayValues(index: FigureIndex, metric: string, days: readonly string[]): DayValues {
  const found = days.map((day) => spanValue(index, metric, { from: day, to: day }));
  const known = found.map((one) => (one?.state === 'ok' ? one : undefined));
  const unit = known.findLast((one) => one)?.unit;
  return { unit, values: known.map((one) => (one && one.unit === unit ? one.value : null)) };
}
