import type { EntityKind } from './reading.ts';

/**
 * What is known of one metric of one page on one day.
 * - `captured`: as many rows as the page said there are, or it does not say.
 * - `partial`: fewer. - `missing`: none. - `contradictory`: figures that cannot all be right: two pages gave the same
 * figure different values, or the identities of the trade do not hold (Snapshot.warnings).
 */
export type CoverageState = 'captured' | 'partial' | 'missing' | 'contradictory';

export interface CoverageDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly state: CoverageState;
  /** Entities the metric is known of that day. */
  readonly rows: number;
  /** How many the page said there are; null when it did not say. */
  readonly total: number | null;
}

/** One metric as one page of a console shows it, over a calendar. */
export interface MetricCoverage {
  readonly console: string;
  /** Page id of the adapter; null for a page nobody described. */
  readonly page: string | null;
  readonly kind: EntityKind;
  readonly metric: string;
  /** Every calendar day asked for, in order. */
  readonly days: readonly CoverageDay[];
}
