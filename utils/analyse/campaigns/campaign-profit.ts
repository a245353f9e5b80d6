import { exactly, minus } from '../profit/interval.ts';
import type { Interval } from '../shown-interval.ts';
import type { CampaignUplift } from './campaign-uplift.ts';

/**
 * What a campaign earned: net units × CM2 of a unit − what the campaign cost, as a range. Null while the units or the
 * margin are not known.
 * @param units uplift of units paid. @param unitMargin CM2 a unit, in the currency of `cost`.
 */
export function campaignProfit({ net }: CampaignUplift, unitMargin: Interval | null, cost: number): Interval | null {
  if (!net || !unitMargin) return null;
  const units = net.range ?? exactly(net.uplift);
  const ends = [units.low, units.high].flatMap((one) => [one * unitMargin.low, one * unitMargin.high]);
  return minus({ low: Math.min(...ends), high: Math.max(...ends) }, exactly(cost));
}
