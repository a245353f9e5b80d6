import { connect } from './connection.ts';
import type { StoreOptions } from './open-keeper.ts';
import type { Store } from './store.ts';
import { storeOn } from './store-on.ts';

/**
 * Opens the database, upgrading or creating it. Rejects with StoreError: `newer` and `blocked` leave it untouched.
 * A page keeps one store for its life; a connection the browser drops is reopened behind it.
 */
export async function openStore({ name = 'tillside', now = Date.now }: StoreOptions = {}): Promise<Store> {
  const connection = connect(name);
  await connection.run(async () => undefined);
  return storeOn(connection, now);
}
