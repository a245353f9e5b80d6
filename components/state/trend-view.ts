import type { Metric } from '../../utils/model/metric.ts';

/** One metric day by day; null where nothing was observed. */
export interface TrendLine {
  readonly metric: Metric;
  readonly unit: string;
  readonly values: readonly (number | null)[];
}

/** Metrics of the shop over whole, settled days. */
export interface TrendView extends TrendLine {
  readonly days: readonly string[];
  /** The same metric `shift` days earlier, weekdays aligned; null when not asked for. */
  readonly before: { readonly values: readonly (number | null)[]; readonly shift: number } | null;
  /** Another metric on its own scale; null when not asked for. */
  readonly second: TrendLine | null;
  /** Today was read as well but is still running. */
  readonly realtime: boolean;
  /** Only a stretch of the range is in sight. */
  readonly zoomed: boolean;
}

export const trendRanges = [7, 30, 90, 365] as const;

export type TrendRange = (typeof trendRanges)[number];

/** How far back the earlier line lies: about the range, in whole weeks, so that Sundays stand over Sundays. */
export function shiftOf(range: TrendRange): number {
  return Math.round(range / 7) * 7;
}
