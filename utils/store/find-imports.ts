import { compareText } from './compare-text.ts';
import { compareTimes } from './compare-times.ts';
import type { Database } from './database.ts';
import { toImportRecord } from './stored-import.ts';
import type { ImportRecord } from './transfer.ts';

/** The imports in force, newest first. */
export async function findImports(database: Database): Promise<readonly ImportRecord[]> {
  const imports = await database.getAll('imports');
  return imports
    .filter(({ state }) => state === 'visible')
    .sort((a, b) => compareTimes(b.at, a.at) || compareText(a.id, b.id))
    .map(toImportRecord);
}
