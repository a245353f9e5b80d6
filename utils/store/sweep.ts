import type { Database } from './database.ts';
import type { StoredImport } from './stored-import.ts';
import { write } from './write.ts';

/** An import that was not written to for so long, in ms, was left behind by a page that is gone. */
const abandoned = 10 * 60_000;

/** Removes one import nobody sees. False when there is none. @param now milliseconds since 1970. */
export async function sweepImports(database: Database, now: number): Promise<boolean> {
  const imports = await database.getAll('imports');
  const isSwept = ({ state, touched }: StoredImport) =>
    state === 'undone' || (state === 'staged' && touched < now - abandoned);
  const [found] = imports.filter(isSwept);
  return found ? sweepLayer(database, found.id, isSwept) : false;
}

/** Removes an import with everything in its layer, if `may`. False when it did nothing. */
export async function sweepLayer(
  database: Database,
  id: string,
  may: (known: StoredImport) => boolean,
): Promise<boolean> {
  return write(database, 'relaxed', async (transaction) => {
    const known = await transaction.objectStore('imports').get(id);
    if (!known || !may(known)) return false;
    const layer = IDBKeyRange.bound([id], [id, []]);
    await Promise.all([
      transaction.objectStore('chunks').delete(layer),
      transaction.objectStore('dresses').delete(layer),
      transaction.objectStore('importedSnapshots').delete(layer),
      transaction.objectStore('imports').delete(id),
    ]);
    return true;
  });
}
