import { computed, signal } from '@preact/signals';
import type { Candidate, CandidateList } from '../../utils/analyse/candidates/candidate.ts';
import type { CandidateSettings } from '../../utils/analyse/candidates/candidate-settings.ts';
import { operatorsRule } from '../../utils/analyse/candidates/operators-rule.ts';
import type { ProductDays } from '../../utils/analyse/candidates/product-days.ts';
import { productDaysOf } from '../../utils/analyse/candidates/product-days-of.ts';
import { rankCandidates } from '../../utils/analyse/candidates/rank-candidates.ts';
import { type TrackRecord, trackRecord } from '../../utils/analyse/candidates/track-record.ts';
import { categoryIn } from '../../utils/analyse/categories/category-in.ts';
import { categoryTeller } from '../../utils/analyse/categories/category-teller.ts';
import { addDays, dayNumber } from '../../utils/analyse/civil-date.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { PickSettings, PickThreshold } from '../../utils/model/settings.ts';
import { isSampleShop } from '../../utils/sample/is-sample-shop.ts';
import type { Store } from '../../utils/store/store.ts';
import { inSlices } from './in-slices.ts';
import { kindLimits } from './kind-thresholds.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { keepPicks, toggleWatched } from './pick-record.ts';
import { candidateSettings, laterDays, usualPicks, withThreshold } from './pick-settings.ts';
import { type ProductChips, productChips } from './product-chips.ts';
import { resource } from './resource.ts';
import { createShopKnowledge } from './shop-knowledge.ts';

/** Eight weeks for momentum and placement; before them as much as is looked back. */
const REACH = 56;
/** Stages and roles are judged on the fly up to here. */
const MOST_WITH_CHIPS = 500;
const METRICS = ['visitors', 'pay_buyers', 'sessions', 'pay_orders', 'bounce_rate', 'ad_spend', 'price', 'stock'];

export interface CandidatesView {
  readonly span: Span;
  /** Days of the span on which any product was read. */
  readonly daysRead: number;
  readonly settings: CandidateSettings;
  readonly list: CandidateList;
  /** Every visited product that was judged, few visitors or not: for the picture. */
  readonly all: readonly Candidate[];
  /** Keys of the products the plain rule names, which knows nothing of chance. */
  readonly byRule: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string | null>;
  /** Days after which a pick is judged. */
  readonly later: number;
  /** `kept`: of what was really named; `look-back`: of what the same rule would have named as long ago. */
  readonly record: TrackRecord & { readonly of: 'kept' | 'look-back' };
}

interface Gathered {
  readonly days: ProductDays;
  /** What the console files each product under, in their order. */
  readonly told: readonly (string | undefined)[];
  readonly names: ReadonlyMap<string, string | null>;
}

