import { compareText } from './compare-text.ts';
import type { Database } from './database.ts';
import { mergeShops } from './merge-shops.ts';
import type { StoredShop } from './shop-log.ts';

/** The shops captured or imported, by key. */
export async function findShops(database: Database): Promise<readonly StoredShop[]> {
  const transaction = database.transaction(['shops', 'imports']);
  const [own, imports] = await Promise.all([
    transaction.objectStore('shops').getAll(),
    transaction.objectStore('imports').getAll(),
  ]);
  const shops = new Map(own.map((shop) => [shop.key, shop]));
  for (const { state, shops: imported } of imports) {
    if (state !== 'visible') continue;
    for (const shop of imported) {
      const known = shops.get(shop.key);
      shops.set(shop.key, known ? mergeShops(known, shop) : shop);
    }
  }
  return [...shops.values()].sort((a, b) => compareText(a.key, b.key));
}
