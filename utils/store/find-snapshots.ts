import type { Database } from './database.ts';
import { fromStoredSnapshot, type StoredSnapshot } from './snapshot-log.ts';
import type { SnapshotRecord } from './store.ts';

/** The capture log of a shop, newest first; `since` (ISO 8601) is included. */
export async function findSnapshots(
  database: Database,
  {
    shop,
    since,
    limit = Number.POSITIVE_INFINITY,
  }: { readonly shop: string; readonly since?: string; readonly limit?: number },
): Promise<readonly SnapshotRecord[]> {
  const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const range = IDBKeyRange.bound([shop, from], [shop, Number.POSITIVE_INFINITY]);
  const found: StoredSnapshot[] = [];
  let cursor = await database.transaction('snapshots').store.index('byTime').openCursor(range, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found.map(fromStoredSnapshot);
}
