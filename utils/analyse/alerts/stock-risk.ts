import { betaCdf } from '../stats/beta-cdf.ts';

/** How long stock lasts, and how likely it runs out before new goods are there. */
export interface StockRisk {
  readonly perDay: number;
  readonly daysLeft: number;
  /** P(demand of the lead time ≥ stock). */
  readonly chance: number;
  readonly expectedDemand: number;
  /** Units that would not be sold, at the expected demand. */
  readonly short: number;
}

const RECENT = 28;
const LEAST = 7;

/**
 * Demand of the lead time as a negative binomial count with the mean and variance of recent days (gamma-Poisson;
 * Silver, Pyke & Thomas, ch. 6); weeks are assumed alike. Undefined with fewer than 7 known days or no sales.
 * @param sold units per day, oldest first; null: unknown.
 */
export function stockRisk(stock: number, sold: readonly (number | null)[], leadDays: number): StockRisk | undefined {
  const days = sold.slice(-RECENT).filter((units): units is number => units !== null && units >= 0);
  const total = days.reduce((sum, units) => sum + units, 0);
  if (days.length < LEAST || total === 0 || stock < 0) return undefined;
  const perDay = total / days.length;
  const variance = days.reduce((sum, units) => sum + (units - perDay) ** 2, 0) / (days.length - 1);
  // Each day size = mean² ÷ excess; days add up, and so do their sizes.
  const size = leadDays * (variance > perDay ? perDay ** 2 / (variance - perDay) : 1e6);
  const expectedDemand = perDay * leadDays;
  const p = size / (size + expectedDemand);
  const chance = stock === 0 ? 1 : betaCdf(1 - p, { alpha: stock, beta: size });
  return { perDay, daysLeft: stock / perDay, chance, expectedDemand, short: Math.max(0, expectedDemand - stock) };
}
