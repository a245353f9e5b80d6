import { computed, signal } from '@preact/signals';
import { type Campaign, campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import { feltSpan, pastOf } from '../../utils/analyse/calendar/felt-span.ts';
import { type CampaignEarnings, campaignEarnings } from '../../utils/analyse/campaigns/campaign-earnings.ts';
import { type CampaignPace, campaignPace } from '../../utils/analyse/campaigns/campaign-pace.ts';
import { type CampaignUplift, campaignUplift } from '../../utils/analyse/campaigns/campaign-uplift.ts';
import { type DayValues, dayValues } from '../../utils/analyse/campaigns/day-values.ts';
import { type RunningDay, runningDay } from '../../utils/analyse/campaigns/running-day.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { readValue } from './loaded.ts';
import { marketsOf } from './markets-of.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import type { UserItems } from './user-items.ts';

export const campaignMetrics = ['pay_amount', 'visitors', 'pay_buyers'] as const;
export type CampaignMetric = (typeof campaignMetrics)[number];

/** A campaign and how it went, goes, or that it is still to come. */
export type CampaignView = { readonly campaign: Campaign } & (
  | { readonly when: 'past'; readonly uplift: CampaignUplift; readonly earned: CampaignEarnings }
  | { readonly when: 'running'; readonly pace: CampaignPace | undefined }
  | { readonly when: 'coming' }
);

export interface CampaignsView {
  readonly shop: string;
  readonly today: string;
  readonly metric: CampaignMetric;
  /** Currency of the shop's sales; undefined when the metric is no money or nothing was read. */
  readonly unit: string | undefined;
  readonly campaigns: readonly CampaignView[];
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
    const viewOf = async (campaign: Campaign): Promise<CampaignView> => {
      if (campaign.from > day) return { campaign, when: 'coming' };
      if (campaign.to >= day) {
        const pace = paceOf(campaign, all, values, until, runningDay(figures, looked, day));
        return { campaign, when: 'running', pace };
      }
      const others = all.filter(({ id }) => id !== campaign.id);
      const uplift = campaignUplift(values, campaign, { others, until });
      const felt = pastOf(feltSpan(campaign), until);
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

export type CampaignsState = ReturnType<typeof createCampaigns>;

/** How a running campaign goes, today's hours included where it is known how much of a day they usually are. */
function paceOf(
  campaign: Campaign,
  all: readonly Campaign[],
  values: DayValues,
  until: string,
  running: RunningDay | undefined,
): CampaignPace | undefined {
  const last = all.findLast(
    ({ festival, to }) =>
      festival !== null &&
      festival === campaign.festival &&
      to < campaign.from &&
      to > addDays(campaign.from, -LAST_YEAR),
  );
  return campaignPace({
    event: campaign,
    values,
    until,
    today: running && { date: running.date, value: running.value, share: running.share },
    last: last && { event: last, values },
    plan: campaign.plan['pay_amount'] ?? null,
  });
}
