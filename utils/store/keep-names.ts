import type { EntityKind } from '../model/reading.ts';
import type { WriteTransaction } from './database.ts';
import { type Dictionary, listSize } from './dictionary.ts';
import type { Dress } from './dress.ts';
import { ownLayer } from './layer.ts';
import { toStored } from './load-dictionary.ts';
import { packNameTimes } from './name-times.ts';
import { packJson } from './pack-json.ts';

/**
 * Writes down what entities were called in Tillside's own captures. A name that is seen again is not written anew, only
 * when that was. Resolves to whether any name was new, and to the times as they are stored now.
 * @param dictionary of the own layer, as of this transaction.
 */
export async function keepNames(
  transaction: WriteTransaction,
  [shop, kind]: readonly [shop: string, kind: EntityKind],
  entities: readonly { readonly number: number; readonly dress: Dress }[],
  dictionary: Dictionary,
): Promise<{ readonly isNews: boolean; readonly times: Uint8Array | undefined }> {
  const renamed = new Set<number>();
  let isConfirmed = false;
  for (const { number, dress } of entities) {
    const outcome = dictionary.see(number, dress);
    if (outcome === 'confirmed') isConfirmed = true;
    else if (outcome === 'renamed') renamed.add(Math.floor(number / listSize));
  }
  // All packed before anything is waited for: whoever reads meanwhile may bring the dictionary up to another date.
  const times = isConfirmed ? packNameTimes(dictionary.times) : undefined;
  const blocks = [...renamed].map((block) => [block, packJson(dictionary.dressesOf(block).map(toStored))] as const);
  const dresses = transaction.objectStore('dresses');
  await Promise.all([
    ...blocks.map(([block, bytes]) => dresses.put(bytes, [ownLayer, shop, kind, block])),
    times && dresses.put(times, [ownLayer, shop, kind, 'times']),
  ]);
  return { isNews: renamed.size > 0, times };
}
