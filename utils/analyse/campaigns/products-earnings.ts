import type { FeltDays } from '../calendar/felt-span.ts';
import { exactSum } from '../exact-sum.ts';
import { exactly, plus, scaled } from '../profit/interval.ts';
import type { Profit } from '../profit/profit.ts';
import type { CampaignEarnings } from './campaign-earnings.ts';
import { campaignProfit } from './campaign-profit.ts';
import { campaignUplift } from './campaign-uplift.ts';
import type { DayValues } from './day-values.ts';

export interface ProductsEarningsInput {
  /** Sales of the products that took part, together, and of each product like them that did not. */
  readonly sales: DayValues;
  readonly controls: readonly DayValues[];
  /** Ad spend on those that took part, together; undefined: none was captured. */
  readonly spend: DayValues | undefined;
  /** The account of each that took part over the days the campaign is felt (see productProfits). */
  readonly accounts: readonly Profit[];
  readonly campaign: FeltDays;
  readonly others: readonly FeltDays[];
  /** Last whole day. */
  readonly until: string;
}

/**
 * What a campaign of some products left: their net sales (against products like them, those held back before and
 * bought ahead taken off) × the share their sales leave after refunds, goods and fees, less the ad spend beyond the
 * usual (methods.md §7). A range. What the other products lost to them is not known and not in it.
 */
export function productsEarnings(input: ProductsEarningsInput): CampaignEarnings {
  const { sales, controls, spend, accounts, campaign, others, until } = input;
  const [first] = accounts;
  const cm2 = plus(...accounts.map((account) => account.cm2));
  if (!first || !cm2 || accounts.some(({ currency }) => currency !== first.currency)) return { state: 'no-margin' };
  const sold = exactSum(accounts.map((account) => account.sales)) ?? 0;
  const uplift = campaignUplift(sales, campaign, { others, controls, until });
  if (!uplift.net || sold <= 0) return { state: 'no-baseline' };
  const spent = spend && campaignUplift(spend, campaign, { others, until }).net;
  const ads = spent ? Math.max(0, spent.uplift) : null;
  const each = scaled(cm2, 1 / sold);
  const profit = campaignProfit(uplift, each, ads ?? 0);
  if (!profit) return { state: 'no-baseline' };
  const net = uplift.net.range ?? exactly(uplift.net.uplift);
  return { state: 'ok', currency: first.currency, profit, by: 'pay_amount', net, each, ads };
}
