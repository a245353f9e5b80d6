import type { Adapter } from './adapter.ts';
import type { MetricUnit } from './metric.ts';
import type { PlannedRule } from './taught-rule.ts';

/** Everything a content script needs to read pages of one host: sent to it as data, so that the script stays small. */
export interface ReadingPlan {
  readonly adapter: Adapter;
  /** Who reads the page when the adapter's marks are not on it. */
  readonly otherwise?: Adapter;
  /** Common labels (normalised by labelKey) to metric ids; null: a figure that is not a metric of ours. */
  readonly lexicon: Readonly<Record<string, string | null>>;
  readonly units: Readonly<Record<string, MetricUnit>>;
  /** What names a product's category, as expressions: headers of columns (labelKey), and a text on a product's page. */
  readonly category: readonly [header: string, onPage: string];
  /** What the user taught about pages of this host; it comes before what adapter and lexicon say. */
  readonly taught?: readonly PlannedRule[];
}
