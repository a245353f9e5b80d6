import type { Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';

/** Writes down which database this profile has from now on: an emptier one later is known for a loss. */
export async function markStore(host: Pick<Host, 'saveStoreMark' | 'now'>, store: Store): Promise<void> {
  const { identity, snapshots, shops } = await store.health(null);
  await host.saveStoreMark({ identity, snapshots, shops: shops.length, at: new Date(host.now()).toISOString() });
}
