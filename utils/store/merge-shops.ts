import { compareTimes } from './compare-times.ts';
import { latest } from './latest.ts';
import type { StoredShop } from './shop-log.ts';

/** One shop as two layers know it; the order does not matter. */
export function mergeShops(a: StoredShop, b: StoredShop): StoredShop {
  return {
    ...a,
    id: latest(a.id, b.id),
    name: latest(a.name, b.name),
    firstSeen: compareTimes(a.firstSeen, b.firstSeen) <= 0 ? a.firstSeen : b.firstSeen,
    lastSeen: compareTimes(a.lastSeen, b.lastSeen) >= 0 ? a.lastSeen : b.lastSeen,
  };
}
