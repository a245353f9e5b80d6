import type { EntityKind } from '../model/reading.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import { Dictionary, listSize } from './dictionary.ts';
import type { Dress } from './dress.ts';
import { undressed } from './dress.ts';
import { DamagedBytes } from './envelope.ts';
import { unpackJson } from './pack-json.ts';

/** What an entity was called, as stored: 0 for nothing. */
export type StoredDress = readonly [name: Dress['name'] | 0, path: Dress['path'] | 0, ofName: Dress['ofName'] | 0] | 0;

interface Cached {
  readonly version: number;
  readonly layers: string;
  readonly dictionary: Dictionary;
}

/** The dictionaries read through a connection: reading 3,000 names anew for every query would cost more than the query. */
const caches = new WeakMap<Database, Map<string, Cached>>();

/**
 * The entities of one shop and kind, with the names the given layers know. Damaged blocks are reported.
 * @param version versionOf() of this transaction.
 */
export async function loadDictionary(
  database: Database,
  transaction: ReadTransaction,
  {
    shop,
    kind,
    layers,
    version,
  }: {
    readonly shop: string;
    readonly kind: EntityKind;
    readonly layers: readonly string[];
    readonly version: number;
  },
  report: DamageReport,
): Promise<Dictionary> {
  const cache = cacheOf(database);
  const known = cache.get(cacheKey(shop, kind));
  if (known?.version === version && known.layers === layers.join('\u0000')) return known.dictionary;
  const dictionary = await readDictionary(transaction, { shop, kind, layers }, report);
  remember(database, shop, kind, { version, layers: layers.join('\u0000'), dictionary });
  return dictionary;
}

export function remember(database: Database, shop: string, kind: EntityKind, cached: Cached): void {
  cacheOf(database).set(cacheKey(shop, kind), cached);
}

/** After a write that failed: the dictionary in memory may know what the database does not. */
export function forgetDictionaries(database: Database): void {
  caches.delete(database);
}

export async function versionOf(transaction: ReadTransaction, shop: string, kind: EntityKind): Promise<number> {
  return Number((await transaction.objectStore('meta').get(['entities', shop, kind])) ?? 0);
}

/** The same, not kept in memory. */
export async function readDictionary(
  transaction: ReadTransaction,
  { shop, kind, layers }: { readonly shop: string; readonly kind: EntityKind; readonly layers: readonly string[] },
  report: DamageReport,
): Promise<Dictionary> {
  const entities = transaction.objectStore('entities');
  const dresses = transaction.objectStore('dresses');
  const range = IDBKeyRange.bound([shop, kind], [shop, kind, []]);
  const [keys, blocks, ...layered] = await Promise.all([
    entities.getAllKeys(range),
    entities.getAll(range),
    ...layers.map(async (layer) => {
      const of = IDBKeyRange.bound([layer, shop, kind], [layer, shop, kind, []]);
      return Promise.all([dresses.getAllKeys(of), dresses.getAll(of)]);
    }),
  ]);
  const dictionary = new Dictionary(kind);
  for (const [n, key] of keys.entries()) {
    const identities = unpacked<string[]>(blocks[n], (reason) => report({ from: 'entities', key, reason }));
    dictionary.fill(key[2], identities);
  }
  for (const [dressKeys, stored] of layered)
    for (const [n, key] of dressKeys.entries()) {
      const block = unpacked<StoredDress[]>(stored[n], (reason) => report({ from: 'dresses', key, reason }));
      for (const [row, dress] of block?.entries() ?? [])
        if (dress !== 0) dictionary.dress(key[3] * listSize + row, fromStored(dress));
    }
  return dictionary;
}

export function fromStored(stored: StoredDress | undefined): Dress {
  if (!stored) return undressed;
  const [name, path, ofName] = stored;
  return { name: name || null, path: path || null, ofName: ofName || null };
}

export function toStored({ name, path, ofName }: Dress): StoredDress {
  return name || path || ofName ? [name ?? 0, path ?? 0, ofName ?? 0] : 0;
}

function unpacked<T>(bytes: unknown, damaged: (reason: DamagedBytes['reason']) => void): T | undefined {
  try {
    return unpackJson(bytes as Uint8Array) as T;
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    damaged(error.reason);
    return undefined;
  }
}

function cacheKey(shop: string, kind: EntityKind): string {
  return `${kind} ${shop}`;
}

function cacheOf(database: Database): Map<string, Cached> {
  const known = caches.get(database);
  if (known) return known;
  const made = new Map<string, Cached>();
  caches.set(database, made);
  return made;
}
