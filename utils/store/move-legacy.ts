import type { Period } from '../model/period.ts';
import type { Database, WriteTransaction } from './database.ts';
import { keyFrom } from './dress.ts';
import type { EntityEntry } from './entity-cells.ts';
import { fold } from './fold.ts';
import { cellWay } from './fold-way.ts';
import { hasLegacy } from './has-legacy.ts';
import { ownLayer } from './layer.ts';
import { fromLegacy, type LegacyKey, type LegacyRecord } from './legacy-record.ts';
import { periodKey } from './period-key.ts';
import { write } from './write.ts';

/** Records moved in one transaction: some tens of milliseconds. */
const slice = 300;

/** Moves some records of version 1 into chunks. False when there are none left. */
export async function moveLegacy(database: Database): Promise<boolean> {
  if ((await database.getAllKeys('figures', null, 1)).length === 0) return false;
  return write(database, 'relaxed', async (transaction) => {
    const figures = transaction.objectStore('figures');
    const records = await figures.getAll(null, slice);
    await move(database, transaction, records);
    return true;
  });
}

/** Moves the records of version 1 that speak of the same as `entities`, so that what is written next meets them. */
export async function moveLegacyOf(
  database: Database,
  transaction: WriteTransaction,
  shop: string,
  entities: readonly EntityEntry<{ readonly period: Period | null }>[],
): Promise<void> {
  // Stryker disable next-line ConditionalExpression: most databases have none left, and need not be asked one by one
  if (!(await hasLegacy(database, transaction))) return;
  const figures = transaction.objectStore('figures');
  const keys = entities.flatMap(({ kind, identity, cells }) =>
    [...new Set(cells.map(({ period }) => periodKey(period)))].map(
      (period): LegacyKey => [shop, kind, period, keyFrom(identity), identity],
    ),
  );
  const found = await Promise.all(keys.map((key) => figures.get(key)));
  await move(
    database,
    transaction,
    found.flatMap((record) => record ?? []),
  );
}

async function move(
  database: Database,
  transaction: WriteTransaction,
  records: readonly LegacyRecord[],
): Promise<void> {
  const figures = transaction.objectStore('figures');
  for (const shop of new Set(records.map((record) => record.shop))) {
    const ofShop = records.filter((record) => record.shop === shop);
    await fold(database, transaction, { layer: ownLayer, shop }, ofShop.map(fromLegacy), cellWay);
  }
  for (const { shop, kind, period, entity, identity } of records)
    await figures.delete([shop, kind, period, entity, identity]);
}
