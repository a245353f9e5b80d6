import type { StoreMark } from '../model/store-mark.ts';
import type { Connection } from './connection.ts';
import { toDamagedPiece } from './damage.ts';
import type { ChunkKey } from './database.ts';
import { findShops } from './find-shops.ts';
import type { ShopSize, StoreHealth } from './health.ts';

/** Chunks whose sizes are summed up in one go. */
const stride = 500;

/** How the store is; see Store.health. */
export async function findHealth(connection: Connection, remembered: StoreMark | null): Promise<StoreHealth> {
  const { run } = connection;
  const [identity, snapshots, damage, usage, sizes, shops] = await Promise.all([
    run((database) => database.get('meta', 'identity')),
    run((database) => database.count('snapshots')),
    run((database) => database.getAll('damaged')),
    usageOf(),
    sizesOf(connection),
    run(findShops),
  ]);
  const isLost = remembered !== null && remembered.identity !== identity && remembered.snapshots > 0;
  return {
    state: isLost ? 'lost' : damage.length > 0 ? 'damaged' : 'well',
    identity: String(identity),
    snapshots,
    shops: shops.map(({ key }): ShopSize => ({ key, bytes: sizes.get(key) ?? 0 })),
    usage,
    damaged: damage.map(toDamagedPiece),
  };
}

async function sizesOf({ run }: Connection): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (let after: ChunkKey | undefined; ; ) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const [keys, chunks] = await run(async (database) => {
      const store = database.transaction('chunks').store;
      return Promise.all([store.getAllKeys(range, stride), store.getAll(range, stride)]);
    });
    for (const [n, [, shop]] of keys.entries()) sizes.set(shop, (sizes.get(shop) ?? 0) + (chunks[n]?.length ?? 0));
    after = keys.at(-1);
    if (keys.length < stride) return sizes;
  }
}

/** What the browser says; some do not, and private windows may refuse. */
async function usageOf(): Promise<StoreHealth['usage']> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  const { usage: used, quota } = estimate ?? {};
  return used === undefined || quota === undefined ? null : { used, quota };
}