/** Which products deserve a push, by rules the user may change, and what became of earlier picks. */
export function createCandidates(panel: PanelState) {
  const { host, door, preferences, figures } = panel;
  const { shopKey, yesterday } = figures;
  const knowledge = createShopKnowledge(panel);
  const { settings, change } = preferences;
  // As text: settings come anew from storage whenever anything in them changes.
  const chosen = computed(() => JSON.stringify(settings.value.picks ?? usualPicks));
  const picks = computed((): PickSettings => JSON.parse(chosen.value));
  const later = computed(() => laterDays(picks.value));
  const limits = kindLimits(preferences);
  const round = signal(0);
  const entered = signal(0);
  // Other thresholds ask nothing of the store.
  const gathered = computed(() => {
    round.value;
    const [shop, until] = [shopKey.value, yesterday.value];
    return shop === undefined ? undefined : gather(door, shop, addDays(until, 1 - REACH - later.value), until);
  });
  const ranked = resource(async (): Promise<CandidatesView | undefined> => {
    const [shop, until, asked, reading] = [shopKey.value, yesterday.value, picks.value, gathered.value];
    if (shop === undefined || !reading) return undefined;
    entered.value;
    const [{ days: plain, names, told }, { categories }] = await Promise.all([reading, host.readUserData()]);
    const categoryOf = categoryIn(categoryTeller(categories, shop));
    const products = plain.products.map((one, n) => ({ ...one, category: categoryOf(one.key, told[n]) }));
    const days = { ...plain, products };
    const kept = (settings.peek().keptPicks ?? []).filter((pick) => pick.shopKey === shop);
    const view = await rank(days, names, until, candidateSettings(asked), kept, laterDays(asked));
    if (!isSampleShop(shop) && view.daysRead > 0) keep(shop, view, dayNumber(until));
    return view;
  });
  const chips = resource(async (): Promise<ReadonlyMap<string, ProductChips>> => {
    const [shop, until, reading, known] = [shopKey.value, yesterday.value, gathered.value, knowledge.known.value];
    const limited = limits.value;
    const count = (await reading)?.days.products.length ?? 0;
    if (shop === undefined || known?.shop !== shop || count === 0 || count > MOST_WITH_CHIPS) return new Map();
    return productChips(await door(), shop, until, { ...known, limits: limited });
  });
  const stops = [host.onStoreChange(() => round.value++), host.onUserDataChange(() => entered.value++)];

  function keep(shop: string, { list }: CandidatesView, day: number): void {
    const before = settings.peek().keptPicks ?? [];
    const named = list.candidates.filter(({ verdict }) => verdict === 'pick').map(({ key }) => key);
    const after = keepPicks(before, shop, named, day);
    if (after !== before) void change({ keptPicks: after });
  }

  return {
    loaded: ranked.loaded,
    view: computed(() => readValue(ranked.loaded.value)),
    chips: computed(() => readValue(chips.loaded.value) ?? new Map<string, ProductChips>()),
    /** Costs and campaigns the user entered; undefined until they are there. */
    knowledge: knowledge.known,
    again: () => round.value++,
    picks,
    watched: computed(() => {
      const list = settings.value.watchlist ?? [];
      return new Set(list.filter((one) => one.shopKey === shopKey.value).map(({ key }) => key));
    }),
    watch: (key: string) => {
      const shop = shopKey.peek();
      if (shop !== undefined)
        void change({ watchlist: toggleWatched(settings.peek().watchlist ?? [], { shopKey: shop, key }) });
    },
    choose: (rule: PickSettings['rule']) => change({ picks: { ...picks.peek(), rule } }),
    set: (threshold: PickThreshold, value: number | undefined) =>
      change({ picks: withThreshold(picks.peek(), threshold, value) }),
    reset: () => change({ picks: { rule: picks.peek().rule, thresholds: {} } }),
    stop: () => {
      for (const stop of stops) stop();
      ranked.stop();
      chips.stop();
      knowledge.stop();
    },
  };
}

export type CandidatesState = ReturnType<typeof createCandidates>;

async function gather(door: () => Promise<Store>, shop: string, from: string, until: string): Promise<Gathered> {
  const store = await door();
  // As columns: a shop of ten thousand products is seven million figures.
  const table = await store.columns({ shop, kind: 'product', metrics: METRICS, from, to: until });
  return {
    days: await inSlices(productDaysOf(table)),
    told: table.entities.map(({ category }) => category),
    names: new Map(table.entities.map((entity) => [entityKey(entity), entity.name])),
  };
}

/** Days of the window on which any product was read. */
function daysRead({ day, visitors }: ProductDays, last: number, window: number): number {
  const read = new Set<number>();
  for (let row = 0; row < day.length; row++) {
    const date = day[row] as number;
    if (date <= last && date > last - window && !Number.isNaN(visitors[row])) read.add(date);
  }
  return read.size;
}

async function rank(
  days: ProductDays,
  names: Gathered['names'],
  until: string,
  settings: CandidateSettings,
  kept: readonly { readonly key: string; readonly day: number }[],
  later: number,
): Promise<CandidatesView> {
  const last = dayNumber(until);
  const list = await inSlices(rankCandidates(days, last, settings));
  const anybody: CandidateSettings = { ...settings, visitors: { kind: 'fixed', value: 1 } };
  const everyone = await inSlices(rankCandidates(days, last, anybody));
  const byRule = await inSlices(operatorsRule(days, last, settings));
  const ofKept = await inSlices(trackRecord(kept, days, last, later));
  return {
    span: { from: addDays(until, 1 - settings.window), to: until },
    daysRead: daysRead(days, last, settings.window),
    settings,
    list,
    all: everyone.candidates,
    later,
    byRule: new Set(byRule.map(({ key }) => key)),
    names,
    record: ofKept.judged > 0 ? { ...ofKept, of: 'kept' } : await lookBack(days, last, settings, later, ofKept.pending),
  };
}

/** Until there is a record of one's own: what the same rule, knowing only the days before, would have named. */
async function lookBack(
  days: ProductDays,
  last: number,
  settings: CandidateSettings,
  later: number,
  pending: number,
): Promise<CandidatesView['record']> {
  const then = last - later;
  const { candidates } = await inSlices(rankCandidates(days, then, settings));
  const named = candidates.filter(({ verdict }) => verdict === 'pick').map(({ key }) => ({ key, day: then }));
  return { ...(await inSlices(trackRecord(named, days, last, later))), pending, of: 'look-back' };
}
