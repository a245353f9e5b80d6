import { exactSum } from '../exact-sum.ts';
import type { Interval } from '../shown-interval.ts';
import { scaled } from './interval.ts';
import type { Profit } from './profit.ts';
import type { SalesDay } from './sales-day.ts';

/**
 * 投产比 over the days on which both spend and attributed sales are known, what it earns, and where it breaks even:
 * ROAS* = 1 ÷ CM2 %. Attributed sales of several channels overlap: they are never added up here.
 */
export function returnOnAds(
  days: readonly SalesDay[],
  sales: number,
  cm2: Interval | null,
): Pick<Profit, 'roi' | 'profitRoi' | 'breakEvenRoas'> {
  const both = days.filter(({ adSpend, adSales }) => adSpend !== null && adSales !== null);
  const spend = exactSum(both.map(({ adSpend }) => adSpend ?? 0)) ?? 0;
  const attributed = exactSum(both.map(({ adSales }) => adSales ?? 0)) ?? 0;
  const roi = spend > 0 ? attributed / spend : null;
  const margin = cm2 && sales > 0 ? scaled(cm2, 1 / sales) : null;
  return {
    roi,
    profitRoi: margin && roi !== null ? { low: margin.low * roi - 1, high: margin.high * roi - 1 } : null,
    breakEvenRoas:
      margin && margin.high > 0 ? { low: 1 / margin.high, high: margin.low > 0 ? 1 / margin.low : null } : null,
  };
}
