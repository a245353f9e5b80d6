import type { Snapshot } from '../model/snapshot.ts';
import { countChanges } from './count-changes.ts';
import type { Database } from './database.ts';
import { figureKey } from './figure-record.ts';
import { mergeRecords } from './merge-records.ts';
import { mergeShop } from './shop-log.ts';
import { toStoredSnapshot } from './snapshot-log.ts';
import { snapshotToRecords } from './snapshot-to-records.ts';
import type { SaveOutcome } from './store.ts';

/**
 * Stores a snapshot, its figures and its shop in one transaction; resolves when the transaction is complete.
 * `strict`: the content script throws its copy away once we answer, so the data must be on the disk by then, not in
 * a buffer that a power cut empties. That is one flush a capture, a few milliseconds.
 */
export async function saveSnapshot(database: Database, snapshot: Snapshot): Promise<SaveOutcome> {
  // Without an instant it could be neither ordered nor listed.
  if (Number.isNaN(Date.parse(snapshot.at))) throw new Error(`Snapshot ${snapshot.id} has no readable time`);
  const transaction = beginSave(database);
  try {
    const outcome = await write(transaction, snapshot);
    await transaction.done;
    return outcome;
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => undefined);
    // The transaction knows why (quota), the request only that it was aborted.
    throw transaction.error ?? error;
  }
}

function beginSave(database: Database) {
  return database.transaction(['shops', 'snapshots', 'figures'], 'readwrite', { durability: 'strict' });
}

type SaveTransaction = ReturnType<typeof beginSave>;

async function write(transaction: SaveTransaction, snapshot: Snapshot): Promise<SaveOutcome> {
  const snapshots = transaction.objectStore('snapshots');
  if ((await snapshots.getKey(snapshot.id)) !== undefined) return { saved: 'known', changed: 0 };

  const shops = transaction.objectStore('shops');
  const [changes] = await Promise.all([
    writeFigures(transaction, snapshot),
    snapshots.add(toStoredSnapshot(snapshot)),
    shops.get(snapshot.shopKey).then((known) => shops.put(mergeShop(known, snapshot))),
  ]);
  return { saved: 'new', changed: changes };
}

async function writeFigures(transaction: SaveTransaction, snapshot: Snapshot): Promise<number> {
  const figures = transaction.objectStore('figures');
  const changes = snapshotToRecords(snapshot).map(async (record) => {
    const known = await figures.get(figureKey(record));
    const merged = known ? mergeRecords(known, record) : record;
    await figures.put(merged);
    return countChanges(known, merged);
  });
  return (await Promise.all(changes)).reduce((sum, count) => sum + count, 0);
}

/** A write that threw on our side would otherwise commit the half it did. */
function abort(transaction: SaveTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
