import { computed, signal } from '@preact/signals';
import { type Campaign, campaignsBetween } from '../../utils/analyse/calendar/campaigns-between.ts';
import { type CampaignPace, campaignPace } from '../../utils/analyse/campaigns/campaign-pace.ts';
import { type CampaignUplift, campaignUplift } from '../../utils/analyse/campaigns/campaign-uplift.ts';
import { type DayValues, dayValues } from '../../utils/analyse/campaigns/day-values.ts';
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
  | { readonly when: 'past'; readonly uplift: CampaignUplift }
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
    const { events } = items.items.value;
    const markets = marketsOf(shops.shop.value?.console);
    if (shop === undefined) return undefined;
    const from = addDays(day, -HISTORY);
    const figures = await (await door()).figures({ shop, kind: 'shop', metrics: [looked], from, to: until });
    const values = dayValues(figures, looked, { from, to: until });
    const all = campaignsBetween({ from, to: addDays(day, AHEAD) }, events, { shopKey: shop, markets });
    const inSight = all.filter(({ to }) => to >= addDays(day, -BACK));
    return {
      shop,
      today: day,
      metric: looked,
      unit: figures.at(-1)?.unit,
      campaigns: inSight.map((campaign) => viewOf(campaign, all, values, day, until)).reverse(),
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

function viewOf(
  campaign: Campaign,
  all: readonly Campaign[],
  values: DayValues,
  today: string,
  until: string,
): CampaignView {
  if (campaign.from > today) return { campaign, when: 'coming' };
  if (campaign.to < today) {
    const others = all.filter(({ id }) => id !== campaign.id);
    return { campaign, when: 'past', uplift: campaignUplift(values, campaign, { others, until }) };
  }
  const last = all.findLast(
    ({ festival, to }) =>
      festival !== null &&
      festival === campaign.festival &&
      to < campaign.from &&
      to > addDays(campaign.from, -LAST_YEAR),
  );
  return {
    campaign,
    when: 'running',
    pace: campaignPace({
      event: campaign,
      values,
      until,
      last: last && { event: last, values },
      plan: campaign.plan['pay_amount'] ?? null,
    }),
  };
}
