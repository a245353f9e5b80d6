import type { EntityKind } from '../model/reading.ts';
import { bucketRange } from './bucket.ts';
import { type ChunkCell, sealedRows } from './chunk.ts';
import { placeOf } from './chunk-place.ts';
import type { ChunkView } from './chunk-view.ts';
import type { DamageReport } from './damage.ts';
import type { ChunkKey, Database, ReadTransaction } from './database.ts';
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
  readonly legacy: readonly ChunkCell[];
}

export async function contentsOf(
  database: Database,
  transaction: ReadTransaction,
  scope: Scope,
  report: DamageReport,
): Promise<Contents> {
  const records = await legacyOf(transaction, scope);
  if (records.length === 0)
    return { dictionary: await loadDictionary(database, transaction, scope, report), legacy: [] };
  // One of its own: the entities of old records get numbers that are not stored.
  const dictionary = await readDictionary(transaction, scope, report);
  const legacy: ChunkCell[] = [];
  for (const { identity, dress, cells } of records) {
    const row = dictionary.numberOf(identity) ?? dictionary.add(identity);
    dictionary.dress(row, dress);
    for (const cell of cells) legacy.push({ ...cell, row });
  }
  return { dictionary, legacy };
}

/** Chunks that are neighbours: read at once, because a request costs more than a chunk. */
export type ChunkRun = readonly ChunkKey[];

/** The chunks that may hold figures of the scope; of entities with these numbers only, if any are given. */
export async function chunksIn(
  transaction: ReadTransaction,
  { shop, kind, layers, from, to }: Scope,
  numbers?: readonly number[],
): Promise<readonly ChunkRun[]> {
  const { lower, upper } = bucketRange(from, to);
  const isWanted = (key: ChunkKey) => {
    const { bucket, first, rows } = placeOf(key);
    if (bucket < lower || bucket > upper) return false;
    return numbers === undefined || numbers.some((number) => number >= first && number < first + rows);
  };
  const ranges = layers.flatMap((layer) => {
    const of = [layer, shop, kind];
    const loose = IDBKeyRange.bound([...of, lower], [...of, upper, []]);
    if (!numbers) return [IDBKeyRange.bound([...of, 0], [...of, ''], false, true), loose];
    const blocks = [...new Set(numbers.map((number) => Math.floor(number / sealedRows)))];
    return [...blocks.map((block) => IDBKeyRange.bound([...of, block], [...of, block, []])), loose];
  });
  const chunks = transaction.objectStore('chunks');
  const found = await Promise.all(ranges.map(async (range) => runsOf(await chunks.getAllKeys(range), isWanted)));
  return found.flat();
}

function runsOf(keys: readonly ChunkKey[], isWanted: (key: ChunkKey) => boolean): readonly ChunkRun[] {
  const runs: ChunkKey[][] = [];
  let run: ChunkKey[] | undefined;
  for (const key of keys) {
    if (!isWanted(key)) run = undefined;
    else if (run) run.push(key);
    else {
      run = [key];
      runs.push(run);
    }
  }
  return runs;
}

/** Those of the chunks that can be read. */
export async function openRuns(
  transaction: ReadTransaction,
  runs: readonly ChunkRun[],
  report: DamageReport,
): Promise<readonly ChunkView[]> {
  const chunks = transaction.objectStore('chunks');
  const read = await Promise.all(
    runs.map((run) => chunks.getAll(IDBKeyRange.bound(run[0] as ChunkKey, run.at(-1) as ChunkKey))),
  );
  return runs.flatMap((run, n) => run.flatMap((key, m) => openChunk(read[n]?.[m], key, report) ?? []));
}
