import type { Figure } from '../../model/figure.ts';
import type { Cost } from '../../model/user-data.ts';
import { type FeltDays, feltSpan, pastOf } from '../calendar/felt-span.ts';
import { addDays } from '../civil-date.ts';
import { exactly, scaled } from '../profit/interval.ts';
import { profits } from '../profit/profits.ts';
import { salesDays } from '../profit/sales-days.ts';
import type { Interval } from '../shown-interval.ts';
import { campaignProfit } from './campaign-profit.ts';
import { campaignUplift } from './campaign-uplift.ts';
import { dayValues } from './day-values.ts';

export interface EarningsInput {
  /** Figures of the shop over its history, and of its products over the days the campaign is felt. */
  readonly shop: readonly Figure[];
  readonly products: readonly Figure[];
  /** Of this shop. */
  readonly costs: readonly Cost[];
  readonly campaign: FeltDays;
  readonly others: readonly FeltDays[];
  /** Last whole day. */
  readonly until: string;
}

/** What a campaign left in money; why it cannot be said. */
export type CampaignEarnings =
  | {
      readonly state: 'ok';
      readonly currency: string;
      readonly profit: Interval;
      /** What is counted, how many more of it there were net, and what each left after refunds, goods and fees. */
      readonly by: 'pay_items' | 'pay_amount';
      readonly net: Interval;
      readonly each: Interval;
      /** Ad spend beyond the usual, taken off; null: no spend was captured, so none is. */
      readonly ads: number | null;
    }
  | { readonly state: 'no-costs' | 'no-baseline' | 'no-margin' };

/** Quiet windows are looked for in this many days before. */
const HISTORY = 500;

/**
 * The net units of a campaign (those held back before and bought ahead taken off) × what a unit left on its days after
 * refunds, goods and fees, less the ad spend beyond the usual; without units, net sales × the share they leave
 * (methods.md §7). A range: that of the estimate and that of the margin.
 */
export function campaignEarnings({ shop, products, costs, campaign, others, until }: EarningsInput): CampaignEarnings {
  if (!costs.some(({ kind }) => kind === 'goods')) return { state: 'no-costs' };
  const felt = pastOf(feltSpan(campaign), until);
  const history = { from: addDays(felt.from, -HISTORY), to: felt.to };
  const upliftOf = (metric: string) => campaignUplift(dayValues(shop, metric, history), campaign, { others, until });
  const [account, ...more] = profits(salesDays([...shop, ...products], felt), costs);
  if (!account?.cm2 || more.length > 0) return { state: 'no-margin' };
  const ofUnits = upliftOf('pay_items');
  const units = sumOf(shop, 'pay_items', felt);
  const byUnits = ofUnits.net && units > 0;
  const uplift = byUnits ? ofUnits : upliftOf('pay_amount');
  const over = byUnits ? units : account.sales;
  if (!uplift.net || over <= 0) return { state: 'no-baseline' };
  const spend = upliftOf('ad_spend').net;
  const each = scaled(account.cm2, 1 / over);
  const profit = campaignProfit(uplift, each, Math.max(0, spend?.uplift ?? 0));
  if (!profit) return { state: 'no-baseline' };
  return {
    state: 'ok',
    currency: account.currency,
    profit,
    by: byUnits ? 'pay_items' : 'pay_amount',
    net: uplift.net.range ?? exactly(uplift.net.uplift),
    each,
    ads: spend && Math.max(0, spend.uplift),
  };
}

function sumOf(
  figures: readonly Figure[],
  metric: string,
  span: { readonly from: string; readonly to: string },
): number {
  return [...dayValues(figures, metric, span).values()].reduce((sum, value) => sum + value, 0);
}
