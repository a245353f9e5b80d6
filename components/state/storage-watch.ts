import type { StoreMark } from '../../utils/model/store-mark.ts';
import type { StoreHealth } from '../../utils/store/health.ts';
import type { Store } from '../../utils/store/store.ts';
import type { Host } from './host.ts';
import { markStore } from './mark-store.ts';
import { resource } from './resource.ts';

/** How the database is, and what was remembered of it. */
export interface StorageView {
  readonly health: StoreHealth;
  readonly remembered: StoreMark | null;
}

/** Looks after the database. It reads all of it to know its size: not for views that are always open on a full one. */
export function createStorageWatch(host: Host, door: () => Promise<Store>) {
  const storage = resource(async (): Promise<StorageView> => {
    const remembered = await host.readStoreMark();
    return { health: await (await door()).health(remembered), remembered };
  });
  /** The user wants to go on without what was lost. */
  const goOn = async () => {
    await markStore(host, await door());
    storage.again();
  };
  return { storage: storage.loaded, goOn, stop: storage.stop };
}
