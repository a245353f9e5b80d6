import type { ProductRow } from '../../utils/analyse/product-rows.ts';

export interface ProductSorting {
  /** A metric id, or `name`. */
  readonly by: string;
  readonly down: boolean;
}

/** Sorted products; those without the figure come last in either direction: unknown is neither most nor least. */
export function sortProducts(products: readonly ProductRow[], { by, down }: ProductSorting): readonly ProductRow[] {
  const sign = down ? -1 : 1;
  if (by === 'name') {
    const order = new Intl.Collator('zh-CN', { numeric: true });
    return products.toSorted((a, b) => sign * order.compare(a.name ?? a.key, b.name ?? b.key));
  }
  return products.toSorted((a, b) => {
    const [left, right] = [valueIn(a, by), valueIn(b, by)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return sign * (left - right);
  });
}

function valueIn({ metrics }: ProductRow, metric: string): number | undefined {
  const found = metrics.get(metric);
  return found?.state === 'ok' ? found.value : undefined;
}
