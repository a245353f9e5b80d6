import type { Database, TableName, WriteTransaction } from './database.ts';
import { forgetDictionaries } from './load-dictionary.ts';

const allTables: TableName[] = [
  'shops',
  'snapshots',
  'figures',
  'chunks',
  'entities',
  'dresses',
  'imports',
  'importedSnapshots',
  'damaged',
  'meta',
];

/**
 * Runs `work` in one transaction that is kept whole or not at all; resolves when it is complete.
 * `strict`: on the disk by then, not in a buffer that a power cut empties; a few milliseconds.
 */
export async function write<T>(
  database: Database,
  durability: 'strict' | 'relaxed',
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(allTables, 'readwrite', { durability });
  try {
    const outcome = await work(transaction);
    commit(transaction);
    await transaction.done;
    return outcome;
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => undefined);
    forgetDictionaries(database);
    // The transaction knows why (quota), the request only that it was aborted.
    throw transaction.error ?? error;
  }
}

/** Runs `work` on one unchanging view of everything. */
export async function readAll<T>(
  database: Database,
  work: (transaction: ReturnType<typeof beginRead>) => Promise<T>,
): Promise<T> {
  return work(beginRead(database));
}

function beginRead(database: Database) {
  return database.transaction(allTables, 'readonly');
}

/** At once, not when the answers to the last requests are back: what fails among them still fails the whole. */
function commit(transaction: WriteTransaction): void {
  try {
    transaction.commit();
  } catch {
    // It is over already; `done` knows how it ended.
  }
}

/** A write that threw on our side would otherwise commit the half it did. */
function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
