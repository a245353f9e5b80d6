import type { EntityKind } from '../model/reading.ts';
import { bucketRange } from './bucket.ts';
import { blockSize, type ChunkCell } from './chunk.ts';
import type { ChunkView } from './chunk-view.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { legacyOf } from './legacy-of.ts';
import { loadDictionary, readDictionary } from './load-dictionary.ts';
import { openChunk } from './open-chunk.ts';

/** What is asked for: one kind of one shop, in these layers. */
export interface Scope {
  readonly shop: string;
  readonly kind: EntityKind;
  readonly layers: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Who the figures of a scope are about, and those that still lie in records of version 1. */
export interface Contents {
  readonly dictionary: Dictionary;
  /** By block. */
  readonly legacy: ReadonlyMap<number, readonly ChunkCell[]>;
}

export async function contentsOf(
  database: Database,
  transaction: ReadTransaction,
  scope: Scope,
  report: DamageReport,
): Promise<Contents> {
  const records = await legacyOf(transaction, scope);
  if (records.length === 0)
    return { dictionary: await loadDictionary(database, transaction, scope, report), legacy: new Map() };
  // One of its own: the entities of old records get numbers that are not stored.
  const dictionary = await readDictionary(transaction, scope, report);
  const legacy = new Map<number, ChunkCell[]>();
  for (const { identity, dress, cells } of records) {
    const number = dictionary.numberOf(identity) ?? dictionary.add(identity);
    dictionary.dress(number, dress);
    const block = Math.floor(number / blockSize);
    const known = legacy.get(block) ?? [];
    legacy.set(block, known);
    for (const cell of cells) known.push({ ...cell, row: number % blockSize });
  }
  return { dictionary, legacy };
}

/** The chunks of a block that may hold figures of the scope's dates, of all its layers. */
export async function chunksOf(
  transaction: ReadTransaction,
  { shop, kind, layers, from, to }: Scope,
  block: number,
  report: DamageReport,
): Promise<readonly ChunkView[]> {
  const { lower, upper } = bucketRange(from, to);
  const found = await Promise.all(
    layers.map(async (layer) => {
      const range = IDBKeyRange.bound([layer, shop, kind, block, lower], [layer, shop, kind, block, upper]);
      const stored = await transaction.objectStore('chunks').getAll(range);
      const opened = stored.map((bytes) => tryOpen(bytes));
      if (opened.includes(undefined)) {
        const keys = await transaction.objectStore('chunks').getAllKeys(range);
        for (const [n, key] of keys.entries()) openChunk(stored[n], key, report);
      }
      return opened.flatMap((view) => view ?? []);
    }),
  );
  return found.flat();
}

/** Keys are asked for only where something is damaged. */
function tryOpen(bytes: Uint8Array): ChunkView | undefined {
  return openChunk(bytes, ['', '', '', 0, ''], () => undefined);
}
