import type { Metric } from '../../utils/model/metric.ts';

/** A metric day by day over whole, settled days; null where nothing was observed. */
export interface TrendView {
  readonly metric: Metric;
  readonly unit: string;
  readonly days: readonly string[];
  readonly values: readonly (number | null)[];
  /** Today was read as well but is still running. */
  readonly realtime: boolean;
}

export const trendRanges = [7, 30, 90, 365] as const;

export type TrendRange = (typeof trendRanges)[number];
