import { afterEach, expect, test, vi } from 'vitest';
import { connect } from '../../utils/store/connection.ts';
import { migrations } from '../../utils/store/migrations.ts';
import { openStore } from '../../utils/store/open-store.ts';
import { buildVersionOne } from './fixtures/build-version-one.ts';
import { answer, openRaw } from './raw-database.ts';
import { readingOf, snapshotOf } from './snapshot-of.ts';
import { freshName, withStore } from './with-store.ts';

afterEach(() => vi.restoreAllMocks());

const dead = () => {
  throw new DOMException('The database connection is closing.', 'InvalidStateError');
};

test('a database of a newer version is refused as newer and left untouched', async () => {
  const name = freshName();
  const theirs = await openRaw(name, 9, (database) => database.createObjectStore('future').put('kept', 1));
  await expect(openStore({ name })).rejects.toMatchObject({ name: 'StoreError', kind: 'newer' });
  expect(theirs.version).toBe(9);
  expect(await answer(theirs.transaction('future').objectStore('future').get(1))).toBe('kept');
  theirs.close();
  indexedDB.deleteDatabase(name);
});

test('an open store makes way for an upgrade by a newer version, and then says newer', () =>
  withStore(async (store, name) => {
    const theirs = await openRaw(name, 9);
    await expect(store.shops()).rejects.toMatchObject({ kind: 'newer' });
    theirs.close();
  }));

test('a store whose database was deleted under it opens a new one', () =>
  withStore(async (store, name) => {
    await store.saveSnapshot(snapshotOf('a'));
    await answer(indexedDB.deleteDatabase(name));
    expect(await store.shops()).toEqual([]);
    expect((await store.saveSnapshot(snapshotOf('a'))).saved).toBe('new');
  }));

test('a page that does not let go of an older version: blocked within two seconds, and well once it is closed', async () => {
  const name = freshName();
  const theirs = await openRaw(name, 1, buildVersionOne);
  const { run, close } = connect(name);
  const version = () => run(async (database) => database.version);
  const started = performance.now();
  await expect(version()).rejects.toMatchObject({ kind: 'blocked' });
  await expect(version()).rejects.toMatchObject({ kind: 'blocked' });
  expect(performance.now() - started).toBeLessThan(10_000);
  theirs.close();
  await vi.waitFor(async () => expect(await version()).toBe(migrations.length));
  close();
  indexedDB.deleteDatabase(name);
});

test('a dead connection is dropped and opened again, and the operation is done once', () =>
  withStore(async (store) => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    transaction.mockImplementationOnce(dead).mockImplementationOnce(dead);
    expect(await store.saveSnapshot(snapshotOf('a'))).toEqual({ saved: 'new', changed: 1 });
    expect(transaction).toHaveBeenCalledTimes(3);
    expect(await store.snapshots({ shop: 'sycm:1' })).toHaveLength(1);
  }));

test('a connection the browser terminated is opened again', () =>
  withStore(async (store) => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.shops();
    const first = transaction.mock.contexts[0] as IDBDatabase;
    first.dispatchEvent(new Event('close'));
    await store.shops();
    expect(transaction.mock.contexts[1]).not.toBe(first);
  }));

test('three dead connections in a row are a lost database; the next call tries anew', () =>
  withStore(async (store) => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(dead);
    await expect(store.shops()).rejects.toMatchObject({ kind: 'lost' });
    expect(transaction).toHaveBeenCalledTimes(3);
    transaction.mockRestore();
    expect(await store.shops()).toEqual([]);
  }));

test('a full disk is quota, keeps nothing of the snapshot and does no harm to what was there', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('a'));
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (++puts === 3) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    const many = Array.from({ length: 5 }, (_, n) =>
      readingOf({ entity: { kind: 'product', id: `${n}`, name: null }, value: 7 }),
    );
    const large = snapshotOf('b', { at: '2026-01-07T10:00:00+08:00', readings: many });
    await expect(store.saveSnapshot(large)).rejects.toMatchObject({ kind: 'quota' });
    spy.mockRestore();
    expect((await store.figures({ shop: 'sycm:1' })).map((figure) => figure.value)).toEqual([100]);
    expect(await store.snapshots({ shop: 'sycm:1' })).toHaveLength(1);
    expect((await store.saveSnapshot(large)).changed).toBe(5);
  }));

test('a closed store says closed', () =>
  withStore(async (store) => {
    store.close();
    await expect(store.shops()).rejects.toMatchObject({ kind: 'closed' });
    await expect(store.saveSnapshot(snapshotOf('a'))).rejects.toMatchObject({ kind: 'closed' });
  }));
