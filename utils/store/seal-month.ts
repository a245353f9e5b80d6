import { loosePeriod } from './bucket.ts';
import { cellsOf } from './chunk-cells.ts';
import type { ChunkKey, Database, ReadTransaction, WriteTransaction } from './database.ts';
import { dayBefore } from './day-before.ts';
import { encodeChunk } from './encode-chunk.ts';
import { mergeCells } from './merge-cells.ts';
import { openChunk } from './open-chunk.ts';
import { damageList, setAside } from './set-aside.ts';
import { write } from './write.ts';

/** Days a console may still change often: their month is sealed when all of it is older. */
const settling = 30;

/** Looked through at once for loose chunks; keys only. */
const stride = 5000;

/** Where the search for loose chunks of a layer goes on; nothing: at its beginning. */
export interface SealProgress {
  after: ChunkKey | undefined;
}

/**
 * Puts the loose chunks of one block and month together, in one transaction: read the loose, put the sealed, delete the
 * loose. A kill leaves either state whole. False when no month is ripe.
 * @param today YYYY-MM-DD
 */
export async function sealMonth(database: Database, today: string, progress: SealProgress): Promise<boolean> {
  const ripe = dayBefore(today, settling);
  return write(database, 'relaxed', async (transaction) => {
    const [key, sealed] = (await nextRipe(transaction, ripe, progress)) ?? [];
    if (!key || sealed === undefined) return false;
    const [layer, shop, kind, block] = key;
    const keys = await looseOf(transaction, [layer, shop, kind, block], sealed, ripe);
    await join(transaction, [...keys, [layer, shop, kind, block, sealed]], [layer, shop, kind, block, sealed]);
    progress.after = key;
    return true;
  });
}

/** The next loose chunk whose month is over for `settling` days, and the bucket it goes into. */
async function nextRipe(
  transaction: ReadTransaction,
  ripe: string,
  progress: SealProgress,
): Promise<readonly [ChunkKey, string] | undefined> {
  const chunks = transaction.objectStore('chunks');
  for (;;) {
    const range = progress.after && IDBKeyRange.lowerBound(progress.after, true);
    const keys = await chunks.getAllKeys(range, stride);
    for (const key of keys) {
      const sealed = ripeBucket(key, ripe);
      if (sealed !== undefined) return [key, sealed];
    }
    progress.after = keys.at(-1);
    if (keys.length < stride) {
      progress.after = undefined;
      return undefined;
    }
  }
}

async function looseOf(
  transaction: ReadTransaction,
  [layer, shop, kind, block]: readonly [string, string, string, number],
  sealed: string,
  ripe: string,
): Promise<readonly ChunkKey[]> {
  const month = sealed.slice(0, 7);
  const range = IDBKeyRange.bound(
    [layer, shop, kind, block, `${month}-`],
    [layer, shop, kind, block, `${month}-\uffff`],
  );
  const keys = await transaction.objectStore('chunks').getAllKeys(range);
  return keys.filter((key) => ripeBucket(key, ripe) === sealed);
}

/** The bucket a chunk is to be sealed into; undefined when it is no loose one or not ripe yet. */
function ripeBucket([, , , , bucket]: ChunkKey, ripe: string): string | undefined {
  const loose = loosePeriod(bucket);
  if (!loose || loose.end > ripe) return undefined;
  // The whole month, so that it is sealed once and not day by day. Any month has ended by its 31st.
  return `${loose.sealed.slice(0, 7)}-31` <= ripe ? loose.sealed : undefined;
}

async function join(transaction: WriteTransaction, keys: readonly ChunkKey[], into: ChunkKey): Promise<void> {
  const chunks = transaction.objectStore('chunks');
  const { found, report } = damageList();
  const stored = await Promise.all(keys.map((key) => chunks.get(key)));
  const parts = keys.map((key, n) => {
    const view = stored[n] && openChunk(stored[n], key, report);
    return view ? cellsOf(view) : [];
  });
  await setAside(transaction, found);
  await chunks.put(encodeChunk(into[3], mergeCells(parts)), into);
  for (const key of keys) if (key[4] !== into[4]) await chunks.delete(key);
}
