import type { Snapshot } from '../model/snapshot.ts';
import { compareText } from './compare-text.ts';
import { connect } from './connection.ts';
import { findFigures } from './find-figures.ts';
import { findSnapshots } from './find-snapshots.ts';
import { saveSnapshot } from './save-snapshot.ts';
import { toShopRecord } from './shop-log.ts';
import type { FigureQuery, Store } from './store.ts';
import { announceChange } from './store-changes.ts';

/**
 * Opens the database, upgrading or creating it. Rejects with StoreError: `newer` and `blocked` leave it untouched.
 * A page keeps one store for its life; a connection the browser drops is reopened behind it.
 */
export async function openStore({ name = 'tillside' }: { readonly name?: string } = {}): Promise<Store> {
  const { run, close } = connect(name);
  await run(async () => undefined);
  return {
    close,
    saveSnapshot: async (snapshot: Snapshot) => {
      const outcome = await run((database) => saveSnapshot(database, snapshot));
      if (outcome.changed > 0) announceChange(snapshot.shopKey);
      return outcome;
    },
    shops: async () => {
      const shops = await run((database) => database.getAll('shops'));
      return shops.map(toShopRecord).sort((a, b) => compareText(a.key, b.key));
    },
    figures: (query: FigureQuery) => run((database) => findFigures(database, query)),
    snapshots: (query: Parameters<Store['snapshots']>[0]) => run((database) => findSnapshots(database, query)),
  } as unknown as Store; // The doors for files and analyses follow in the next commits.
}
