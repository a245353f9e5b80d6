import { loosePeriod } from './bucket.ts';
import { placeOf } from './chunk-place.ts';
import type { ChunkKey, ReadTransaction } from './database.ts';
import { ownLayer } from './layer.ts';

/** The loose chunks of one block that go into one sealed chunk. */
export interface RipeMonth {
  readonly shop: string;
  readonly kind: string;
  readonly block: number;
  /** The bucket they are sealed into. */
  readonly sealed: string;
}

/**
 * All that is ripe in Tillside's own layer; imports put history into its months at once. One small question for each
 * block of entities: how much was captured lately does not matter.
 * @param ripe day up to which consoles change nothing any more, YYYY-MM-DD.
 */
export async function ripeMonths(transaction: ReadTransaction, ripe: string): Promise<readonly RipeMonth[]> {
  const blocks = await transaction.objectStore('entities').getAllKeys();
  const chunks = transaction.objectStore('chunks');
  const found = await Promise.all(
    blocks.map(async ([shop, kind, block]) => {
      const within = [ownLayer, shop, kind, 'loose', block];
      const keys = await chunks.getAllKeys(IDBKeyRange.bound(within, [...within, endOfRipe(ripe)]));
      const buckets = new Set(keys.flatMap((key) => ripeBucket(key, ripe) ?? []));
      return [...buckets].map((sealed) => ({ shop, kind, block, sealed }));
    }),
  );
  return found.flat();
}

/** The bucket a chunk is to be sealed into; undefined when it is no loose one or not ripe yet. */
export function ripeBucket(key: ChunkKey, ripe: string): string | undefined {
  const { isLoose, bucket } = placeOf(key);
  const loose = isLoose ? loosePeriod(bucket) : undefined;
  if (!loose || loose.end > ripe) return undefined;
  // The whole month, so that it is sealed once and not day by day. Any month has ended by its 31st.
  return `${loose.sealed.slice(0, 7)}-31` <= ripe ? loose.sealed : undefined;
}

/** What sorts after every bucket of the months that are over by `ripe`, and before those of later ones. */
function endOfRipe(ripe: string): string {
  const month = ripe.slice(0, 7);
  return ripe === `${month}-31` ? `${month}:` : month;
}
