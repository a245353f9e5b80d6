import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { FigureKey, FigureRecord } from './figure-record.ts';
import { migrate, migrations } from './migrations.ts';
import type { StoredShop } from './shop-log.ts';
import type { StoredSnapshot } from './snapshot-log.ts';
import { StoreError } from './store-error.ts';

interface Tables extends DBSchema {
  shops: { key: string; value: StoredShop };
  snapshots: { key: string; value: StoredSnapshot; indexes: { byTime: [shop: string, time: number] } };
  figures: {
    key: FigureKey;
    value: FigureRecord;
    indexes: { byEntity: [shop: string, entity: string, period: string] };
  };
}

/** An open connection. The only door to idb. */
export type Database = IDBPDatabase<Tables>;

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
