import type { Adapter, PageRule } from '../model/adapter.ts';
import type { Address } from '../model/address.ts';
import { labelKey } from '../model/label-key.ts';
import type { MetricUnit } from '../model/metric.ts';
import type { ReadingPlan } from '../model/reading-plan.ts';

/** What labels mean on one page. */
export interface LabelBook {
  readonly adapter: Adapter;
  readonly page: PageRule | null;
  /** Metric id of a label under these block titles (innermost first); undefined for a label nobody knows, null for one known to be no metric. */
  readonly metricOf: (label: string, blocks: readonly string[]) => string | null | undefined;
  readonly isLabel: (text: string) => boolean;
  readonly unitOf: (metric: string) => MetricUnit | undefined;
  /** What the adapter says of the innermost block it has a rule for. */
  readonly blockRule: (blocks: readonly string[]) => NonNullable<PageRule['blocks']>[number] | undefined;
}

/** Builds the label book of a page; page null for a page the adapter does not describe. */
export function labelBook(plan: ReadingPlan, page: PageRule | null): LabelBook {
  const layers = [page?.labels, plan.adapter.labels].map(byKey);
  const rules = (page?.blocks ?? []).map((rule) => ({
    rule,
    title: new RegExp(rule.title),
    labels: byKey(rule.labels),
  }));
  const ruleFor = (blocks: readonly string[]) => {
    for (const block of blocks) {
      const found = rules.find(({ title }) => title.test(block));
      if (found) return found;
    }
    return undefined;
  };
  const metricOf: LabelBook['metricOf'] = (label, blocks) => {
    const key = labelKey(label);
    for (const layer of [ruleFor(blocks)?.labels, ...layers]) if (layer?.has(key)) return layer.get(key);
    return Object.hasOwn(plan.lexicon, key) ? plan.lexicon[key] : undefined;
  };
  const known = new Set([
    ...rules.flatMap(({ labels }) => [...labels.keys()]),
    ...layers.flatMap((layer) => [...layer.keys()]),
  ]);
  return {
    adapter: plan.adapter,
    page,
    metricOf,
    isLabel: (text) => text.length <= 48 && (known.has(labelKey(text)) || Object.hasOwn(plan.lexicon, labelKey(text))),
    unitOf: (metric) => (Object.hasOwn(plan.units, metric) ? plan.units[metric] : undefined),
    blockRule: (blocks) => ruleFor(blocks)?.rule,
  };
}

function byKey(labels: Readonly<Record<string, string | null>> | undefined): ReadonlyMap<string, string | null> {
  return new Map(Object.entries(labels ?? {}).map(([label, metric]) => [labelKey(label), metric]));
}

/** The rule of the page at this address: its path, query and hash are matched, the host is the adapter's business. */
export function pageFor(adapter: Adapter, url: Address): PageRule | null {
  const address = decodeQuietly(url.pathname + url.search + url.hash);
  return adapter.pages.find((page) => new RegExp(page.url).test(address)) ?? null;
}

function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
