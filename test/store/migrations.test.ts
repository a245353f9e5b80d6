import { expect, test } from 'vitest';
import { migrations } from '../../utils/store/migrations.ts';
import { openStore } from '../../utils/store/open-store.ts';
import type { FigureQuery, Store } from '../../utils/store/store.ts';
import { buildVersionOne } from './fixtures/build-version-one.ts';
import { buildVersionTwo } from './fixtures/build-version-two.ts';
import { dumpWithKeys, type Frozen, fillWith } from './fixtures/frozen-records.ts';
import v1 from './fixtures/v1.json';
import v2 from './fixtures/v2.json';
import v3 from './fixtures/v3.json';
import { versionOne } from './fixtures/version-one.ts';
import { versionThree } from './fixtures/version-three.ts';
import { versionTwo } from './fixtures/version-two.ts';
import { dumpRaw, openRaw } from './raw-database.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { freshName, withStore } from './with-store.ts';

const roles: FigureQuery['roles'] = ['own', 'peer', 'previous', 'change'];

async function withFrozen<T>(work: (store: Store, name: string) => Promise<T>): Promise<T> {
  const name = freshName();
  (await openRaw(name, 1, buildVersionOne)).close();
  const store = await openStore({ name });
  try {
    return await work(store, name);
  } finally {
    store.close();
    indexedDB.deleteDatabase(name);
  }
}

const everything = async (store: Store) => {
  const shops = await store.shops();
  const figures = await Promise.all(shops.map(({ key: shop }) => store.figures({ shop, roles })));
  const snapshots = await Promise.all(shops.map(({ key: shop }) => store.snapshots({ shop })));
  return { shops, figures: figures.flat(), snapshots: snapshots.flat() };
};

const captured = () =>
  withStore(async (fresh) => {
    for (const snapshot of versionOne) await fresh.saveSnapshot(snapshot);
    return everything(fresh);
  });

test('a database of version 1 opens with every value it held', () =>
  withFrozen(async (store) => {
    const frozen = await everything(store);
    expect(frozen).toEqual(await captured());
    expect(frozen.shops).toHaveLength(2);
    expect(frozen.figures).toHaveLength(9);
    expect(frozen.snapshots).toHaveLength(3);
  }));

test('its records are moved piece by piece, and nobody sees a difference before, between and after', () =>
  withFrozen(async (store, name) => {
    const expected = await captured();
    expect(await everything(store)).toEqual(expected);
    expect(await store.tend('2026-01-08')).toBe(true);
    expect(await everything(store)).toEqual(expected);
    while (await store.tend('2026-01-08'));
    expect(await everything(store)).toEqual(expected);
    store.close();
    const raw = await openRaw(name, migrations.length);
    expect((await dumpRaw(raw))['figures']).toEqual([]);
    raw.close();
  }));

test('what is captured again before its record was moved meets its history', () =>
  withFrozen(async (store) => {
    const again = snapshotOf('later', {
      at: '2026-01-09T10:00:00+08:00',
      readings: [readingOf({ value: 105, raw: '105', period: day('2026-01-05') })],
    });
    expect((await store.saveSnapshot(again)).changed).toBe(1);
    const find = async () =>
      (await store.figures({ shop: 'sycm:1', entity: '1', metrics: ['visitors'] })).filter(
        ({ period }) => period?.grain === 'day',
      );
    const before = await find();
    expect(before.map(({ value, revisions }) => [value, revisions.map((one) => one.value)])).toEqual([
      [105, [100, 101]],
    ]);
    while (await store.tend('2026-01-10'));
    expect(await find()).toEqual(before);
  }));

test('version 1 knows its own snapshots and takes new ones', () =>
  withFrozen(async (store) => {
    for (const snapshot of versionOne) expect((await store.saveSnapshot(snapshot)).saved).toBe('known');
  }));

async function shape(name: string, version: number): Promise<unknown> {
  const database = await openRaw(name, version);
  const transaction = database.transaction([...database.objectStoreNames]);
  const stores = [...database.objectStoreNames].map((one) => transaction.objectStore(one));
  database.close();
  return stores.map((one) => ({
    name: one.name,
    key: one.keyPath,
    counts: one.autoIncrement,
    indexes: [...one.indexNames].map((index) => [index, one.index(index).keyPath]),
  }));
}

test('a new database has the stores and indexes that climbing the ladder gives', () =>
  withFrozen(async (old, name) => {
    old.close();
    await withStore(async (fresh, freshly) => {
      fresh.close();
      expect(await shape(freshly, migrations.length)).toEqual(await shape(name, migrations.length));
    });
  }));

test.each([
  [1, buildVersionOne],
  [2, buildVersionTwo],
])('the first %d steps build what version %d was released with, to the last index', async (version, build) => {
  const [built, released] = [freshName(), freshName()];
  const climbed = await openRaw(built, version, (database, transaction) => {
    for (const step of migrations.slice(0, version)) step(database, transaction);
  });
  climbed.close();
  (await openRaw(released, version, build)).close();
  expect(await shape(built, version)).toEqual(await shape(released, version));
  for (const name of [built, released]) indexedDB.deleteDatabase(name);
});

