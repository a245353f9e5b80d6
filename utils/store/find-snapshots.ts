import type { Connection } from './connection.ts';
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
  const transaction = database.transaction(['snapshots', 'imports', 'importedSnapshots']);
  const own = newest(transaction.objectStore('snapshots').index('byTime'), range, limit, () => true);
  const inForce = await visibleImports(transaction.objectStore('imports'));
  const imported =
    inForce.size === 0
      ? []
      : await newest(transaction.objectStore('importedSnapshots').index('byTime'), range, limit, ({ import: id }) =>
          inForce.has(id),
        );
  const all = new Map<string, StoredSnapshot>(
    [...imported.map(withoutImport), ...(await own)].map((one) => [one.id, one]),
  );
  const inOrder = [...all.values()].sort((a, b) => b.time - a.time);
  return inOrder.slice(0, limit === Number.POSITIVE_INFINITY ? undefined : limit).map(fromStoredSnapshot);
}

function withoutImport({ import: _, ...rest }: StoredSnapshot & { readonly import: string }): StoredSnapshot {
  return rest;
}

interface Cursor<T> {
  readonly value: T;
  continue(): Promise<Cursor<T> | null>;
}

interface ByTime<T> {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<Cursor<T> | null>;
}

async function newest<T>(
  index: ByTime<T>,
  range: IDBKeyRange,
  limit: number,
  isWanted: (one: T) => boolean,
): Promise<T[]> {
  const found: T[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor && found.length < limit) {
    if (isWanted(cursor.value)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

async function visibleImports(imports: {
  getAll(): Promise<readonly { readonly id: string; readonly state: string }[]>;
}): Promise<ReadonlySet<string>> {
  return new Set((await imports.getAll()).filter(({ state }) => state === 'visible').map(({ id }) => id));
}

/** Lines of the log read at once for a backup. */
const page = 500;

/** The whole capture log, a page at a time, by id; imported lines after those of Tillside's own. */
export async function* allSnapshots({ run }: Connection): AsyncGenerator<readonly StoredSnapshot[]> {
  for (let after: string | undefined; ; ) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const found = await run((database) => database.getAll('snapshots', range, page));
    if (found.length > 0) yield found;
    after = found.at(-1)?.id;
    if (found.length < page) break;
  }
  for (let after: [string, string] | undefined; ; ) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const [found, inForce] = await run(async (database) => {
      const transaction = database.transaction(['imports', 'importedSnapshots']);
      return [
        await transaction.objectStore('importedSnapshots').getAll(range, page),
        await visibleImports(transaction.objectStore('imports')),
      ] as const;
    });
    const visible = found.filter((one) => inForce.has(one.import)).map(withoutImport);
    if (visible.length > 0) yield visible;
    const last = found.at(-1);
    after = last && [last.import, last.id];
    if (found.length < page) break;
  }
}
