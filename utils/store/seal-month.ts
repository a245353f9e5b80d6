import { loosePeriod } from './bucket.ts';
import { looseRows, sealedRows } from './chunk.ts';
import { placeOf } from './chunk-place.ts';
import { ChunkSheet } from './chunk-sheet.ts';
import type { ChunkKey, Database, LooseKey, ReadTransaction, SealedKey, WriteTransaction } from './database.ts';
import { dayBefore } from './day-before.ts';
import { openChunk } from './open-chunk.ts';
import { damageList, setAside } from './set-aside.ts';
import { settling } from './settling.ts';
import { readAll, write } from './write.ts';
import { writeSheet } from './write-sheet.ts';

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
  const [key, sealed] = (await readAll(database, (transaction) => nextRipe(transaction, ripe, progress))) ?? [];
  if (!key || sealed === undefined) return false;
  await write(database, 'relaxed', async (transaction) => {
    const keys = await mates(transaction, key, sealed, ripe);
    if (keys.length > 0) await seal(transaction, keys, sealed);
  });
  progress.after = key;
  return true;
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

/** The loose chunks of the same block that go into the same month. */
async function mates(
  transaction: ReadTransaction,
  key: ChunkKey,
  sealed: string,
  ripe: string,
): Promise<readonly ChunkKey[]> {
  const [layer, shop, kind] = key;
  const { block } = placeOf(key);
  const month = sealed.slice(0, 7);
  const within = [layer, shop, kind, 'loose', block];
  const range = IDBKeyRange.bound([...within, `${month}-`], [...within, `${month}-\uffff`]);
  const keys = await transaction.objectStore('chunks').getAllKeys(range);
  return keys.filter((one) => ripeBucket(one, ripe) === sealed);
}

/** The bucket a chunk is to be sealed into; undefined when it is no loose one or not ripe yet. */
function ripeBucket(key: ChunkKey, ripe: string): string | undefined {
  const { isLoose, bucket } = placeOf(key);
  const loose = isLoose ? loosePeriod(bucket) : undefined;
  if (!loose || loose.end > ripe) return undefined;
  // The whole month, so that it is sealed once and not day by day. Any month has ended by its 31st.
  return `${loose.sealed.slice(0, 7)}-31` <= ripe ? loose.sealed : undefined;
}

async function seal(transaction: WriteTransaction, keys: readonly ChunkKey[], bucket: string): Promise<void> {
  const chunks = transaction.objectStore('chunks');
  const { found, report } = damageList();
  const stored = await Promise.all(keys.map((key) => chunks.get(key)));
  const views = keys.flatMap((key, n) => openChunk(stored[n], key, report) ?? []);
  const [layer, shop, kind, , loose] = keys[0] as LooseKey;
  for (let first = loose * looseRows; first < (loose + 1) * looseRows; first += sealedRows) {
    const key: SealedKey = [layer, shop, kind, first / sealedRows, bucket];
    const sheet = new ChunkSheet(first, sealedRows);
    const known = await chunks.get(key);
    const before = known && openChunk(known, key, report);
    if (before) sheet.addChunk(before);
    for (const view of views) sheet.addChunk(view);
    if (sheet.isEmpty) continue;
    await setAside(transaction, found.splice(0));
    await chunks.put(writeSheet(sheet), key);
  }
  await setAside(transaction, found);
  for (const key of keys) await chunks.delete(key);
}
