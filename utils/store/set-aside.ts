import type { DamageReport, StoredDamage } from './damage.ts';
import type { WriteTransaction } from './database.ts';

/** Moves what cannot be read out of the way of what is written next; nothing is deleted. */
export async function setAside(
  transaction: WriteTransaction,
  found: readonly Omit<StoredDamage, 'bytes'>[],
): Promise<void> {
  for (const { from, key, reason } of found) {
    // Each table has keys of its own shape; the piece was found under this very key.
    const table = transaction.objectStore(from) as unknown as {
      get(key: readonly unknown[]): Promise<unknown>;
      delete(key: readonly unknown[]): Promise<void>;
    };
    const bytes = await table.get(key);
    if (bytes === undefined) continue;
    await transaction.objectStore('damaged').add({ from, key, bytes, reason });
    await table.delete(key);
  }
}

/** A report that remembers. */
export function damageList(): { readonly found: Omit<StoredDamage, 'bytes'>[]; readonly report: DamageReport } {
  const found: Omit<StoredDamage, 'bytes'>[] = [];
  return { found, report: (damage) => found.push(damage) };
}
