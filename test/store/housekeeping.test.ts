import { expect, test } from 'vitest';
import { migrations } from '../../utils/store/migrations.ts';
import type { Store } from '../../utils/store/store.ts';
import { answer, openRaw } from './raw-database.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const shop = 'sycm:1';
const product = (n: number) => ({ kind: 'product', id: String(n), name: `商品${n}` }) as const;

/** 300 products on each of these days: two loose chunks a day, five sealed ones a month. */
async function fill(store: Store, dates: readonly string[]): Promise<void> {
  for (const date of dates) {
    const readings = Array.from({ length: 300 }, (_, n) =>
      readingOf({ entity: product(n), period: day(date), value: n, raw: `${n}` }),
    );
    await store.saveSnapshot(snapshotOf(date, { at: `${date}T20:00:00+08:00`, readings }));
  }
}

async function keysOf(name: string): Promise<readonly unknown[]> {
  const raw = await openRaw(name, migrations.length);
  const keys = await answer(raw.transaction('chunks').objectStore('chunks').getAllKeys());
  raw.close();
  return keys;
}

async function damage(name: string, pick: (key: unknown[]) => boolean): Promise<void> {
  const raw = await openRaw(name, migrations.length);
  const chunks = raw.transaction('chunks', 'readwrite').objectStore('chunks');
  const [key] = (await answer(chunks.getAllKeys())).filter((one) => pick(one as unknown[]));
  const bytes = (await answer(chunks.get(key as IDBValidKey))) as Uint8Array;
  bytes[20] = (bytes[20] as number) ^ 1;
  await answer(chunks.put(bytes, key));
  raw.close();
}

test('a month is sealed once all of it is thirty days old, and days captured late are merged in', () =>
  withStore(async (store, name) => {
    await fill(store, ['2026-01-05', '2026-01-06', '2026-02-01']);
    expect(await store.tend('2026-03-01')).toBe(false);
    expect(await keysOf(name)).toHaveLength(6);
    const before = await store.figures({ shop });
    expect(await store.tend('2026-03-02')).toBe(true);
    while (await store.tend('2026-03-02'));
    expect(await keysOf(name)).toEqual([
      ...[0, 1, 2, 3, 4].map((block) => ['', shop, 'product', block, '2026-01']),
      ...[0, 1].map((block) => ['', shop, 'product', 'loose', block, '2026-02-01/2026-02-01/day']),
    ]);
    expect(await store.figures({ shop })).toEqual(before);

    const late = snapshotOf('late', {
      at: '2026-03-02T09:00:00+08:00',
      readings: [readingOf({ entity: product(299), value: 7, raw: '7', period: day('2026-01-06') })],
    });
    expect((await store.saveSnapshot(late)).changed).toBe(1);
    const corrected = async () => store.figures({ shop, entity: '299', from: '2026-01-06', to: '2026-01-06' });
    const [figure] = await corrected();
    expect(figure).toMatchObject({ value: 7, revisions: [{ value: 299 }] });
    while (await store.tend('2026-03-03'));
    expect(await keysOf(name)).toHaveLength(7);
    expect(await corrected()).toEqual([figure]);
  }));

test('a damaged chunk is set aside and reported, and everything else is still there', () =>
  withStore(async (store, name) => {
    await fill(store, ['2026-01-05', '2026-01-06']);
    await damage(name, (key) => key[4] === 0 && key[5] === '2026-01-06/2026-01-06/day');
    expect(await store.figures({ shop })).toHaveLength(344);
    const health = await store.health(null);
    expect(health.state).toBe('damaged');
    expect(health.damaged).toEqual([
      { shop, kind: 'product', period: '2026-01-06/2026-01-06/day', reason: 'checksum' },
    ]);
    expect(await keysOf(name)).toHaveLength(3);
    await fill(store, ['2026-01-07']);
    const again = snapshotOf('again', {
      at: '2026-01-08T09:00:00+08:00',
      readings: [readingOf({ entity: product(3), period: day('2026-01-06') })],
    });
    expect((await store.saveSnapshot(again)).changed).toBe(1);
    expect(await store.figures({ shop, from: '2026-01-06', to: '2026-01-06' })).toHaveLength(45);
  }));

test('a damaged chunk stops neither a capture of its day nor the sealing of its month', () =>
  withStore(async (store, name) => {
    await fill(store, ['2026-01-05', '2026-01-06']);
    await damage(name, (key) => key[4] === 0 && key[5] === '2026-01-05/2026-01-05/day');
    await store.saveSnapshot(snapshotOf('again', { at: '2026-01-08T09:00:00+08:00' }));
    await damage(name, (key) => key[4] === 1 && key[5] === '2026-01-06/2026-01-06/day');
    while (await store.tend('2026-04-01'));
    expect((await store.health(null)).damaged).toHaveLength(2);
    expect(await store.figures({ shop })).toHaveLength(1 + 44 + 256);
  }));

