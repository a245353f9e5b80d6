import type { Snapshot } from '../model/snapshot.ts';
import { byEntity } from './by-entity.ts';
import type { Database, WriteTransaction } from './database.ts';
import { fold } from './fold.ts';
import { readingWay } from './fold-way.ts';
import { ownLayer } from './layer.ts';
import { moveLegacyOf } from './move-legacy.ts';
import { mergeShop } from './shop-log.ts';
import { toStoredSnapshot } from './snapshot-log.ts';
import type { SaveOutcome } from './store.ts';
import { write } from './write.ts';

/**
 * Stores a snapshot, its figures and its shop in one transaction; resolves when the transaction is complete.
 * Strictly: the content script throws its copy away once we answer. That is one flush a capture.
 */
export async function saveSnapshot(database: Database, snapshot: Snapshot): Promise<SaveOutcome> {
  // Without an instant it could be neither ordered nor listed.
  if (Number.isNaN(Date.parse(snapshot.at))) throw new Error(`Snapshot ${snapshot.id} has no readable time`);
  const entities = byEntity(snapshot);
  return write(database, 'strict', async (transaction) => {
    const snapshots = transaction.objectStore('snapshots');
    if ((await snapshots.getKey(snapshot.id)) !== undefined) return { saved: 'known', changed: 0 };
    await moveLegacyOf(database, transaction, snapshot.shopKey, entities);
    const [changed] = await Promise.all([
      fold(
        database,
        transaction,
        { layer: ownLayer, shop: snapshot.shopKey, asOf: snapshot.at.slice(0, 10) },
        entities,
        readingWay(snapshot),
      ),
      snapshots.add(toStoredSnapshot(snapshot)),
      putShop(transaction, snapshot),
    ]);
    return { saved: 'new', changed };
  });
}

async function putShop(transaction: WriteTransaction, snapshot: Snapshot): Promise<void> {
  const shops = transaction.objectStore('shops');
  await shops.put(mergeShop(await shops.get(snapshot.shopKey), snapshot));
}
