import type { DayPoint } from '../daily-series.ts';

/** What is known of a metric by business day; a day that is not in it is unknown. */
export type DayValues = ReadonlyMap<string, number>;

/** The known days of a series. */
export function dayValues(points: readonly DayPoint[]): DayValues {
  return new Map(points.flatMap(({ date, value }) => (value === null ? [] : [[date, value] as const])));
}
