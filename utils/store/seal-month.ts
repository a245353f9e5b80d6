import { addChunk } from './add-chunk.ts';
import { looseRows, sealedRows } from './chunk.ts';
import { placeOf } from './chunk-place.ts';
import { ChunkSheet } from './chunk-sheet.ts';
import type { ChunkView } from './chunk-view.ts';
import type { Database, LooseKey, SealedKey, WriteTransaction } from './database.ts';
import { dayBefore } from './day-before.ts';
import { ownLayer } from './layer.ts';
import { openChunk } from './open-chunk.ts';
import { putUnawaited } from './put-unawaited.ts';
import { type RipeMonth, ripeBucket, ripeMonths } from './ripe-months.ts';
import { damageList, setAside } from './set-aside.ts';
import { settling } from './settling.ts';
import { readAll, write } from './write.ts';
import { writeSheet } from './write-sheet.ts';

/** What was found ripe and not sealed yet; nothing: look again. */
export interface SealProgress {
  ripe: RipeMonth[];
}

/**
 * Puts the loose chunks of one block and month together, in one transaction: read the loose, put the sealed, delete the
 * loose. A kill leaves either state whole. False when no month is ripe.
 * @param today YYYY-MM-DD
 */
export async function sealMonth(database: Database, today: string, progress: SealProgress): Promise<boolean> {
  const ripe = dayBefore(today, settling);
  if (progress.ripe.length === 0)
    progress.ripe = [...(await readAll(database, (transaction) => ripeMonths(transaction, ripe)))];
  const [next] = progress.ripe;
  if (!next) return false;
  await write(database, 'relaxed', (transaction) => seal(transaction, next, ripe));
  progress.ripe.shift();
  return true;
}

async function seal(
  transaction: WriteTransaction,
  { shop, kind, block, sealed }: RipeMonth,
  ripe: string,
): Promise<void> {
  const chunks = transaction.objectStore('chunks');
  const { found, report } = damageList();
  const month = sealed.slice(0, 7);
  const within = [ownLayer, shop, kind, 'loose', block];
  const range = IDBKeyRange.bound([...within, `${month}-`], [...within, `${month}-\uffff`]);
  const into = Array.from({ length: looseRows / sealedRows }, (_, n): SealedKey => {
    return [ownLayer, shop, kind, (block * looseRows) / sealedRows + n, sealed];
  });
  const [keys, stored, known] = await Promise.all([
    chunks.getAllKeys(range),
    chunks.getAll(range),
    Promise.all(into.map((key) => chunks.get(key))),
  ]);
  const isMate = (key: (typeof keys)[number]) => ripeBucket(key, ripe) === sealed;
  if (!keys.some(isMate)) return;
  const views = keys.flatMap((key, n) => (isMate(key) ? (openChunk(stored[n], key, report) ?? []) : []));
  for (const [n, key] of into.entries()) {
    const before = known[n] && openChunk(known[n], key, report);
    const sheet = sheetOf(placeOf(key).first, before ? [before, ...views] : views);
    if (sheet.isEmpty) continue;
    await setAside(transaction, found.splice(0));
    putUnawaited(chunks, writeSheet(sheet), key);
  }
  await setAside(transaction, found);
  if (keys.every(isMate)) await chunks.delete(range);
  else for (const key of keys as LooseKey[]) if (isMate(key)) await chunks.delete(key);
}

function sheetOf(first: number, views: readonly ChunkView[]): ChunkSheet {
  const sheet = new ChunkSheet(first, sealedRows);
  for (const view of views) addChunk(sheet, view);
  return sheet;
}
