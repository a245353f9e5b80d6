import { type ProductSums, WEEKS } from './gather-products.ts';

/** Days' worth of doubt: a lift seen on little is drawn towards none. */
const DOUBT = 20;

/**
 * How many times better visitors convert while a product is placed (首页, 活动位, paid): the ratio of rates within the
 * same product, pooled over products by Mantel & Haenszel (Rothman, Modern Epidemiology, ch. 15):
 * Σ x₁n₀/N ÷ Σ x₀n₁/N. A product's own quality cancels. 1 without products seen both ways; never below 1.
 */
export function placementLift(sums: ProductSums): number {
  let [placed, free] = [DOUBT, DOUBT];
  for (let product = 0; product < sums.visitors.length; product++) {
    let [n1, x1, n, x] = [0, 0, 0, 0];
    for (let week = product * WEEKS; week < (product + 1) * WEEKS; week++) {
      n1 += sums.weeklyPlacedVisitors[week] as number;
      x1 += sums.weeklyPlacedBuyers[week] as number;
      n += sums.weeklyVisitors[week] as number;
      x += sums.weeklyBuyers[week] as number;
    }
    if (n1 === 0 || n1 === n) continue;
    placed += (x1 * (n - n1)) / n;
    free += ((x - x1) * n1) / n;
  }
  return Math.max(1, placed / free);
}
