import { computed, signal } from '@preact/signals';
import type { ShopRecord, Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';
import { readValue } from './loaded.ts';
import { resource } from './resource.ts';
import type { TabWatch } from './tab-watch.ts';

/** Opens the store once; after a failure the next caller tries anew. */
export function storeDoor(host: Host): () => Promise<Store> {
  let opening: Promise<Store> | undefined;
  return () => {
    opening ??= host.openStore().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
}

/** The shops of the store and the one being looked at: the one picked, else the tab's, else the one read last. */
export function createShops(host: Host, door: () => Promise<Store>, watch: TabWatch) {
  const shops = resource(async () => (await door()).shops());
  const picked = signal<string | undefined>(undefined);
  const unsubscribe = host.onStoreChange(shops.again);
  const shop = computed(() => {
    const all = readValue(shops.loaded.value) ?? [];
    const tab = watch.tab.value;
    // The tab's shop goes before the latest: reading the latest meanwhile would be thrown away.
    if (!tab) return undefined;
    const keys = [picked.value, tab?.state === 'captured' ? tab.shopKey : undefined];
    return keys.map((key) => all.find((one) => one.key === key)).find((one) => one) ?? latest(all);
  });
  return {
    shops: shops.loaded,
    shop,
    pick: (key: string) => {
      picked.value = key;
    },
    again: shops.again,
    stop: () => {
      unsubscribe();
      shops.stop();
    },
  };
}

export type ShopsState = ReturnType<typeof createShops>;

function latest(shops: readonly ShopRecord[]): ShopRecord | undefined {
  return shops.toSorted((a, b) => Date.parse(b.lastSeen) - Date.parse(a.lastSeen))[0];
}