test('a new database knows itself by a name of its own, and by nothing else', () =>
  withStore(async (fresh, name) => {
    fresh.close();
    const raw = await openRaw(name, migrations.length);
    expect(await dumpWithKeys(raw)).toMatchObject({
      meta: [{ key: 'identity', value: expect.stringMatching(/^[\da-f-]{36}$/) }],
    });
    raw.close();
  }));

test('what is captured again as it was is no news, be its record moved or not', () =>
  withFrozen(async (store) => {
    const again = (id: string, at: string, entity: string | null) =>
      store.saveSnapshot(
        snapshotOf(id, {
          at,
          readings: [
            readingOf({ value: 101, raw: '101', period: day('2026-01-05') }),
            ...(entity
              ? [
                  readingOf({
                    value: 1,
                    period: day('2026-01-05'),
                    entity: { kind: 'product', id: entity, name: null },
                  }),
                ]
              : []),
          ],
        }),
      );
    expect(await again('later', '2026-01-09T10:00:00+08:00', 'new')).toMatchObject({ changed: 1 });
    while (await store.tend('2026-01-10'));
    expect(await again('last', '2026-01-09T11:00:00+08:00', 'new')).toMatchObject({ changed: 0 });
  }));

test('the upgrade itself moves and changes no record', () =>
  withFrozen(async (store, name) => {
    store.close();
    const database = await openRaw(name, migrations.length);
    expect(await dumpRaw(database)).toMatchObject(v1);
    database.close();
  }));

/** A frozen database with packed chunks, opened by today's code; and what `then` makes of it. */
async function withThawed<T>(
  version: number,
  frozen: Frozen,
  then: (store: Store, records: () => Promise<Frozen>) => Promise<T>,
): Promise<T> {
  const name = freshName();
  const raw = await openRaw(name, version, buildVersionTwo);
  await fillWith(raw, frozen);
  raw.close();
  const store = await openStore({ name });
  try {
    return await then(store, async () => {
      const untouched = await openRaw(name, migrations.length);
      const records = await dumpWithKeys(untouched);
      untouched.close();
      return records;
    });
  } finally {
    store.close();
    indexedDB.deleteDatabase(name);
  }
}

const made = (build: (store: Store) => Promise<void>) =>
  withStore(async (fresh) => {
    await build(fresh);
    return everything(fresh);
  });

test('a database of version 2 opens with every value it held, and opening changes nothing but keys of loose chunks', () =>
  withThawed(2, v2, async (store, records) => {
    const frozen = await everything(store);
    expect(frozen).toEqual(await made(versionTwo));
    expect(frozen.figures).toHaveLength(11);
    expect(frozen.figures.filter(({ seen }) => seen.origin === 'imported')).toHaveLength(1);
    expect((await store.health(null)).state).toBe('well');
    const { chunks, ...others } = await records();
    const { chunks: before, ...othersBefore } = v2;
    expect(others).toEqual(othersBefore);
    expect(chunks?.filter(({ key }) => (key as unknown[]).length === 6)).toHaveLength(3);
    const values = (all: Frozen[string] = []) => all.map(({ value }) => JSON.stringify(value)).sort();
    expect(values(chunks)).toEqual(values(before));
    expect(await store.undoImport('v2-import')).toBe(true);
  }));

test('a loose chunk of version 2 meets what is captured of its day, and is sealed with it', () =>
  withThawed(2, v2, async (store, records) => {
    const again = readingOf({ value: 120, raw: '120', period: day('2026-01-05') });
    await store.saveSnapshot(snapshotOf('after', { at: '2026-03-09T10:00:00+08:00', readings: [again] }));
    const date = '2026-01-05';
    const find = () => store.figures({ shop: 'sycm:1', entity: '1', metrics: ['visitors'], from: date, to: date });
    const before = await find();
    expect(before.find(({ period }) => period?.grain === 'day')?.value).toBe(120);
    while (await store.tend('2026-05-01'));
    expect(await find()).toEqual(before);
    const loose = (await records())['chunks']?.filter(({ key }) => (key as unknown[]).length === 6);
    expect(loose?.map(({ key }) => (key as unknown[])[5])).toEqual(['unknown']);
  }));

test('a database of version 3 opens with every value it held, and opening changes none of its records', () =>
  withThawed(3, v3, async (store, records) => {
    const frozen = await everything(store);
    expect(frozen).toEqual(await made(versionThree));
    expect(frozen.figures.find(({ entity: { id } }) => id === '1')?.entity.name).toBe('改名的商品');
    expect((await store.health(null)).state).toBe('well');
    expect(await records()).toEqual(v3);
  }));

test('a name seen early, but captured late, does not take the place of one that was seen again since', () =>
  withThawed(3, v3, async (store) => {
    const see = (id: string, name: string, at: string) =>
      store.saveSnapshot(snapshotOf(id, { at, readings: [readingOf({ entity: { kind: 'product', id: '1', name } })] }));
    const nameNow = async () => (await store.figures({ shop: 'sycm:1', entity: '1' }))[0]?.entity.name;
    await see('between', '一时的名字', '2026-03-07T20:00:00+08:00');
    expect(await nameNow()).toBe('改名的商品');
    await see('later', '又一个名字', '2026-03-08T20:00:00+08:00');
    expect(await nameNow()).toBe('又一个名字');
  }));
