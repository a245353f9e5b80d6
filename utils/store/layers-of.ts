import type { ReadTransaction } from './database.ts';
import { ownLayer } from './layer.ts';

/** The layers that may hold figures of a shop and are in force, Tillside's own first. */
export async function layersOf(transaction: ReadTransaction, shop: string): Promise<readonly string[]> {
  const imports = await transaction.objectStore('imports').getAll();
  const inForce = imports.filter(({ state, shops }) => state === 'visible' && shops.some(({ key }) => key === shop));
  return [ownLayer, ...inForce.map(({ id }) => id)];
}
