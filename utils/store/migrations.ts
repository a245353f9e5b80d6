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
];

/** Runs every step the database has not yet seen; `from` is its version, 0 for a new one. */
export function migrate(database: IDBDatabase, transaction: IDBTransaction, from: number): void {
  for (const step of migrations.slice(from)) step(database, transaction);
}
