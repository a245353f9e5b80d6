import type { EntityKind } from '../model/reading.ts';
import type { Database, ReadTransaction } from './database.ts';
import type { EntityCells } from './entity-cells.ts';
import { hasLegacy } from './has-legacy.ts';
import { fromLegacy } from './legacy-record.ts';
import { periodBounds } from './period-key.ts';

/** Figures of one kind of a shop that still lie in records of version 1; none once all are moved. */
export async function legacyOf(
  database: Database,
  transaction: ReadTransaction,
  {
    shop,
    kind,
    from,
    to,
  }: {
    readonly shop: string;
    readonly kind: EntityKind;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Promise<readonly EntityCells[]> {
  if (!(await hasLegacy(database, transaction))) return [];
  const { lower, upper } = periodBounds(from, to);
  const range = IDBKeyRange.bound([shop, kind, lower], [shop, kind, upper]);
  return (await transaction.objectStore('figures').getAll(range)).map(fromLegacy);
}
