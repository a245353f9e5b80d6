import { type Connection, connect } from './connection.ts';
import { findHealth } from './find-health.ts';
import { prune } from './prune.ts';
import { saveSnapshot } from './save-snapshot.ts';
import type { Store } from './store.ts';
import { announceChange } from './store-changes.ts';
import { createTend } from './tend.ts';

/** The part of the store that keeps and tends figures: all the service worker needs, and all it has to load. */
export type Keeper = Pick<Store, 'saveSnapshot' | 'tend' | 'prune' | 'health' | 'close'>;

export interface StoreOptions {
  readonly name?: string;
  /** Milliseconds since 1970, to tell an import that is being written from one that was left behind. */
  readonly now?: () => number;
}

/** Opens the database, upgrading or creating it; see openStore. */
export async function openKeeper({ name = 'tillside', now = Date.now }: StoreOptions = {}): Promise<Keeper> {
  const connection = connect(name);
  await connection.run(async () => undefined);
  return keeperOf(connection, now);
}

export function keeperOf(connection: Connection, now: () => number): Keeper {
  return {
    close: connection.close,
    saveSnapshot: async (snapshot) => {
      const outcome = await connection.run((database) => saveSnapshot(database, snapshot));
      if (outcome.changed > 0) announceChange(snapshot.shopKey);
      return outcome;
    },
    tend: createTend(connection, now),
    prune: async (rule, dry = false) => {
      const { shops, pieces, bytes } = await prune(connection, rule, dry);
      if (!dry) for (const shop of shops) announceChange(shop);
      return { pieces, bytes };
    },
    health: (remembered) => findHealth(connection, remembered),
  };
}
