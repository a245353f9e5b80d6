import type { Campaign } from '../../utils/analyse/calendar/campaigns-between.ts';
import { feltSpan, pastOf } from '../../utils/analyse/calendar/felt-span.ts';
import type { CampaignEarnings } from '../../utils/analyse/campaigns/campaign-earnings.ts';
import type { DayValues } from '../../utils/analyse/campaigns/day-values.ts';
import { groupValues } from '../../utils/analyse/campaigns/group-values.ts';
import { matchedControls } from '../../utils/analyse/campaigns/matched-controls.ts';
import { productValues } from '../../utils/analyse/campaigns/product-values.ts';
import { productsEarnings } from '../../utils/analyse/campaigns/products-earnings.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { productProfits, refundShare } from '../../utils/analyse/profit/product-profits.ts';
import { profits } from '../../utils/analyse/profit/profits.ts';
import { salesDays } from '../../utils/analyse/profit/sales-days.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { FigureColumns } from '../../utils/model/figure-columns.ts';
import type { Cost } from '../../utils/model/user-data.ts';
import { inSlices } from './in-slices.ts';

/** What is known of the products that took part in a campaign, and of those like them that did not. */
export function productsOf(table: FigureColumns, campaign: Campaign, metric: string) {
  const products = productValues(table, metric);
  const origin = feltSpan(campaign).from;
  const before = { from: addDays(origin, -28), to: addDays(origin, -1) };
  const keys = new Set(campaign.products);
  return {
    taking: [...keys].map((key): DayValues => products.get(key) ?? new Map()),
    controls: matchedControls(products, keys, before),
  };
}

/** What the earnings of some products are told by, besides the account of each. */
export const productMetrics = ['pay_amount', 'ad_spend'];

interface Books {
  readonly shop: readonly Figure[];
  /** Figures of all products over the days the campaign is felt. */
  readonly products: readonly Figure[];
  readonly costs: readonly Cost[];
  readonly others: readonly Campaign[];
  readonly until: string;
}

/** What a campaign some products took part in earned. */
export async function earnedBySome(
  campaign: Campaign,
  table: FigureColumns,
  { shop, products, costs, others, until }: Books,
): Promise<CampaignEarnings> {
  if (!costs.some(({ kind }) => kind === 'goods')) return { state: 'no-costs' };
  const felt = pastOf(feltSpan(campaign), until);
  const keys = new Set(campaign.products);
  const own = products.filter(({ entity }) => keys.has(entityKey(entity)));
  const share = refundShare(profits(salesDays(shop, felt), []));
  const accounts = (await inSlices(productProfits(own, felt, costs, share))).map(({ account }) => account);
  const { taking, controls } = productsOf(table, campaign, 'pay_amount');
  const spends = productsOf(table, campaign, 'ad_spend').taking.filter(({ size }) => size > 0);
  const spend = spends.length > 0 ? groupValues(spends) : undefined;
  return productsEarnings({ sales: groupValues(taking), controls, spend, accounts, campaign, others, until });
}
