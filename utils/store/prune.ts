import { loosePeriod, monthOf } from './bucket.ts';
import { placeOf } from './chunk-place.ts';
import type { Connection } from './connection.ts';
import type { ChunkKey } from './database.ts';
import type { Pruned } from './health.ts';
import type { PruneRule } from './store.ts';
import { write } from './write.ts';

/** Keys looked through, and chunks removed, in one transaction. */
const stride = 2000;

/** Removes the chunks a retention rule lets go; with `dry` only counts. Also the keys of the shops that lost some. */
export async function prune(
  { run }: Connection,
  rule: PruneRule,
  dry: boolean,
): Promise<Pruned & { readonly shops: ReadonlySet<string> }> {
  const shops = new Set<string>();
  let [pieces, bytes] = [0, 0];
  for (let after: ChunkKey | undefined; ; ) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const keys = await run((database) => database.getAllKeys('chunks', range, stride));
    const doomed = keys.filter((key) => isLetGo(key, rule));
    bytes += await run((database) =>
      write(database, 'relaxed', async (transaction) => {
        const chunks = transaction.objectStore('chunks');
        const sizes = await Promise.all(doomed.map(async (key) => (await chunks.get(key))?.length ?? 0));
        if (!dry) for (const key of doomed) await chunks.delete(key);
        return sizes.reduce((sum, size) => sum + size, 0);
      }),
    );
    pieces += doomed.length;
    for (const [, shop] of doomed) shops.add(shop);
    after = keys.at(-1);
    if (keys.length < stride) return { pieces, bytes, shops };
  }
}

/** Whether every figure of the chunk is of a month before the one of `before`. */
export function isLetGo(key: ChunkKey, { kinds, before }: PruneRule): boolean {
  const { bucket } = placeOf(key);
  const month = (loosePeriod(bucket)?.end ?? monthOf(bucket))?.slice(0, 7);
  return month !== undefined && month < before.slice(0, 7) && kinds.some((one) => one === key[2]);
}
