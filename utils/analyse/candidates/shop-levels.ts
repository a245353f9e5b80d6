import { quantile } from '../stats/quantile.ts';
import type { CandidateSettings } from './candidate-settings.ts';
import type { ProductSums } from './gather-products.ts';
import type { CandidateProduct } from './product-days.ts';

export interface ShopLevels {
  readonly visitors: number;
  readonly conversion: (category: string | null) => number;
  readonly bounce: number;
}

/** The thresholds of the settings as numbers, from the shop's own figures where they are relative. */
export function shopLevels(
  products: readonly CandidateProduct[],
  sums: ProductSums,
  { visitors, conversion, bounce }: CandidateSettings,
): ShopLevels {
  const visited = [...sums.visitors].filter((count) => count > 0);
  const rates = rateByCategory(products, sums);
  const meanBounce = total(sums.bounced) / total(sums.bounceVisitors);
  return {
    visitors:
      visitors.kind === 'fixed'
        ? visitors.value
        : Math.max(visitors.least, quantile(visited, visitors.of) ?? visitors.least),
    conversion: (category) =>
      conversion.kind === 'fixed' ? conversion.value : conversion.times * (rates.get(category) ?? rates.get(null) ?? 1),
    bounce:
      bounce === null || Number.isNaN(meanBounce)
        ? 1
        : bounce.kind === 'fixed'
          ? bounce.value
          : bounce.times * meanBounce,
  };
}

/** Σ buyers ÷ Σ visitors of each category; null is the whole shop. */
function rateByCategory(products: readonly CandidateProduct[], sums: ProductSums): ReadonlyMap<string | null, number> {
  const parts = new Map<string | null, { buyers: number; visitors: number }>();
  for (const [product, { category }] of products.entries()) {
    for (const group of category === null ? [null] : [null, category]) {
      const known = parts.get(group) ?? { buyers: 0, visitors: 0 };
      known.buyers += sums.buyers[product] ?? 0;
      known.visitors += sums.visitors[product] ?? 0;
      parts.set(group, known);
    }
  }
  return new Map(
    [...parts].flatMap(([group, { buyers, visitors }]) => (visitors > 0 ? [[group, buyers / visitors]] : [])),
  );
}

function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0);
}
