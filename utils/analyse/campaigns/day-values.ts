import type { Figure } from '../../model/figure.ts';
import { dailySeries } from '../daily-series.ts';
import type { Span } from '../span.ts';

/** What is known of a metric by business day; a day that is not in it is unknown. */
export type DayValues = ReadonlyMap<string, number>;

/** The known days of a metric of one entity. */
export function dayValues(figures: readonly Figure[], metric: string, { from, to }: Span): DayValues {
  const points = dailySeries(figures, metric, from, to);
  return new Map(points.flatMap(({ date, value }) => (value === null ? [] : [[date, value] as const])));
}
