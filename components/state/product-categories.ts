import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { categoryTeller, type FiledProduct } from '../../utils/analyse/categories/category-teller.ts';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { CategoryNote } from '../../utils/model/user-data.ts';
import type { ProductSorting } from './sort-products.ts';
import type { UserItems } from './user-items.ts';

/** Which products are in sight: all, those filed nowhere (null), or one category's. */
export type CategoryFilter = { readonly only: string | null } | null;

/** What the products in the table are filed under, and the way to file them otherwise. */
export function createProductCategories(
  items: UserItems,
  shopKey: ReadonlySignal<string | undefined>,
  rows: ReadonlySignal<readonly ProductRow[]>,
) {
  const tell = computed(() => categoryTeller(items.items.value.categories, shopKey.value ?? ''));
  const of = computed((): ReadonlyMap<string, FiledProduct> => {
    const told = tell.value;
    return new Map(
      rows.value.flatMap(({ key, category }) => {
        const filed = told(key, category);
        return filed ? [[key, filed] as const] : [];
      }),
    );
  });
  return {
    tell,
    of,
    filter: signal<CategoryFilter>(null),
    /** Every category in use, the one of most products first. */
    known: computed(() => knownCategories(of.value.values())),
    set: (keys: readonly string[], category: string | null) => setCategory(items, shopKey.peek(), keys, category),
  };
}

export function knownCategories(filed: Iterable<FiledProduct>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { category } of filed) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([category]) => category);
}

/** Ids of the notes that have nothing left to say once these are there. */
export function coveredBy(notes: readonly CategoryNote[], earlier: readonly CategoryNote[]): readonly string[] {
  const named = new Set(notes.flatMap(({ products }) => products));
  return earlier.filter((note) => note.products.every((key) => named.has(key))).map(({ id }) => id);
}

/** Files products under a category, or with null gives their console's word back; earlier entries it covers are dropped. */
export async function setCategory(
  items: UserItems,
  shopKey: string | undefined,
  products: readonly string[],
  category: string | null,
): Promise<void> {
  if (shopKey === undefined || products.length === 0) return;
  const own = items.items.peek().categories.filter((note) => note.shopKey === shopKey && note.source === 'entered');
  // Later than every other, also where the clock stood still or was put back.
  const latest = Math.max(...own.map(({ at }) => Date.parse(at) + 1), Date.parse(items.now()));
  const at = new Date(latest).toISOString();
  const note = { id: crypto.randomUUID(), at, shopKey, category, products, source: 'entered' } as const;
  await items.saveAll('categories', [note], coveredBy([note], own));
}

/** The products the filter leaves, by category where they are sorted so; those filed nowhere last. */
export function byCategory(
  rows: readonly ProductRow[],
  of: ReadonlyMap<string, FiledProduct>,
  filter: CategoryFilter,
  { by, down }: ProductSorting,
): readonly ProductRow[] {
  const categoryOf = ({ key }: ProductRow) => of.get(key)?.category ?? null;
  const left = filter === null ? rows : rows.filter((row) => categoryOf(row) === filter.only);
  if (by !== 'category') return left;
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const sign = down ? -1 : 1;
  return left.toSorted((a, b) => {
    const [one, other] = [categoryOf(a), categoryOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  });
}
