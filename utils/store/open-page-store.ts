import { type Connection, connect } from './connection.ts';
import type { StoreOptions } from './open-keeper.ts';
import { readerOn } from './reader-on.ts';
import type { Store } from './store.ts';

/**
 * The store as openStore gives it, for pages: what the first screen asks is at hand, the code for all else is fetched
 * when it is first asked for. A connection already begun is used as it is. Rejects with StoreError as openStore does.
 */
export async function openPageStore({
  name,
  now = Date.now,
  connection = connect(name),
}: StoreOptions & { readonly connection?: Connection | undefined } = {}): Promise<Store> {
  await connection.run(async () => undefined);
  let fetched: Promise<Store> | undefined;
  const whole = () => {
    fetched ??= import('./store-on.ts').then(({ storeOn }) => storeOn(connection, now));
    return fetched;
  };
  return {
    ...readerOn(connection),
    saveSnapshot: async (snapshot) => (await whole()).saveSnapshot(snapshot),
    columns: async (query) => (await whole()).columns(query),
    coverage: async (query) => (await whole()).coverage(query),
    usage: async (rule) => (await whole()).usage(rule),
    health: async (remembered) => (await whole()).health(remembered),
    tend: async (today) => (await whole()).tend(today),
    prune: async (rule, dry) => (await whole()).prune(rule, dry),
    snapshots: async (query) => (await whole()).snapshots(query),
    exportFigures: (filter) => later(whole, (store) => store.exportFigures(filter)),
    applyImport: async (batches, options) => (await whole()).applyImport(batches, options),
    undoImport: async (id) => (await whole()).undoImport(id),
    imports: async () => (await whole()).imports(),
    dump: () => later(whole, (store) => store.dump()),
    restore: async (parts, options) => (await whole()).restore(parts, options),
  };
}

async function* later<T>(whole: () => Promise<Store>, of: (store: Store) => AsyncIterable<T>): AsyncIterable<T> {
  yield* of(await whole());
}