test('another database than the one remembered is a lost history, unless the remembered one was empty', () =>
  withStore(async (store) => {
    const { identity, state } = await store.health(null);
    const mark = { identity, snapshots: 12, shops: 1, at: '2026-01-06T10:00:00+08:00' };
    expect(state).toBe('well');
    expect((await store.health(mark)).state).toBe('well');
    expect((await store.health({ ...mark, identity: 'gone' })).state).toBe('lost');
    expect((await store.health({ ...mark, identity: 'gone', snapshots: 0 })).state).toBe('well');
  }));

test('health knows how large each shop is', () =>
  withStore(async (store) => {
    await fill(store, ['2026-01-05']);
    const { shops, snapshots, usage } = await store.health(null);
    expect(snapshots).toBe(1);
    expect(shops).toEqual([{ key: shop, bytes: expect.any(Number) }]);
    expect(shops[0]?.bytes).toBeGreaterThan(300);
    expect(usage?.quota).toBeGreaterThan(0);
  }));

test('a retention rule says what it would let go, then lets go of whole months of the kinds it names', () =>
  withStore(async (store) => {
    await fill(store, ['2025-12-30', '2026-01-05', '2026-02-03']);
    await store.saveSnapshot(
      snapshotOf('shop', {
        readings: [readingOf({ entity: { kind: 'shop', id: '1', name: null }, period: day('2025-12-30') })],
      }),
    );
    while (await store.tend('2026-03-02'));
    const rule = { kinds: ['product'], before: '2026-02-20' } as const;
    const preview = await store.prune(rule, true);
    expect(preview).toEqual({ pieces: 10, bytes: expect.any(Number) });
    expect(await store.figures({ shop })).toHaveLength(901);
    expect(await store.prune(rule)).toEqual(preview);
    expect(await store.prune(rule)).toEqual({ pieces: 0, bytes: 0 });
    const left = await store.figures({ shop });
    expect(left).toHaveLength(301);
    expect(left.filter(({ entity }) => entity.kind === 'shop')).toHaveLength(1);
  }));

test('usage counts days, entities and days of entities by shop and kind, each once, sealed or not', () =>
  withStore(async (store) => {
    await fill(store, ['2025-12-30', '2026-01-05', '2026-01-06']);
    await store.saveSnapshot(
      snapshotOf('again', {
        at: '2026-01-07T09:00:00+08:00',
        readings: [
          readingOf({ entity: product(3), period: day('2026-01-06'), value: 8 }),
          readingOf({ entity: product(300), period: day('2026-01-06'), metric: 'visitors', value: 9, unit: 'count' }),
          readingOf({ entity: { kind: 'shop', id: '1', name: null }, period: null }),
        ],
      }),
    );
    const of = async (rule?: Parameters<Store['usage']>[0]) => {
      const [one] = (await store.usage(rule)).shops;
      const counts = one?.kinds.map(({ kind, entities, days, entityDays }) => [kind, entities, days, entityDays]);
      return [one?.key, one?.snapshots, counts];
    };
    const all = [
      shop,
      4,
      [
        ['product', 301, 3, 901],
        ['shop', 1, 0, 0],
      ],
    ];
    expect(await of()).toEqual(all);
    const rule = { kinds: ['product'], before: '2026-01-20' } as const;
    expect(await of(rule)).toEqual([shop, 4, [['product', 300, 1, 300]]]);
    while (await store.tend('2026-03-02'));
    expect(await of()).toEqual(all);
    expect(await of(rule)).toEqual([shop, 4, [['product', 300, 1, 300]]]);
    const { bytes } = await store.prune(rule, true);
    expect((await store.usage(rule)).shops[0]?.kinds[0]?.bytes).toBe(bytes);
    await store.prune(rule);
    expect(await of(rule)).toEqual([shop, 4, []]);
    expect((await store.usage()).browser).toMatchObject({ used: expect.any(Number), quota: expect.any(Number) });
  }));

test('an import counts once it is in force, and a day it shares with a capture counts once', () =>
  withStore(async (store) => {
    await fill(store, ['2026-01-05']);
    const figures = await store.figures({ shop });
    const options = { undoId: 'i', at: '2026-01-06T09:00:00+08:00' };
    await store.applyImport(
      (async function* () {
        yield figures;
      })(),
      options,
    );
    const products = async () => (await store.usage()).shops[0]?.kinds[0];
    const both = await products();
    expect(both).toMatchObject({ entities: 300, days: 1, entityDays: 300 });
    await store.undoImport('i');
    const alone = await products();
    expect(alone).toMatchObject({ entityDays: 300 });
    expect(alone?.bytes).toBeLessThan(both?.bytes ?? 0);
  }));
