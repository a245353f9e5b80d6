import { type ProductSums, WEEKS } from './gather-products.ts';

/** Fewer expected buyers a week say nothing about how rates move. */
const LEAST_EXPECTED = 1;

/**
 * How much more than chance the products' rates move from week to week: Pearson's χ² ÷ degrees of freedom, pooled over
 * the shop (a single product's own is too uncertain); 1 when there are no two weeks. A placed visitor counts `lift`.
 */
export function weeklyDispersion(sums: ProductSums, lift: number): number {
  let [chiSquare, freedom] = [0, 0];
  for (let product = 0; product < sums.visitors.length; product++) {
    let [hits, of] = [0, 0];
    const start = product * WEEKS;
    for (let week = start; week < start + WEEKS; week++) {
      hits += sums.weeklyBuyers[week] as number;
      of += exposure(week);
    }
    const rate = hits / of;
    if (!(rate > 0 && rate < 1)) continue;
    let [own, weeks] = [0, 0];
    for (let week = start; week < start + WEEKS; week++) {
      const expected = exposure(week) * rate;
      if (expected < LEAST_EXPECTED) continue;
      own += ((sums.weeklyBuyers[week] as number) - expected) ** 2 / (expected * (1 - rate));
      weeks++;
    }
    if (weeks < 2) continue;
    chiSquare += own;
    freedom += weeks - 1;
  }
  return freedom === 0 ? 1 : Math.max(1, chiSquare / freedom);

  function exposure(week: number): number {
    return (sums.weeklyVisitors[week] as number) + (lift - 1) * (sums.weeklyPlacedVisitors[week] as number);
  }
}
