import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { filterProducts } from './filter-products.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { columnsAndParts, usualColumns } from './product-columns.ts';
import { resource } from './resource.ts';
import { rowsInSlices } from './rows-in-slices.ts';
import { type ProductSorting, sortProducts } from './sort-products.ts';
import { spanTo } from './span.ts';

/** The columns until somebody chooses others. */
const usual = signal(usualColumns);

/** The products of the chosen shop over the chosen span, searched and sorted. */
export function createProducts(
  { host, door, figures: { shopKey, yesterday }, span }: PanelState,
  columns: ReadonlySignal<readonly string[]> = usual,
) {
  const query = signal('');
  const sorting = signal<ProductSorting>({ by: 'pay_amount', down: true });
  const products = resource(async () => {
    const [shop, current] = [shopKey.value, spanTo(yesterday.value, span.value)];
    if (shop === undefined) return [];
    const { from } = previousSpan(current);
    const metrics = columnsAndParts(columns.value);
    const store = await door();
    return rowsInSlices(await store.figures({ shop, kind: 'product', metrics, from, to: current.to }), current);
  });
  const unsubscribe = host.onStoreChange(products.again);
  const all = computed(() => readValue(products.loaded.value) ?? []);
  return {
    products: products.loaded,
    again: products.again,
    query,
    sorting,
    metrics: computed(() => {
      const shown = new Set(all.value.flatMap(({ metrics }) => [...metrics.keys()]));
      return columns.value.flatMap((id) => (shown.has(id) ? (metricById(id) ?? []) : []));
    }),
    shown: computed(() => sortProducts(filterProducts(all.value, query.value), sorting.value)),
    sort: (by: string) => {
      const { by: current, down } = sorting.value;
      sorting.value = { by, down: by === current ? !down : by !== 'name' };
    },
    sortBy: ({ by, down }: ProductSorting) => {
      sorting.value = { by, down };
    },
    stop: () => {
      unsubscribe();
      products.stop();
    },
  };
}

export type ProductsState = ReturnType<typeof createProducts>;
