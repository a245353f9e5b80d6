import { openStore } from '../../utils/store/open-store.ts';
import type { Store } from '../../utils/store/store.ts';

/** A name no other test uses. */
export const freshName = () => `test-${crypto.randomUUID()}`;

/** Runs `work` on a new, empty store and removes it. */
export async function withStore<T>(work: (store: Store, name: string) => Promise<T>): Promise<T> {
  const name = freshName();
  const store = await openStore({ name });
  try {
    return await work(store, name);
  } finally {
    store.close();
    indexedDB.deleteDatabase(name);
  }
}
