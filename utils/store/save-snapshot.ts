import type { Snapshot } from '../model/snapshot.ts';
import { byEntity } from './by-entity.ts';
import type { Database } from './database.ts';
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
  const { id, shopKey, at } = snapshot;
  return write(database, 'strict', async (transaction) => {
    const snapshots = transaction.objectStore('snapshots');
    const shops = transaction.objectStore('shops');
    // The readings are sorted while the database answers.
    const [known, shop, entities] = await Promise.all([
      snapshots.getKey(id),
      shops.get(shopKey),
      Promise.resolve(snapshot).then(byEntity),
    ]);
    if (known !== undefined) return { saved: 'known', changed: 0 };
    await moveLegacyOf(database, transaction, shopKey, entities);
    const target = { layer: ownLayer, shop: shopKey, asOf: at.slice(0, 10) };
    const [changed] = await Promise.all([
      fold(database, transaction, target, entities, readingWay(snapshot)),
      snapshots.add(toStoredSnapshot(snapshot)),
      shops.put(mergeShop(shop, snapshot)),
    ]);
    return { saved: 'new', changed };
  });
}
