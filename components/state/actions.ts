import { computed, signal } from '@preact/signals';
import { type ActionData, type ActionReport, actionReport } from '../../utils/analyse/actions/action-report.ts';
import { type Campaign, campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import { dayValues } from '../../utils/analyse/campaigns/day-values.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { ActionNote } from '../../utils/model/user-data.ts';
import type { Store } from '../../utils/store/store.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import type { UserItems } from './user-items.ts';

export const actionMetrics = ['pay_amount', 'visitors', 'conversion'] as const;
export type ActionMetric = (typeof actionMetrics)[number];

/** What was noted and what may have come of it. */
export interface ActionView {
  readonly note: ActionNote;
  readonly report: ActionReport;
  readonly unit: string;
}

export interface ActionsView {
  readonly shop: string;
  readonly today: string;
  readonly metric: ActionMetric;
  /** Newest first. */
  readonly actions: readonly ActionView[];
  readonly campaigns: readonly Campaign[];
  /** Products that may be meant, by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Four weeks before, and the half year on which the usual error is learnt. */
const REACH = 200;
const WEEK = 7;
const METRICS = ['pay_amount', 'visitors', 'pay_buyers'];

/** What the operator did to the shop in sight, before and after. */
export function createActions(
  { host, door, shops, figures: { shopKey, today, yesterday } }: PanelState,
  items: UserItems,
) {
  const metric = signal<ActionMetric>('pay_amount');
  const answer = resource(async (): Promise<ActionsView | undefined> => {
    const [shop, day, until, looked] = [shopKey.value, today.value, yesterday.value, metric.value];
    const { notes, events } = items.items.value;
    const markets = marketsOf(shops.shop.value?.console);
    if (shop === undefined) return undefined;
    const own = notes.filter(({ shopKey: of }) => of === shop).toSorted((a, b) => (a.date < b.date ? 1 : -1));
    const store = await door();
    const from = addDays(own.at(-1)?.date ?? day, -REACH);
    const span = { from, to: until };
    const campaigns = campaignsBetween({ from, to: day }, events, { shopKey: shop, markets });
    const [lately, read] = await Promise.all([
      store.figures({ shop, kind: 'product', metrics: ['pay_amount'], from: addDays(until, -WEEK), to: until }),
      own.length > 0 ? readAround(store, shop, own, span) : undefined,
    ]);
    return {
      shop,
      today: day,
      metric: looked,
      campaigns,
      names: new Map(lately.map(({ entity }) => [entityKey(entity), entity.name ?? entityKey(entity)])),
      actions: own.map((note) => ({
        note,
        unit: read?.shop.find((figure) => figure.metric === looked)?.unit ?? 'count',
        report: actionReport(note, dataOf(note, looked, read ?? nothing, span), { notes: own, campaigns, until }),
      })),
    };
  });
  const unsubscribe = host.onStoreChange(answer.again);
  return {
    loaded: answer.loaded,
    view: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    metric,
    stop: () => {
      unsubscribe();
      answer.stop();
    },
  };
}

export type ActionsState = ReturnType<typeof createActions>;

interface Around {
  readonly shop: readonly Figure[];
  readonly sources: readonly (readonly Figure[])[];
  readonly products: ReadonlyMap<string, readonly Figure[]>;
}

const nothing: Around = { shop: [], sources: [], products: new Map() };

async function readAround(store: Store, shop: string, notes: readonly ActionNote[], span: Span): Promise<Around> {
  const keys = [...new Set(notes.flatMap(({ product }) => product ?? []))];
  const [ofShop, sources, ...products] = await Promise.all([
    store.figures({ shop, kind: 'shop', metrics: METRICS, ...span }),
    store.figures({ shop, kind: 'source', metrics: ['visitors'], ...span }),
    ...keys.map((entity) =>
      store.figures({ shop, kind: 'product', entity, metrics: [...METRICS, 'price', 'amount_per_item'], ...span }),
    ),
  ]);
  // Sources of sources would count every visitor twice; sources of one product are not the shop's.
  const whole = sources.filter(({ entity }) => (entity.path?.length ?? 1) === 1 && !entity.of);
  return {
    shop: ofShop,
    sources: [...Map.groupBy(whole, ({ entity }) => entityKey(entity)).values()],
    products: new Map(keys.map((key, at) => [key, products[at] ?? []])),
  };
}

/** The metric of the note's product or of the shop, and what else is known of the same days. */
function dataOf({ product }: ActionNote, metric: ActionMetric, read: Around, span: Span): ActionData {
  const of = (figures: readonly Figure[]) =>
    metric === 'conversion'
      ? { values: dayValues(figures, 'pay_buyers', span), of: dayValues(figures, 'visitors', span) }
      : { values: dayValues(figures, metric, span) };
  const kind = metric === 'conversion' ? 'rate' : metric === 'visitors' ? 'count' : 'amount';
  if (product === null)
    return { kind, ...of(read.shop), sources: read.sources.map((figures) => dayValues(figures, 'visitors', span)) };
  const own = read.products.get(product) ?? [];
  const shown = dayValues(own, 'price', span);
  const price = shown.size > 0 ? shown : dayValues(own, 'amount_per_item', span);
  return { kind, ...of(own), shop: of(read.shop), price };
}
