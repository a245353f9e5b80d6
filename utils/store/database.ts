import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from 'idb';
import type { StoredDamage } from './damage.ts';
import type { LegacyKey, LegacyRecord } from './legacy-record.ts';
import { migrate, migrations } from './migrations.ts';
import type { StoredShop } from './shop-log.ts';
import type { StoredSnapshot } from './snapshot-log.ts';
import { StoreError } from './store-error.ts';
import type { StoredImport } from './stored-import.ts';

/** Key of a sealed month of a block: all months of an entity are neighbours. */
export type SealedKey = [layer: string, shop: string, kind: string, block: number, bucket: string];

/** Key of a loose chunk: all periods of a block are neighbours. IndexedDB sorts texts after numbers. */
export type LooseKey = [layer: string, shop: string, kind: string, tier: 'loose', block: number, bucket: string];

export type ChunkKey = SealedKey | LooseKey;

export interface Tables extends DBSchema {
  shops: { key: string; value: StoredShop };
  snapshots: { key: string; value: StoredSnapshot; indexes: { byTime: [shop: string, time: number] } };
  /** Records of version 1 that were not moved yet. */
  figures: { key: LegacyKey; value: LegacyRecord };
  /** encodeChunk() */
  chunks: { key: ChunkKey; value: Uint8Array };
  /** Packed JSON: the identities of a block's entities, in the order of their numbers. */
  entities: { key: [shop: string, kind: string, block: number]; value: Uint8Array };
  /** Packed JSON: what the entities of a block were called, in the order of their numbers; under 'times' packNameTimes(). */
  dresses: { key: [layer: string, shop: string, kind: string, block: number | 'times']; value: Uint8Array };
  imports: { key: string; value: StoredImport };
  importedSnapshots: {
    key: [importId: string, id: string];
    value: StoredSnapshot & { readonly import: string };
    indexes: { byTime: [shop: string, time: number] };
  };
  damaged: { key: number; value: StoredDamage };
  /** 'identity', and for each shop and kind how often its entities changed. */
  meta: { key: string | [what: 'entities', shop: string, kind: string]; value: string | number };
}

/** An open connection. The only door to idb. */
export type Database = IDBPDatabase<Tables>;

export type TableName = StoreNames<Tables>;

/** A transaction over all tables, for reading at least; `objectStore` gives any of them. */
export type ReadTransaction = Pick<
  IDBPTransaction<Tables, TableName[], 'readonly'> | IDBPTransaction<Tables, TableName[], 'readwrite'>,
  'objectStore'
>;

export type WriteTransaction = IDBPTransaction<Tables, TableName[], 'readwrite'>;

/** How long a page that still holds an older version may take to let go, in milliseconds. */
const patience = 1000;

/**
 * Opens the database and brings it to this code's version. `onGone` is called when the connection is of no use any
 * more: the browser killed it, or another page wants to upgrade or delete the database and we made way.
 * Rejects with StoreError `blocked` when a page with an older version does not let go, else with what idb threw.
 */
export function openDatabase(name: string, onGone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    const giveUp = () => {
      late = true;
      reject(new StoreError('blocked'));
    };
    const opening = openDB<Tables>(name, migrations.length, {
      upgrade: (database, from, _to, transaction) => migrate(unwrap(database), unwrap(transaction), from),
      blocked: () => {
        timer = setTimeout(giveUp, patience);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
    opening
      .then((database) => {
        // The caller has been told already; keeping the connection would block the next upgrade.
        if (!late) return resolve(database);
        database.close();
        onGone();
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}
