import { computed } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';
import { readValue } from './loaded.ts';
import { resource } from './resource.ts';
import type { ShopsState } from './shops.ts';
import { todayIn } from './today-in.ts';

const none: readonly Figure[] = [];

/** What the store knows of the chosen shop as a whole over the last `reach` days, and the day it is there. */
export function createShopFigures(host: Host, door: () => Promise<Store>, shops: ShopsState, reach: number) {
  // A computed string: the resource below asks again only when the shop or the day really changed.
  const shopKey = computed(() => shops.shop.value?.key);
  const today = computed(() => {
    const console = host.consoles.find(({ id }) => id === shops.shop.value?.console);
    return todayIn(console?.timeZone, host.now());
  });
  const figures = resource(async () => {
    const [shop, to] = [shopKey.value, today.value];
    if (shop === undefined) return none;
    return (await door()).figures({ shop, kind: 'shop', from: addDays(to, -reach), to });
  });
  const unsubscribe = host.onStoreChange(figures.again);
  return {
    loaded: figures.loaded,
    again: figures.again,
    figures: computed(() => readValue(figures.loaded.value) ?? none),
    reach,
    shopKey,
    today,
    yesterday: computed(() => addDays(today.value, -1)),
    stop: () => {
      unsubscribe();
      figures.stop();
    },
  };
}
