import type { Database, ReadTransaction } from './database.ts';

/** Databases seen without records of version 1. Nothing writes them any more, so there are none while it is open. */
const moved = new WeakSet<Database>();

/** Whether any figures still lie in records of version 1; asked of the database until there are none. */
export async function hasLegacy(database: Database, transaction: ReadTransaction): Promise<boolean> {
  if (moved.has(database)) return false;
  const [first] = await transaction.objectStore('figures').getAllKeys(null, 1);
  if (first === undefined) moved.add(database);
  return first !== undefined;
}
