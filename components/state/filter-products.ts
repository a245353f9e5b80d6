import type { ProductRow } from '../../utils/analyse/product-rows.ts';

/** Products whose name or id contains every word of the query, whatever its case and width. */
export function filterProducts(products: readonly ProductRow[], query: string): readonly ProductRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return products;
  return products.filter(({ name, id }) => {
    const text = fold(`${name ?? ''} ${id ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
