/** What a metric counts in. `money` readings carry an ISO 4217 code instead (`XXX` when the page names no currency). */
export type MetricUnit = 'count' | 'ratio' | 'seconds' | 'score' | 'index' | 'money';

/**
 * How values of a metric may be combined over days or products (contracts/metrics.tsv).
 * - `sum`: add. - `distinct`: de-duplicated people, never add. - `ratio`: rebuild from its formula's parts.
 * - `opaque_ratio`: a ratio whose parts no console shows. - `latest`: take the newest. - `index`: never combine.
 */
export type Aggregation = 'sum' | 'distinct' | 'ratio' | 'opaque_ratio' | 'latest' | 'index';

/** One entry of the metric list. */
export interface Metric {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: MetricUnit;
  readonly aggregation: Aggregation;
  /** For `ratio`: the ids of numerator and denominator. */
  readonly formula?: readonly [numerator: string, denominator: string];
  /** Which direction is good news; `none` when neither is. */
  readonly better: 'up' | 'down' | 'none';
}
