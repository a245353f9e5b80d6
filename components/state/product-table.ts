import { computed, signal } from '@preact/signals';
import type { ProductRow } from '../../utils/analyse/product-rows.ts';
import type { ProductViewSetting } from '../../utils/model/settings.ts';
import { byStage, type StageFilter, stages } from './by-stage.ts';
import type { PanelState } from './panel.ts';
import { byCategory, createProductCategories } from './product-categories.ts';
import { usualColumns } from './product-columns.ts';
import { createProductKinds } from './product-kinds.ts';
import { createProducts } from './products.ts';
import { createTimePivot } from './time-pivot.ts';
import { createUserItems } from './user-items.ts';

const stageFilters: readonly StageFilter[] = ['all', ...stages, 'unknown'];

/** As many products as can be read side by side. */
export const MOST_COMPARED = 5;

/** The products with columns of the user's choice, named views of them, and some of them side by side. */
export function createProductTable(panel: PanelState) {
  const { preferences } = panel;
  const columns = computed(() => {
    const { productColumns } = preferences.settings.value;
    return productColumns.length > 0 ? productColumns : usualColumns;
  });
  const products = createProducts(panel, columns);
  const items = createUserItems(panel.host);
  const rows = computed(() => {
    const all = products.products.value;
    return all.state === 'read' ? all.value : [];
  });
  const kinds = createProductKinds(panel, rows, items);
  const categories = createProductCategories(items, panel.figures.shopKey, rows);
  const stage = signal<StageFilter>('all');
  const pivot = createTimePivot(panel, kinds, categories);
  /** Keys of the products ticked, the last one last. */
  const ticked = signal<readonly string[]>([]);
  const shown = computed(() => {
    const sorting = products.sorting.value;
    const ofStage = byStage(products.shown.value, kinds.kinds.value, stage.value, sorting);
    return byCategory(ofStage, categories.of.value, categories.filter.value, sorting);
  });
  const views = computed(() => preferences.settings.value.productViews);
  const change = (productViews: readonly ProductViewSetting[]) => preferences.change({ productViews });
  return {
    products,
    shopKey: panel.figures.shopKey,
    items,
    kinds,
    pivot,
    rows,
    /** Only products in this stage are in sight. */
    stage,
    categories,
    shown,
    columns,
    views,
    ticked: computed((): ReadonlySet<string> => new Set(ticked.value)),
    /** The products ticked last, as they are in the chosen span: as many as can be compared. */
    picked: computed(() =>
      ticked.value.slice(-MOST_COMPARED).flatMap((key) => rows.value.find((row) => row.key === key) ?? []),
    ),
    pick: ({ key }: ProductRow) => {
      const others = ticked.value.filter((one) => one !== key);
      ticked.value = others.length < ticked.value.length ? others : [...others, key];
    },
    /** Ticks every product in sight, those of other filters too if they were. */
    pickAll: () => {
      const known = new Set(ticked.value);
      ticked.value = [...ticked.value, ...shown.value.flatMap(({ key }) => (known.has(key) ? [] : key))];
    },
    drop: () => {
      ticked.value = [];
    },
    showColumn: (id: string, shown: boolean) => {
      const others = columns.value.filter((one) => one !== id);
      return preferences.change({ productColumns: shown ? [...others, id] : others });
    },
    usual: () => preferences.change({ productColumns: [] }),
    open: (name: string) => {
      const view = views.value.find((one) => one.name === name);
      if (!view) return;
      products.query.value = view.query;
      products.sortBy(view);
      stage.value = stageFilters.find((one) => one === view.stage) ?? 'all';
      categories.filter.value = view.category === undefined ? null : { only: view.category || null };
      pivot.open.value = view.pivot !== undefined;
      if (view.pivot) pivot.change(view.pivot);
      void preferences.change({ productColumns: view.columns });
    },
    /** Keeps what is on screen under a name; the same name is replaced. */
    keep: (name: string) =>
      change([
        ...views.value.filter((one) => one.name !== name),
        {
          name,
          columns: columns.value,
          query: products.query.value,
          ...products.sorting.value,
          ...(stage.value !== 'all' && { stage: stage.value }),
          ...(categories.filter.value && { category: categories.filter.value.only ?? '' }),
          ...(pivot.open.value && { pivot: pivot.setting.value }),
        },
      ]),
    /** Another name for a view, in its place; a view that had that name is replaced. */
    rename: (name: string, next: string) =>
      change(
        views.value
          .filter((one) => one.name === name || one.name !== next)
          .map((one) => (one.name === name ? { ...one, name: next } : one)),
      ),
    forget: (name: string) => change(views.value.filter((one) => one.name !== name)),
    restore: (kept: readonly ProductViewSetting[]) => change(kept),
    stop: () => {
      for (const part of [products, kinds, items, pivot]) part.stop();
    },
  };
}

export type ProductTableState = ReturnType<typeof createProductTable>;
