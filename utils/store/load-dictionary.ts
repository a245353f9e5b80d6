import type { EntityKind } from '../model/reading.ts';
import type { DamageReport } from './damage.ts';
import type { Database, ReadTransaction } from './database.ts';
import { Dictionary, listSize } from './dictionary.ts';
import type { Dress } from './dress.ts';
import { confirmed, undressed } from './dress.ts';
import { DamagedBytes } from './envelope.ts';
import { ownLayer } from './layer.ts';
import { type NameTimes, unpackNameTimes } from './name-times.ts';
import { unpackJson } from './pack-json.ts';

/** What an entity was called, as stored: 0 for nothing; the category is left out where there is none. */
export type StoredDress =
  | readonly [
      name: Dress['name'] | 0,
      path: Dress['path'] | 0,
      ofName: Dress['ofName'] | 0,
      category?: NonNullable<Dress['category']>,
    ]
  | 0;

/** What tells a dictionary in memory from a newer one. */
export interface DictionaryState {
  /** Raised whenever an entity is new or has another name. */
  readonly version: number;
  /** packNameTimes() of Tillside's own layer. */
  readonly times: Uint8Array | undefined;
}

interface Cached extends DictionaryState {
  readonly layers: readonly string[];
  readonly dictionary: Dictionary;
}

interface Wanted {
  readonly shop: string;
  readonly kind: EntityKind;
  readonly layers: readonly string[];
  /** stateOf() of this transaction. */
  readonly state: DictionaryState;
}

/** The dictionaries read through a connection: reading 3,000 names anew for every query would cost more than the query. */
const caches = new WeakMap<Database, Map<string, Cached>>();

/** The entities of one shop and kind, with the names the given layers know. Damaged blocks are reported. */
export async function loadDictionary(
  database: Database,
  transaction: ReadTransaction,
  wanted: Wanted,
  report: DamageReport,
): Promise<Dictionary> {
  const { shop, kind, state, layers } = wanted;
  const known = lastDictionary(database, shop, kind);
  if (known?.version === state.version && isSameList(known.layers, layers)) {
    if (isSame(known.times, state.times)) return known.dictionary;
    if (isSameList(layers, [ownLayer])) {
      known.dictionary.times = unpackNameTimes(state.times, timesKey(shop, kind), report);
      remember(database, shop, kind, { ...known, times: state.times });
      return known.dictionary;
    }
  }
  const dictionary = await readDictionary(transaction, wanted, report);
  remember(database, shop, kind, { ...state, layers, dictionary });
  return dictionary;
}

/** The dictionary of the last question, which may be out of date. */
export function lastDictionary(database: Database, shop: string, kind: EntityKind): Cached | undefined {
  return cacheOf(database).get(cacheKey(shop, kind));
}

export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, n) => one === b[n]);
}

export function remember(database: Database, shop: string, kind: EntityKind, cached: Cached): void {
  cacheOf(database).set(cacheKey(shop, kind), cached);
}

/** After a write that failed: the dictionary in memory may know what the database does not. */
export function forgetDictionaries(database: Database): void {
  caches.delete(database);
}

export async function stateOf(transaction: ReadTransaction, shop: string, kind: EntityKind): Promise<DictionaryState> {
  const [version, times] = await Promise.all([
    transaction.objectStore('meta').get(['entities', shop, kind]),
    transaction.objectStore('dresses').get(timesKey(shop, kind)),
  ]);
  return { version: Number(version ?? 0), times };
}

/** The same, not kept in memory. */
export async function readDictionary(
  transaction: ReadTransaction,
  { shop, kind, layers, state }: Wanted,
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
  const times = unpackNameTimes(state.times, timesKey(shop, kind), report);
  // Beside names from elsewhere they have to be weighed at once.
  if (layers.length === 1) dictionary.times = times;
  for (const [dressKeys, stored] of layered)
    for (const [n, key] of dressKeys.entries()) {
      const [layer, , , block] = key;
      if (block === 'times') continue;
      const dressed = unpacked<StoredDress[]>(stored[n], (reason) => report({ from: 'dresses', key, reason })) ?? [];
      const again = layer === ownLayer && layers.length > 1 ? times : [];
      fillDresses(dictionary, block * listSize, dressed, again);
    }
  return dictionary;
}

function fillDresses(dictionary: Dictionary, first: number, dressed: readonly StoredDress[], times: NameTimes): void {
  for (const [row, dress] of dressed.entries())
    if (dress !== 0) dictionary.dress(first + row, confirmed(fromStored(dress), times[first + row]));
}

function timesKey(shop: string, kind: EntityKind): [string, string, string, 'times'] {
  return [ownLayer, shop, kind, 'times'];
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((byte, n) => byte === b[n]);
}

export function fromStored(stored: StoredDress | undefined): Dress {
  if (!stored) return undressed;
  const [name, path, ofName, category = null] = stored;
  return { name: name || null, path: path || null, ofName: ofName || null, category };
}

export function toStored({ name, path, ofName, category }: Dress): StoredDress {
  if (!name && !path && !ofName && !category) return 0;
  const called = [name ?? 0, path ?? 0, ofName ?? 0] as const;
  return category ? [...called, category] : called;
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
