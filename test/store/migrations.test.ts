import { expect, test } from 'vitest';
import { migrations } from '../../utils/store/migrations.ts';
import { openStore } from '../../utils/store/open-store.ts';
import type { FigureQuery, Store } from '../../utils/store/store.ts';
import v1 from './fixtures/v1.json';
import { versionOne } from './fixtures/version-one.ts';
import { dumpRaw, openRaw } from './raw-database.ts';
import { freshName, withStore } from './with-store.ts';

const roles: FigureQuery['roles'] = ['own', 'peer', 'previous', 'change'];

/** The stores and indexes version 1 was released with, written out here so that no later code can change them. */
function buildVersionOne(database: IDBDatabase): void {
  const shops = database.createObjectStore('shops', { keyPath: 'key' });
  const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
  snapshots.createIndex('byTime', ['shopKey', 'time']);
  const figures = database.createObjectStore('figures', { keyPath: ['shop', 'kind', 'period', 'entity', 'identity'] });
  figures.createIndex('byEntity', ['shop', 'entity', 'period']);
  for (const record of v1.shops) shops.put(record);
  for (const record of v1.snapshots) snapshots.put(record);
  for (const record of v1.figures) figures.put(record);
}

async function openFrozen(): Promise<{ readonly store: Store; readonly name: string }> {
  const name = freshName();
  (await openRaw(name, 1, buildVersionOne)).close();
  return { store: await openStore({ name }), name };
}

const everything = async (store: Store) => {
  const shops = await store.shops();
  const figures = await Promise.all(shops.map(({ key: shop }) => store.figures({ shop, roles })));
  const snapshots = await Promise.all(shops.map(({ key: shop }) => store.snapshots({ shop })));
  return { shops, figures: figures.flat(), snapshots: snapshots.flat() };
};

test('a database of version 1 opens with every value it held', async () => {
  const { store, name } = await openFrozen();
  const frozen = await everything(store);
  const anew = await withStore(async (fresh) => {
    for (const snapshot of versionOne) await fresh.saveSnapshot(snapshot);
    return everything(fresh);
  });
  expect(frozen).toEqual(anew);
  expect(frozen.shops).toHaveLength(2);
  expect(frozen.figures).toHaveLength(9);
  expect(frozen.snapshots).toHaveLength(3);
  store.close();
  indexedDB.deleteDatabase(name);
});

test('version 1 knows its own snapshots and takes new ones', async () => {
  const { store, name } = await openFrozen();
  for (const snapshot of versionOne) expect((await store.saveSnapshot(snapshot)).saved).toBe('known');
  store.close();
  indexedDB.deleteDatabase(name);
});

test('a new database has the stores and indexes that climbing the ladder gives', async () => {
  const shape = async (name: string) => {
    const database = await openRaw(name, migrations.length);
    const transaction = database.transaction([...database.objectStoreNames]);
    const stores = [...database.objectStoreNames].map((one) => transaction.objectStore(one));
    database.close();
    return stores.map((one) => [
      one.name,
      one.keyPath,
      [...one.indexNames].map((index) => [index, one.index(index).keyPath]),
    ]);
  };
  const { store, name } = await openFrozen();
  store.close();
  await withStore(async (fresh, freshly) => {
    fresh.close();
    expect(await shape(freshly)).toEqual(await shape(name));
  });
  indexedDB.deleteDatabase(name);
});

test('opening an old database anew changes none of its records while the version stays', async () => {
  const { store, name } = await openFrozen();
  store.close();
  const database = await openRaw(name, migrations.length);
  expect(await dumpRaw(database)).toEqual(v1);
  database.close();
  indexedDB.deleteDatabase(name);
});
