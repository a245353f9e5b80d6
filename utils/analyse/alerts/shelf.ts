import { pointsOf } from '../daily-series.ts';
import type { FigureIndex } from '../figure-index.ts';

/** One value per day, oldest first; null: unknown. */
export type Values = readonly (number | null)[];

/** Days that tell what is usual. */
export const RECENT = 28;

/** The daily values of one entity's metrics. */
export interface Shelf {
  has(metric: string): boolean;
  values(metric: string): Values;
  /** Σ of the last four weeks before the judged day. */
  recent(metric: string): number;
}

export function shelfOf(index: FigureIndex, days: readonly string[]): Shelf {
  const values = (metric: string): Values => pointsOf(index, metric, days).map(({ value }) => value);
  return {
    has: (metric) => index.metrics.includes(metric) && values(metric).some((value) => value !== null),
    values,
    recent: (metric) =>
      values(metric)
        .slice(-RECENT - 1, -1)
        .reduce<number>((sum, value) => sum + (value ?? 0), 0),
  };
}
