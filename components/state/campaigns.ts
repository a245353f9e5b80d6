import { computed, signal } from '@preact/signals';
import { type Campaign, campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import { feltSpan, pastOf } from '../../utils/analyse/calendar/felt-span.ts';
import { type CampaignEarnings, campaignEarnings } from '../../utils/analyse/campaigns/campaign-earnings.ts';
import { type CampaignPace, campaignPace } from '../../utils/analyse/campaigns/campaign-pace.ts';
import { type CampaignUplift, campaignUplift } from '../../utils/analyse/campaigns/campaign-uplift.ts';
import { type DayValues, dayValues } from '../../utils/analyse/campaigns/day-values.ts';
import { groupValues } from '../../utils/analyse/campaigns/group-values.ts';
import { type RunningDay, runningDay } from '../../utils/analyse/campaigns/running-day.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { FigureColumns } from '../../utils/model/figure-columns.ts';
import { metricById } from '../../utils/model/metrics.ts';
import type { Cost } from '../../utils/model/user-data.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { earnedBySome, productMetrics, productsOf } from './some-products.ts';
import type { UserItems } from './user-items.ts';

export const campaignMetrics = ['pay_amount', 'visitors', 'pay_buyers'] as const;
export type CampaignMetric = (typeof campaignMetrics)[number];

/** What the products of a campaign that only some took part in are compared with. */
export interface Compared {
  /** Products like them that did not take part. */
  readonly controls: number;
  /** The metric counts people of several products: they cannot be added up. */
  readonly people: boolean;
}

/** A campaign and how it went, goes, or that it is still to come. */
export type CampaignView = { readonly campaign: Campaign } & (
  | {
      readonly when: 'past';
      readonly uplift: CampaignUplift;
      readonly earned: CampaignEarnings;
      /** Of some products only. */
      readonly compared?: Compared;
    }
  | { readonly when: 'running'; readonly pace: CampaignPace | undefined; readonly last: Span | undefined }
  | { readonly when: 'coming' }
);

export interface CampaignsView {
  readonly shop: string;
  readonly today: string;
  readonly metric: CampaignMetric;
  /** Currency of the shop's sales; undefined when the metric is no money or nothing was read. */
  readonly unit: string | undefined;
  readonly campaigns: readonly CampaignView[];
  /** Names of products by key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Quiet windows are looked for in this many days before a campaign. */
const HISTORY = 590;
/** What a campaign's earnings are told by. */
const EARNINGS = [
  'pay_amount',
  'pay_items',
  'pay_orders',
  'ad_spend',
  'refund_amount',
  'refund_amount_by_pay_time',
  'refund_amount_by_refund_time',
  'refund_amount_by_finish_time',
];
/** Campaigns in sight: half a year back, two months ahead. */
const BACK = 182;
const AHEAD = 62;
/** The last campaign of the same festival may lie a little more than a year back. */
const LAST_YEAR = 420;
const LISTED = 60;

/** A product that may have taken part. */
export interface ListedProduct {
  readonly key: string;
  readonly name: string;
  /** The operator pinned it as 活动款. */
  readonly isEvent: boolean;
}

/** Campaigns of the shop in sight. */
export function createCampaigns(
  { host, door, shops, figures: { shopKey, today, yesterday } }: PanelState,
  items: UserItems,
) {
  const metric = signal<CampaignMetric>('pay_amount');
  const answer = resource(async (): Promise<CampaignsView | undefined> => {
    const [shop, day, until, looked] = [shopKey.value, today.value, yesterday.value, metric.value];
    const { events, costs } = items.items.value;
    const markets = marketsOf(shops.shop.value?.console);
    if (shop === undefined) return undefined;
    const from = addDays(day, -HISTORY);
    const store = await door();
    const own = costs.filter((cost) => cost.shopKey === shop);
    // The running day as well: its sightings tell how much of a day is there by now.
    const figures = await store.figures({ shop, kind: 'shop', metrics: [looked, ...EARNINGS], from, to: day });
    const values = dayValues(figures, looked, { from, to: until });
    const all = campaignsBetween({ from, to: addDays(day, AHEAD) }, events, { shopKey: shop, markets });
    const inSight = all.filter(({ to }) => to >= addDays(day, -BACK));
    const table = inSight.some(({ products }) => products?.length)
      ? await store.columns({ shop, kind: 'product', metrics: tableMetrics(looked, own), from, to: until })
      : undefined;
    const viewOf = async (campaign: Campaign): Promise<CampaignView> => {
      if (campaign.from > day) return { campaign, when: 'coming' };
      const others = all.filter(({ id }) => id !== campaign.id);
      const felt = pastOf(feltSpan(campaign), until);
      if (table && campaign.products?.length) {
        const view = viewOfSome(campaign, table, looked, { day, until, others });
        if (view.when !== 'past' || !own.some(({ kind }) => kind === 'goods')) return view;
        const products = await store.figures({ shop, kind: 'product', metrics: EARNINGS, ...felt });
        const earned = await earnedBySome(campaign, table, { shop: figures, products, costs: own, others, until });
        return { ...view, earned };
      }
      if (campaign.to >= day) {
        const last = lastTime(campaign, all);
        const pace = paceOf(campaign, last, values, until, runningDay(figures, looked, day));
        return { campaign, when: 'running', pace, last };
      }
      const uplift = campaignUplift(values, campaign, { others, until });
      // What a product costs is asked of its own days; without such costs nobody needs them.
      const products =
        uplift.event && own.some(({ product }) => product !== null)
          ? await store.figures({ shop, kind: 'product', metrics: EARNINGS, ...felt })
          : [];
      const earned = campaignEarnings({ shop: figures, products, costs: own, campaign, others, until });
      return { campaign, when: 'past', uplift, earned };
    };
    return {
      shop,
      today: day,
      metric: looked,
      unit: figures.findLast((figure) => figure.metric === looked)?.unit,
      campaigns: await Promise.all(inSight.map(viewOf).reverse()),
      names: new Map(table?.entities.map((entity) => [entityKey(entity), entity.name ?? entityKey(entity)])),
    };
  });
  const unsubscribe = host.onStoreChange(answer.again);
  return {
    loaded: answer.loaded,
    view: computed(() => readValue(answer.loaded.value)),
    again: answer.again,
    metric,
    /** The products of the last two months, to say which took part; those pinned as 活动款 first. */
    listProducts: async (): Promise<readonly ListedProduct[]> => {
      const shop = shopKey.peek();
      if (shop === undefined) return [];
      const span = { from: addDays(today.peek(), -LISTED), to: today.peek() };
      const { entities } = await (await door()).columns({ shop, kind: 'product', metrics: ['pay_amount'], ...span });
      const pinned = new Set(
        items.items.peek().pins.flatMap(({ product, roles }) => (roles.includes('event') ? [product] : [])),
      );
      const all = entities.map((entity): ListedProduct => {
        const key = entityKey(entity);
        return { key, name: entity.name ?? key, isEvent: pinned.has(key) };
      });
      return all.toSorted((a, b) => Number(b.isEvent) - Number(a.isEvent) || a.name.localeCompare(b.name, 'zh-CN'));
    },
    stop: () => {
      unsubscribe();
      answer.stop();
    },
  };
}

export type CampaignsState = ReturnType<typeof createCampaigns>;

/** Earnings are told in sales; without costs nobody asks for them. */
function tableMetrics(looked: string, costs: readonly Cost[]): readonly string[] {
  return costs.some(({ kind }) => kind === 'goods') ? [...new Set([looked, ...productMetrics])] : [looked];
}

interface Now {
  readonly day: string;
  readonly until: string;
  readonly others: readonly Campaign[];
}

/** A campaign only some products took part in. Hours of a running day and the last campaign are known of the shop only. */
function viewOfSome(
  campaign: Campaign,
  table: FigureColumns,
  metric: string,
  { day, until, others }: Now,
): CampaignView {
  const { taking, controls } = productsOf(table, campaign, metric);
  const people = taking.length > 1 && metricById(metric)?.aggregation === 'distinct';
  const values = people ? new Map() : groupValues(taking);
  if (campaign.to >= day) {
    // People that may not be added up are unknown, not none.
    const pace = people ? undefined : paceOf(campaign, undefined, values, until, undefined);
    return { campaign, when: 'running', pace, last: undefined };
  }
  return {
    campaign,
    when: 'past',
    uplift: campaignUplift(values, campaign, { others, controls, until }),
    earned: { state: 'no-costs' },
    compared: { controls: controls.length, people },
  };
}

/** The one before of the same festival. */
function lastTime(campaign: Campaign, all: readonly Campaign[]): Campaign | undefined {
  return all.findLast(
    ({ festival, to }) =>
      festival !== null &&
      festival === campaign.festival &&
      to < campaign.from &&
      to > addDays(campaign.from, -LAST_YEAR),
  );
}

/** How a running campaign goes, today's hours included where it is known how much of a day they usually are. */
function paceOf(
  campaign: Campaign,
  last: Campaign | undefined,
  values: DayValues,
  until: string,
  running: RunningDay | undefined,
): CampaignPace | undefined {
  return campaignPace({
    event: campaign,
    values,
    until,
    today: running && { date: running.date, value: running.value, share: running.share },
    last: last && { event: last, values },
    plan: campaign.plan['pay_amount'] ?? null,
  });
}
