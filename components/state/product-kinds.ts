import { computed, type ReadonlySignal } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { indexFigures } from '../../utils/analyse/figure-index.ts';
import { type ProductLifecycle, productLifecyclesInSteps } from '../../utils/analyse/lifecycle/product-lifecycles.ts';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import { type Concentration, type ProductRoles, productRoles } from '../../utils/analyse/roles/product-roles.ts';
import { roleFactsOf } from '../../utils/analyse/roles/role-facts-of.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { spanValue } from '../../utils/analyse/span-value.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';
import { inSlices } from './in-slices.ts';
import { kindLimits, roleSettings, stageSettings } from './kind-thresholds.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { byEntityInSlices } from './rows-in-slices.ts';
import { createShopKnowledge } from './shop-knowledge.ts';
import type { UserItems } from './user-items.ts';

/** What kind of product each is; a product that is in neither map was not judged. */
export interface ProductKinds {
  readonly stages: ReadonlyMap<string, ProductLifecycle>;
  readonly roles: ReadonlyMap<string, ProductRoles>;
  readonly concentration: Concentration | undefined;
  /** Whether it is known what a product's share of the traffic would be a share of. */
  readonly hasTraffic: boolean;
  readonly judged: number;
}

/** Whole weeks a stage is judged on, and the days of the running one. */
const STAGE_DAYS = 16 * 7 + 6;
const ROLE_DAYS = 30;
const STAGE_METRICS = ['pay_buyers', 'visitors'];
const ROLE_METRICS = [
  ...STAGE_METRICS,
  'sessions',
  'new_visitors',
  'search_visitors',
  'pay_amount',
  'pay_items',
  'price',
  'amount_per_item',
];
/** Sixteen weeks of more products do not fit into memory at once. */
const MOST_JUDGED = 1000;
const AT_ONCE = 5;

/** Stages and roles of the shop's products, judged in the background once the table is there. */
export function createProductKinds(panel: PanelState, rows: ReadonlySignal<readonly ProductRow[]>, items: UserItems) {
  const { door, figures, preferences } = panel;
  const knowledge = createShopKnowledge(panel);
  // A string: judged anew when other products are to be judged, not when the table is sorted.
  const chosen = computed(() => mostVisited(rows.value).sort().join('\n'));
  const limits = kindLimits(preferences);
  const answer = resource(async (): Promise<ProductKinds | undefined> => {
    const { roleThresholds, stageThresholds } = limits.value;
    const [shop, until, picked] = [figures.shopKey.value, figures.yesterday.value, chosen.value];
    const [known, { pins }] = [knowledge.known.value, items.items.value];
    if (shop === undefined || known?.shop !== shop || picked === '') return undefined;
    const keys = picked.split('\n');
    const store = await door();
    const [stageSpan, roleSpan] = [
      { from: addDays(until, -STAGE_DAYS), to: until },
      { from: addDays(until, 1 - ROLE_DAYS), to: until },
    ];
    const all = keys.length < MOST_JUDGED ? undefined : keys;
    const whole = await store.figures({ shop, kind: 'shop', metrics: STAGE_METRICS, ...stageSpan });
    const weeks = await readProducts(store, shop, all, STAGE_METRICS, stageSpan);
    const lifecycles = await inSlices(
      productLifecyclesInSteps([...whole, ...weeks], { until, settings: stageSettings(stageThresholds) }),
    );
    const lately = await readProducts(store, shop, all, ROLE_METRICS, roleSpan);
    const declining = new Set(lifecycles.flatMap(({ key, stage }) => (stage === 'declining' ? [key] : [])));
    const context = {
      declining,
      eventDays: known.eventDays,
      margins: middles(known.margins),
      categoryOf: known.categoryOf,
    };
    const facts = await byEntityInSlices(lately, (slice) => roleFactsOf(slice, roleSpan, context));
    const visitors = spanValue(indexFigures(whole), 'visitors', roleSpan);
    const own = pins.filter(({ shopKey }) => shopKey === shop);
    // Added up by day like the products' own: people of one day against people of one day.
    const shopVisitors = visitors?.state === 'ok' ? visitors.value : null;
    const { products, concentration, hasTraffic } = productRoles(facts, {
      settings: roleSettings(roleThresholds),
      pins: own,
      shopVisitors,
    });
    return {
      stages: new Map(lifecycles.map((one) => [one.key, one])),
      roles: new Map(products.map((one) => [one.key, one])),
      concentration,
      hasTraffic,
      judged: keys.length,
    };
  });
  return {
    loaded: answer.loaded,
    kinds: computed(() => readValue(answer.loaded.value)),
    stop: () => {
      knowledge.stop();
      answer.stop();
    },
  };
}

/** A margin is known as a range; a role is judged by its middle. */
export function middles(margins: ReadonlyMap<string, Interval>): ReadonlyMap<string, number> {
  return new Map([...margins].map(([key, { low, high }]) => [key, (low + high) / 2]));
}

function mostVisited(rows: readonly ProductRow[]): string[] {
  if (rows.length <= MOST_JUDGED) return rows.map(({ key }) => key);
  const visitors = ({ metrics }: ProductRow) => {
    const found = metrics.get('visitors') ?? metrics.get('pay_amount');
    return found?.state === 'ok' ? found.value : 0;
  };
  return rows
    .toSorted((a, b) => visitors(b) - visitors(a))
    .slice(0, MOST_JUDGED)
    .map(({ key }) => key);
}

/** @param keys of some products, a few at a time; undefined: all of them at once. */
async function readProducts(
  store: Store,
  shop: string,
  keys: readonly string[] | undefined,
  metrics: readonly string[],
  span: Span,
): Promise<readonly Figure[]> {
  if (!keys) return store.figures({ shop, kind: 'product', metrics, ...span });
  const found: (readonly Figure[])[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const few = keys.slice(at, at + AT_ONCE);
    found.push(
      ...(await Promise.all(few.map((entity) => store.figures({ shop, kind: 'product', entity, metrics, ...span })))),
    );
    await new Promise((resolve) => setTimeout(resolve));
  }
  return found.flat();
}
