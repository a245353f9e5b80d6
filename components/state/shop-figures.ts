import { computed } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';
import { readValue } from './loaded.ts';
import { resource } from './resource.ts';
import type { ShopsState } from './shops.ts';
import { todayIn } from './today-in.ts';

/** A year for the longest trend and a month before it to compare with. */
const REACH = 396;

const none: readonly Figure[] = [];

/** Everything the store knows of the chosen shop as a whole, and the day it is there. */
export function createShopFigures(host: Host, door: () => Promise<Store>, shops: ShopsState) {
  // A computed string: the resource below asks again only when the shop or the day really changed.
  const shopKey = computed(() => shops.shop.value?.key);
  const today = computed(() => {
    const console = host.consoles.find(({ id }) => id === shops.shop.value?.console);
    return todayIn(console?.timeZone, host.now());
  });
  const figures = resource(async () => {
    const [shop, to] = [shopKey.value, today.value];
    if (shop === undefined) return none;
    return (await door()).figures({ shop, kind: 'shop', from: addDays(to, -REACH), to });
  });
  const unsubscribe = host.onStoreChange(figures.again);
  return {
    loaded: figures.loaded,
    again: figures.again,
    figures: computed(() => readValue(figures.loaded.value) ?? none),
    shopKey,
    today,
    yesterday: computed(() => addDays(today.value, -1)),
    stop: () => {
      unsubscribe();
      figures.stop();
    },
  };
}

export type ShopFigures = ReturnType<typeof createShopFigures>;
