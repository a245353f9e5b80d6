import { bucketRange } from './bucket.ts';
import { looseRows, sealedRows } from './chunk.ts';
import type { ChunkView } from './chunk-view.ts';
import type { DamageReport } from './damage.ts';
import type { ReadTransaction } from './database.ts';
import { openRange } from './open-chunk.ts';
import type { Scope } from './shop-contents.ts';

const sealedInLoose = looseRows / sealedRows;

/**
 * The chunks that may hold figures of the scope, opened: one promise for each block of 256 entities, in order, all asked
 * for at once. Chunks of different blocks never speak of the same figure. Each is one range of neighbours a tier:
 * a request costs more than a chunk, but one for everything costs far more than one a block.
 * @param entities numbers of those asked for; or how many there are, for all of them.
 */
export function chunksIn(
  transaction: ReadTransaction,
  { shop, kind, layers, from, to }: Scope,
  entities: readonly number[] | number,
  report: DamageReport,
): readonly Promise<readonly ChunkView[]>[] {
  const { sealed, loose } = bucketRange(from, to);
  const chunks = transaction.objectStore('chunks');
  return [...sealedBlocks(entities)].map(async ([block, within]) => {
    const ranges = layers.flatMap((layer) => [
      ...within.map((one) =>
        IDBKeyRange.bound([layer, shop, kind, one, sealed.lower], [layer, shop, kind, one, sealed.upper]),
      ),
      IDBKeyRange.bound(
        [layer, shop, kind, 'loose', block, loose.lower],
        [layer, shop, kind, 'loose', block, loose.upper],
      ),
    ]);
    return (await Promise.all(ranges.map((range) => openRange(chunks, range, report)))).flat();
  });
}

/** The sealed blocks of the entities by the loose block they lie in. */
function sealedBlocks(entities: readonly number[] | number): ReadonlyMap<number, readonly number[]> {
  const blocks =
    typeof entities === 'number'
      ? Array.from({ length: Math.ceil(entities / sealedRows) }, (_, block) => block)
      : [...new Set(entities.map((number) => Math.floor(number / sealedRows)))];
  return Map.groupBy(blocks, (block) => Math.floor(block / sealedInLoose));
}
