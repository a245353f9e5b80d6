import type { Adapter, PageRule } from '../model/adapter.ts';
import type { Address } from '../model/address.ts';
import { labelKey } from '../model/label-key.ts';
import type { MetricUnit } from '../model/metric.ts';
import type { ReadingPlan } from '../model/reading-plan.ts';
import type { PlannedRule } from '../model/taught-rule.ts';
import { type TaughtBook, taughtBook } from './taught-book.ts';

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
  /** What the user taught of a figure: it comes before everything else. */
  readonly taught: TaughtBook['ruleFor'];
  /** The user taught that this text stands between a label and its figure. */
  readonly isBetween: (text: string) => boolean;
  /** A word of one of the adapter's choices. */
  readonly isChoice: (text: string) => boolean;
  /** The header of a column that names the category of products. */
  readonly isCategory: (header: string) => boolean;
  /** Finds the category the page of one product names among its texts; in its first group. */
  readonly categoryOnPage: RegExp;
  /** The book for the page as it turned out: with these words chosen, or without the adapter when its marks are missing. */
  readonly asSeen: (seen: { readonly chosen: readonly string[]; readonly marked: boolean }) => LabelBook;
}

/**
 * Builds the label book of a page; page null for a page the adapter does not describe.
 * @param chosen words of the adapter's choices the page shows as chosen.
 */
export function labelBook(plan: ReadingPlan, page: PageRule | null, chosen: readonly string[] = []): LabelBook {
  const choices = (plan.adapter.choices ?? []).map((choice) => ({
    words: new Set(choice.shown.map(labelKey)),
    labels: byKey(choice.labels),
  }));
  const isChoice = (text: string) => text.length <= 48 && choices.some(({ words }) => words.has(labelKey(text)));
  const chosenLabels = choices.filter(({ words }) => chosen.some((word) => words.has(labelKey(word))));
  const layers = [...chosenLabels.map(({ labels }) => labels), ...[page?.labels, plan.adapter.labels].map(byKey)];
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
    ...choices.flatMap(({ labels }) => [...labels.keys()]),
  ]);
  const taught = taughtBook(plan.taught ?? []);
  const { otherwise, ...rest } = plan;
  const header = new RegExp(plan.category[0]);
  return {
    adapter: plan.adapter,
    page,
    metricOf,
    isLabel: (text) => {
      if (text.length > 48) return false;
      const key = labelKey(text);
      return known.has(key) || Object.hasOwn(plan.lexicon, key) || taught.labels.has(key);
    },
    taught: taught.ruleFor,
    isBetween: (text) => taught.between.size > 0 && taught.between.has(labelKey(text)),
    unitOf: (metric) => (Object.hasOwn(plan.units, metric) ? plan.units[metric] : undefined),
    blockRule: (blocks) => ruleFor(blocks)?.rule,
    isChoice,
    isCategory: (text) => header.test(labelKey(text)),
    categoryOnPage: new RegExp(plan.category[1]),
    asSeen: (seen) =>
      !seen.marked && otherwise ? labelBook({ ...rest, adapter: otherwise }, null) : labelBook(plan, page, seen.chosen),
  };
}

function byKey(labels: Readonly<Record<string, string | null>> | undefined): ReadonlyMap<string, string | null> {
  return new Map(Object.entries(labels ?? {}).map(([label, metric]) => [labelKey(label), metric]));
}

/** The rule of the page at this address: its path, query and hash are matched; the host only where the rule names one. */
export function pageFor(adapter: Adapter, url: Address): PageRule | null {
  const address = addressText(url);
  const isAt = (page: PageRule) => (page.host ?? url.host) === url.host && new RegExp(page.url).test(address);
  return adapter.pages.find(isAt) ?? null;
}

/** The plan with those taught rules that hold at this address. */
export function planAt(plan: ReadingPlan, url: Address): ReadingPlan {
  const holds = (rule: PlannedRule) => new RegExp(rule.url, 'u').test(addressText(url));
  return { ...plan, taught: (plan.taught ?? []).filter(holds) };
}

/** The id of the product the whole page is about; null on pages about a shop. */
export function productOf(page: PageRule | null, url: Address): string | null {
  return (page?.product && new RegExp(page.product).exec(addressText(url))?.[1]) || null;
}

function addressText(url: Address): string {
  return decodeQuietly(url.pathname + url.search + url.hash);
}

function decodeQuietly(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
