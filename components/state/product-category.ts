import { computed, signal } from '@preact/signals';
import { categoryTeller, type FiledProduct } from '../../utils/analyse/categories/category-teller.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { knownCategories, setCategory } from './product-categories.ts';
import { resource } from './resource.ts';
import { createUserItems } from './user-items.ts';

const DAYS = 30;

/** What the product looked at is filed under, and the way to file it otherwise. */
export function createProductCategory({ host, door, subject, figures: { shopKey, yesterday } }: PanelState) {
  const items = createUserItems(host);
  const open = signal(false);
  const tell = computed(() => categoryTeller(items.items.value.categories, shopKey.value ?? ''));
  const key = computed(() => subject.product.value?.key);
  const range = computed(() => ({ from: addDays(yesterday.value, 1 - DAYS), to: yesterday.value }));
  const told = resource(async () => {
    const [shop, entity, days] = [shopKey.value, key.value, range.value];
    if (shop === undefined || entity === undefined) return undefined;
    const [figure] = await (await door()).figures({ shop, kind: 'product', entity, ...days });
    return { key: entity, category: figure?.entity.category };
  });
  // Every product's, to be offered: only once somebody wants to choose.
  const offers = resource(async () => {
    const [shop, { to }, teller] = [shopKey.value, range.value, tell.value];
    if (shop === undefined || !open.value) return [];
    const day = { from: addDays(to, -6), to };
    const { entities } = await (await door()).columns({
      shop,
      kind: 'product',
      metrics: ['visitors', 'pay_amount'],
      ...day,
    });
    return knownCategories(entities.flatMap((entity) => teller(entityKey(entity), entity.category) ?? []));
  });
  const unsubscribe = host.onStoreChange(told.again);
  return {
    items,
    open,
    key,
    /** Null: nobody says; undefined: not read yet. */
    filed: computed((): FiledProduct | null | undefined => {
      const read = readValue(told.loaded.value);
      return read && read.key === key.value ? tell.value(read.key, read.category) : undefined;
    }),
    offers: computed(() => readValue(offers.loaded.value) ?? []),
    set: (category: string | null) =>
      setCategory(items, shopKey.peek(), key.peek() === undefined ? [] : [key.peek() ?? ''], category),
    stop: () => {
      unsubscribe();
      for (const part of [items, told, offers]) part.stop();
    },
  };
}
