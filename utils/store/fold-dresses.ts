import type { EntityKind } from '../model/reading.ts';
import type { WriteTransaction } from './database.ts';
import { listSize } from './dictionary.ts';
import { type Dress, isOneDress, latestDress } from './dress.ts';
import { DamagedBytes } from './envelope.ts';
import type { Rescue } from './fold.ts';
import { fromStored, type StoredDress, toStored } from './load-dictionary.ts';
import { packJson, unpackJson } from './pack-json.ts';

/** Writes down what entities were called, in one layer. Whether that was news. */
export async function foldDresses(
  transaction: WriteTransaction,
  [layer, shop, kind]: readonly [layer: string, shop: string, kind: EntityKind],
  entities: readonly { readonly number: number; readonly dress: Dress }[],
  rescue: Rescue,
): Promise<boolean> {
  const dresses = transaction.objectStore('dresses');
  const news = [...byBlock(entities).entries()].map(async ([block, ofBlock]) => {
    const key = [layer, shop, kind, block] as [string, string, string, number];
    const known = await unpacked(await dresses.get(key), (reason) => rescue({ from: 'dresses', key, reason }));
    const after: StoredDress[] = Array.from({ length: listSize }, (_, row) => known[row] ?? 0);
    let isNews = false;
    for (const { number, dress } of ofBlock) {
      const row = number % listSize;
      const before = fromStored(after[row]);
      const latest = latestDress(before, dress);
      if (isOneDress(latest, before)) continue;
      after[row] = toStored(latest);
      isNews = true;
    }
    if (isNews) await dresses.put(packJson(after), key);
    return isNews;
  });
  return (await Promise.all(news)).includes(true);
}

function byBlock<T extends { readonly number: number }>(entities: readonly T[]): ReadonlyMap<number, T[]> {
  const blocks = new Map<number, T[]>();
  for (const entity of entities) {
    const block = Math.floor(entity.number / listSize);
    const known = blocks.get(block);
    if (known) known.push(entity);
    else blocks.set(block, [entity]);
  }
  return blocks;
}

async function unpacked(
  bytes: Uint8Array | undefined,
  rescue: (reason: DamagedBytes['reason']) => Promise<void>,
): Promise<readonly StoredDress[]> {
  if (bytes === undefined) return [];
  try {
    return unpackJson(bytes) as StoredDress[];
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    await rescue(error.reason);
    return [];
  }
}
