import { computed } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { FigureQuery, Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';
import { readValue } from './loaded.ts';
import { resource } from './resource.ts';
import type { ShopsState } from './shops.ts';
import type { Subject } from './subject.ts';
import { todayIn } from './today-in.ts';

const none: readonly Figure[] = [];
const notYet = new Promise<never>(() => {});

/** What the store knows of the chosen shop as a whole over the last `reach` days, and the day it is there. */
export function createShopFigures(
  host: Host,
  door: () => Promise<Store>,
  shops: ShopsState,
  subject: Subject,
  reach: number,
) {
  // A computed string: the resource below asks again only when the shop or the day really changed.
  const shopKey = computed(() => shops.shop.value?.key);
  const today = computed(() => {
    const console = host.consoles.find(({ id }) => id === shops.shop.value?.console);
    return todayIn(console?.timeZone, host.now());
  });
  const product = computed(() => subject.product.value?.key);
  const figures = resource(async () => {
    const [shop, to, entity] = [shopKey.value, today.value, product.value];
    // Not an empty answer: a screen that says "nothing read" would flash until the shop is known.
    if (shop === undefined) return notYet;
    const found = await (await door()).figures({ shop, ...subjectQuery(entity), from: addDays(to, -reach), to });
    return entity === undefined ? found : found.map(asWhole);
  });
  const unsubscribe = host.onStoreChange(figures.again);
  return {
    loaded: figures.loaded,
    again: figures.again,
    figures: computed(() => readValue(figures.loaded.value) ?? none),
    reach,
    shopKey,
    /** entityKey() of the product looked at; undefined for the whole shop. */
    product,
    today,
    yesterday: computed(() => addDays(today.value, -1)),
    stop: () => {
      unsubscribe();
      figures.stop();
    },
  };
}

/** What the store is asked for: the shop as a whole, or one of its products. */
export function subjectQuery(product: string | undefined): Pick<FigureQuery, 'kind' | 'entity'> {
  return product === undefined ? { kind: 'shop' } : { kind: 'product', entity: product };
}

/** The equation and the trend of one product are those of a shop that sells nothing else. */
export function asWhole(figure: Figure): Figure {
  return { ...figure, entity: { ...figure.entity, kind: 'shop' } };
}
