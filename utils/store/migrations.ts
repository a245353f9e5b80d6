/**
 * One step of the ladder: the one at index n brings a database of version n to version n + 1. A step that was ever
 * released is frozen: it names stores and fields by literal text, never through today's types.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** A new version is one more step here, and one more frozen database in test/store/fixtures. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('shops', { keyPath: 'key' });

    const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
    snapshots.createIndex('byTime', ['shopKey', 'time']);

    const figures = database.createObjectStore('figures', {
      keyPath: ['shop', 'kind', 'period', 'entity', 'identity'],
    });
    figures.createIndex('byEntity', ['shop', 'entity', 'period']);
  },
  // Packed chunks. The records of `figures` stay where they are and are moved later, piece by piece: an upgrade that
  // moves years of them would keep every page waiting, and a kill would throw its work away.
  (database, transaction) => {
    transaction.objectStore('figures').deleteIndex('byEntity');
    // Keys are given apart: [layer, shop, kind, block, bucket] and [shop, kind, block] and [layer, shop, kind, block].
    for (const name of ['chunks', 'entities', 'dresses', 'meta']) database.createObjectStore(name);
    database.createObjectStore('damaged', { autoIncrement: true });
    database.createObjectStore('imports', { keyPath: 'id' });
    const logs = database.createObjectStore('importedSnapshots', { keyPath: ['import', 'id'] });
    logs.createIndex('byTime', ['shopKey', 'time']);
    transaction.objectStore('meta').put(crypto.randomUUID(), 'identity');
  },
  // Loose chunks were kept day by day, [layer, shop, kind, bucket, block]; block by block, what is asked for of one
  // product and what is sealed together are neighbours. They are those of the last weeks: few enough to move at once.
  (_, transaction) => {
    const chunks = transaction.objectStore('chunks');
    const asked = chunks.getAllKeys();
    asked.onsuccess = () => {
      for (const key of asked.result as [string, string, string, string | number, string | number][]) {
        const [layer, shop, kind, bucket, block] = key;
        if (typeof bucket === 'number') continue;
        const read = chunks.get(key);
        read.onsuccess = () => {
          chunks.put(read.result, [layer, shop, kind, 'loose', block, bucket]);
          chunks.delete(key);
        };
      }
    };
  },
];

/** Runs every step the database has not yet seen; `from` is its version, 0 for a new one. */
export function migrate(database: IDBDatabase, transaction: IDBTransaction, from: number): void {
  for (const step of migrations.slice(from)) step(database, transaction);
}
