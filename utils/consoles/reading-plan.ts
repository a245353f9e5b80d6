import type { Adapter } from '../model/adapter.ts';
import type { Address } from '../model/address.ts';
import { labelKey } from '../model/label-key.ts';
import type { MetricUnit } from '../model/metric.ts';
import { metrics } from '../model/metrics.ts';
import type { ReadingPlan } from '../model/reading-plan.ts';
import { adapterFor } from './adapter-for.ts';
import { categoryHeader, categoryOnPage } from './category-words.ts';
import { generic } from './generic.ts';
import { lexicon } from './lexicon.ts';

const byKey: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lexicon).flatMap(([metric, labels]) => labels.map((label) => [labelKey(label), metric])),
);
const units: Readonly<Record<string, MetricUnit>> = Object.fromEntries(
  metrics.map((metric) => [metric.id, metric.unit]),
);

const category = [categoryHeader, categoryOnPage] as const;

/** What a content script needs to read pages at this address. */
export function readingPlan(url: Address): ReadingPlan {
  const adapter = adapterFor(url);
  return planOf({ ...adapter, ...adapter.markets?.[url.host] });
}

/** What is needed to read anything of this console. */
export function planOf(adapter: Adapter): ReadingPlan {
  return { adapter, ...(adapter.marks ? { otherwise: generic } : {}), lexicon: byKey, units, category };
}
