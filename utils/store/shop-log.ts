import type { Snapshot } from '../model/snapshot.ts';
import { compareTimes } from './compare-times.ts';
import { type Latest, latest, seenAt } from './latest.ts';
import type { ShopRecord } from './store.ts';

/** A shop as stored: id and name remember when they were seen, so that a late snapshot cannot rename it back. */
export interface StoredShop {
  readonly key: string;
  readonly console: string;
  readonly id: Latest<string> | null;
  readonly name: Latest<string> | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** The shop after one more snapshot; the order of snapshots does not matter. */
export function mergeShop(known: StoredShop | undefined, snapshot: Snapshot): StoredShop {
  const { shopKey: key, console, shop, at } = snapshot;
  return {
    key,
    console,
    id: latest(known?.id ?? null, seenAt(shop?.id, at)),
    name: latest(known?.name ?? null, seenAt(shop?.name, at)),
    firstSeen: known && compareTimes(known.firstSeen, at) <= 0 ? known.firstSeen : at,
    lastSeen: known && compareTimes(known.lastSeen, at) >= 0 ? known.lastSeen : at,
  };
}

export function toShopRecord(shop: StoredShop): ShopRecord {
  return { ...shop, id: shop.id?.value ?? null, name: shop.name?.value ?? null };
}
