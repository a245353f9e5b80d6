import { expect, test } from 'vitest';
import { entityIdentity } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Entity } from '../../utils/model/reading.ts';
import { openDatabase } from '../../utils/store/database.ts';
import { undressed } from '../../utils/store/dress.ts';
import { fold as foldInto } from '../../utils/store/fold.ts';
import { cellWay } from '../../utils/store/fold-way.ts';
import { migrations } from '../../utils/store/migrations.ts';
import { openStore } from '../../utils/store/open-store.ts';
import { type Run, runOf } from '../../utils/store/run.ts';
import type { Store } from '../../utils/store/store.ts';
import { write } from '../../utils/store/write.ts';
import { answer, dumpRaw, openRaw } from './raw-database.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { freshName, withStore } from './with-store.ts';

const shop = 'sycm:1';
const product = (n: number, name: string | null = `商品${n}`): Entity => ({ kind: 'product', id: String(n), name });
const said = (n: number, value: number, date = '2026-01-05') =>
  readingOf({ entity: product(n), value, raw: String(value), period: day(date) });
const at = (date: string, hour = 10) => `${date}T${hour}:00:00+08:00`;

const runOfValue = (value: number): Run => runOf(said(1, value), snapshotOf('a', { at: at('2026-01-06', 10 + value) }));

/** Captures the readings. Resolves to how many of them are news. */
async function capture(store: Store, time: string, readings: readonly ReturnType<typeof readingOf>[]): Promise<number> {
  return (await store.saveSnapshot(snapshotOf(time, { at: time, readings }))).changed;
}

async function chunkKeys(name: string): Promise<readonly (readonly unknown[])[]> {
  const raw = await openRaw(name, migrations.length);
  const keys = await answer(raw.transaction('chunks').objectStore('chunks').getAllKeys());
  raw.close();
  return keys as unknown[][];
}

async function damageChunk(name: string, isIt: (key: readonly unknown[]) => boolean): Promise<void> {
  const raw = await openRaw(name, migrations.length);
  const chunks = raw.transaction('chunks', 'readwrite').objectStore('chunks');
  const key = (await answer(chunks.getAllKeys())).find((one) => isIt(one as unknown[])) as IDBValidKey;
  await answer(chunks.put((await answer(chunks.get(key))).slice(0, 30), key));
  raw.close();
}

const sealAll = async (store: Store, today: string) => {
  while (await store.tend(today));
};

test('what one look says of products and of the shop is counted together', () =>
  withStore(async (store) => {
    const ofShop = readingOf({ entity: { kind: 'shop', id: null, name: null }, value: 5 });
    expect(await capture(store, at('2026-01-06'), [said(1, 7), ofShop, said(2, 8)])).toBe(3);
    expect(await capture(store, at('2026-01-07'), [said(1, 7), ofShop, said(2, 9)])).toBe(1);
    expect(await store.figures({ shop })).toHaveLength(3);
  }));

test('figures of one product over periods of every make each lie with their own, whatever came before them', () =>
  withStore(async (store, name) => {
    const [start, end] = ['2026-01-05', '2026-01-11'];
    const periods = [
      day(start),
      { start, end: start, grain: 'realtime' },
      { start, end, grain: 'week' },
      { start, end, grain: 'range' },
      { start: '2026-01-06', end, grain: 'range' },
      { start: '2026-01-06', end: '2026-01-12', grain: 'range' },
      null,
      { start: '2026-01-01', end: '2026-01-31', grain: 'month' },
      day(end),
      null,
      day(start),
    ] as const;
    const readings = periods.map((period, n) =>
      readingOf({ period, value: n, raw: String(n), metric: n < 9 ? 'visitors' : 'clicks' }),
    );
    expect(await capture(store, at('2026-02-01'), readings)).toBe(11);
    expect((await chunkKeys(name)).map((key) => key[5])).toEqual([
      '2026-01-01/2026-01-31/month',
      '2026-01-05/2026-01-05/day',
      '2026-01-05/2026-01-05/realtime',
      '2026-01-05/2026-01-11/range',
      '2026-01-05/2026-01-11/week',
      '2026-01-06/2026-01-11/range',
      '2026-01-06/2026-01-12/range',
      '2026-01-11/2026-01-11/day',
      'unknown',
    ]);
    const asked = async (from: string, to: string) =>
      (await store.figures({ shop, from, to, metrics: ['visitors', 'clicks'] })).map(({ value }) => value);
    expect(new Set(await asked(start, start))).toEqual(new Set([0, 1, 10]));
    expect(await asked(end, end)).toEqual([8]);
    expect(await asked('2026-01-06', end)).toEqual([4, 8]);
    expect(await store.figures({ shop })).toHaveLength(11);
    expect(await capture(store, at('2026-02-02'), readings)).toBe(0);
    expect(await store.figures({ shop })).toHaveLength(11);
  }));

test('entities keep their numbers over captures and over connections, also past the end of a block', () =>
  withStore(async (store, name) => {
    const row = (n: number) => said(n, n);
    expect(
      await capture(
        store,
        at('2026-01-06'),
        Array.from({ length: 255 }, (_, n) => row(n)),
      ),
    ).toBe(255);
    for (const n of [255, 256, 257]) expect(await capture(store, at('2026-01-06', 11 + n - 255), [row(n)])).toBe(1);
    const again = await openStore({ name });
    const figures = await again.figures({ shop });
    expect(figures).toHaveLength(258);
    const raw = await openRaw(name, migrations.length);
    expect((await dumpRaw(raw))['entities']).toHaveLength(2);
    raw.close();
    for (const { entity, value } of figures) expect([entity.id, entity.name]).toEqual([`${value}`, `商品${value}`]);
    expect(await capture(again, at('2026-01-08'), [row(3), row(255), row(257), row(258)])).toBe(1);
    again.close();
  }));

test('a page that was open all along knows what another page captured: new products, new names', () =>
  withStore(async (store, name) => {
    const other = await openStore({ name });
    const names = async () => (await other.figures({ shop })).map(({ entity }) => entity.name);
    await capture(store, at('2026-01-06'), [said(1, 7)]);
    expect(await names()).toEqual(['商品1']);
    await capture(store, at('2026-01-07'), [said(1, 7), said(2, 8)]);
    expect(await names()).toEqual(['商品1', '商品2']);
    await capture(store, at('2026-01-08'), [{ ...said(1, 7), entity: product(1, '改名') }]);
    expect(await names()).toEqual(['改名', '商品2']);
    await capture(other, at('2026-01-09'), [said(3, 9)]);
    await capture(store, at('2026-01-10'), [said(4, 9), said(3, 9)]);
    expect(await names()).toEqual(['改名', '商品2', '商品3', '商品4']);
    const nameless = { ...said(5, 9), entity: product(5, null) };
    await capture(store, at('2026-01-11'), [nameless]);
    expect(await names()).toEqual(['改名', '商品2', '商品3', '商品4', null]);
    other.close();
  }));

test('what is captured of a sealed month is compared with what is sealed, from the day it is sealed on', () =>
  withStore(async (store) => {
    const products = Array.from({ length: 70 }, (_, n) => said(n, n));
    await capture(store, at('2026-01-06'), products);
    expect(await capture(store, at('2026-03-01'), products.slice(0, 2))).toBe(0);
    await sealAll(store, '2026-03-02');
    expect(await capture(store, at('2026-03-02'), [said(1, 1), said(69, 69)])).toBe(0);
    expect(await capture(store, at('2026-03-03'), [said(1, 1), said(68, 8), said(69, 7), said(70, 70)])).toBe(3);
    expect(await capture(store, at('2026-03-04'), [said(69, 7), said(70, 70)])).toBe(0);
    // Seen before the correction, captured after it: the value is known, and the correction stands.
    expect(await capture(store, at('2026-03-02', 12), [said(68, 68), said(69, 69)])).toBe(0);
    for (const [entity, corrected] of [
      ['68', 8],
      ['69', 7],
    ] as const) {
      const [figure] = await store.figures({ shop, entity });
      expect([figure?.value, figure?.revisions.map(({ value }) => value)]).toEqual([corrected, [Number(entity)]]);
    }
  }));

test('what is sealed of some blocks only is known, what is captured beside it is new', () =>
  withStore(async (store) => {
    const products = Array.from({ length: 60 }, (_, n) => said(n, n));
    await capture(store, at('2026-01-06'), products);
    await sealAll(store, '2026-03-02');
    // The sixty-fifth product is the first of another sealed block.
    const late = Array.from({ length: 5 }, (_, n) => said(60 + n, 7));
    expect(await capture(store, at('2026-03-03'), [said(1, 1), ...late])).toBe(5);
  }));

test('days and weeks of a month are sealed apart, and the month after it stays loose', () =>
  withStore(async (store, name) => {
    const week = { start: '2026-01-05', end: '2026-01-11', grain: 'week' } as const;
    const late = { start: '2026-01-26', end: '2026-02-01', grain: 'week' } as const;
    const readings = [
      said(1, 1),
      said(1, 2, '2026-01-06'),
      readingOf({ period: week, value: 3 }),
      readingOf({ period: late, value: 4 }),
      said(1, 5, '2026-02-01'),
      readingOf({ period: null, value: 6 }),
    ];
    await capture(store, at('2026-02-02'), readings);
    const before = await store.figures({ shop });
    await sealAll(store, '2026-03-02');
    // The last week ends after the last day that is old enough.
    expect((await chunkKeys(name)).map((key) => key.slice(3))).toEqual([
      [0, '2026-01'],
      [0, '2026-01+week'],
      ['loose', 0, '2026-01-26/2026-02-01/week'],
      ['loose', 0, '2026-02-01/2026-02-01/day'],
      ['loose', 0, 'unknown'],
    ]);
    expect(await store.figures({ shop })).toEqual(before);
    await sealAll(store, '2026-03-03');
    expect((await chunkKeys(name)).map((key) => key.slice(3))).toEqual([
      [0, '2026-01'],
      [0, '2026-01+week'],
      ['loose', 0, '2026-02-01/2026-02-01/day'],
      ['loose', 0, 'unknown'],
    ]);
    expect(await store.figures({ shop })).toEqual(before);
  }));

test('months are sealed one at a time, and there is no more to do once all are', () =>
  withStore(async (store, name) => {
    await capture(store, at('2026-02-02'), [said(1, 1), said(1, 2, '2025-12-05'), said(1, 3, '2025-11-05')]);
    for (const left of [2, 1, 0]) {
      expect(await store.tend('2026-03-02')).toBe(true);
      expect((await chunkKeys(name)).filter((key) => key.length === 6)).toHaveLength(left);
    }
    expect(await store.tend('2026-03-02')).toBe(false);
    await capture(store, at('2026-03-02'), [said(1, 4, '2025-11-06')]);
    await sealAll(store, '2026-03-03');
    expect((await chunkKeys(name)).map((key) => key.length)).toEqual([5, 5, 5]);
    expect((await store.figures({ shop })).map(({ value }) => value)).toEqual([3, 4, 2, 1]);
  }));

test('a sealed month that is damaged is set aside by what is captured of it late, which is kept', () =>
  withStore(async (store, name) => {
    await capture(store, at('2026-01-06'), [said(1, 1)]);
    await sealAll(store, '2026-03-02');
    await damageChunk(name, (key) => key.length === 5);
    expect(await capture(store, at('2026-03-03'), [said(1, 1)])).toBe(1);
    expect((await store.health(null)).damaged).toEqual([
      { shop, kind: 'product', period: '2026-01', reason: 'checksum' },
    ]);
    await sealAll(store, '2026-03-04');
    expect((await store.figures({ shop })).map(({ value }) => value)).toEqual([1]);
  }));

test('a sealed month that is damaged is set aside when late days are sealed into it', () =>
  withStore(async (store, name) => {
    await capture(store, at('2026-01-06'), [said(1, 1)]);
    await sealAll(store, '2026-03-02');
    await capture(store, at('2026-03-03'), [said(1, 2, '2026-01-07')]);
    await damageChunk(name, (key) => key.length === 5);
    await sealAll(store, '2026-03-04');
    expect((await store.health(null)).damaged).toHaveLength(1);
    expect((await store.figures({ shop })).map(({ value }) => value)).toEqual([2]);
  }));

const imported = async (store: Store, id: string, ...batches: readonly (readonly Figure[])[]) =>
  store.applyImport(
    (async function* () {
      yield* batches;
    })(),
    { undoId: id, at: at('2026-03-01') },
  );

test('history from a file goes straight into its months, what has no period beside them', () =>
  withStore(async (store, name) => {
    const figures = await withStore(async (source) => {
      // Product 9 is the last of the file's 66.
      const rows = Array.from({ length: 66 }, (_, n) => said(n, n));
      await capture(source, at('2026-01-06'), [...rows, readingOf({ entity: product(9), period: null, value: 9 })]);
      return source.figures({ shop });
    });
    await imported(store, 'file', figures);
    expect(await chunkKeys(name)).toEqual([
      ['file', shop, 'product', 0, '2026-01'],
      ['file', shop, 'product', 1, '2026-01'],
      ['file', shop, 'product', 'loose', 0, 'unknown'],
    ]);
    const marked = figures.map(({ seen, ...figure }) => ({ ...figure, seen: { ...seen, origin: 'imported' } }));
    expect(await store.figures({ shop })).toEqual(marked);
  }));

test('what a file says as it was captured already is no change, what it says besides stands with its name', () =>
  withStore(async (store, name) => {
    const figures = await withStore(async (source) => {
      await capture(source, at('2026-01-07'), [said(1, 7), { ...said(2, 8), entity: product(2, '新名') }]);
      return source.figures({ shop });
    });
    await capture(store, at('2026-01-06'), [said(1, 7), said(2, 8)]);
    await imported(store, 'file', figures);
    const seen = async () => (await store.figures({ shop })).map(({ entity, value }) => [entity.name, value]);
    expect(await seen()).toEqual([
      ['商品1', 7],
      ['新名', 8],
    ]);
    await store.undoImport('file');
    await sealAll(store, '2026-03-02');
    expect(await seen()).toEqual([
      ['商品1', 7],
      ['商品2', 8],
    ]);
    const raw = await openRaw(name, migrations.length);
    expect((await dumpRaw(raw))['damaged']).toEqual([]);
    raw.close();
  }));

test('histories that are folded into a layer again are no news, another value is', async () => {
  const name = freshName();
  const database = await openDatabase(name, () => undefined);
  const fold = (...values: readonly number[]) =>
    write(database, 'relaxed', (transaction) =>
      foldInto(
        database,
        transaction,
        { layer: 'file', shop },
        [
          {
            kind: 'product',
            identity: entityIdentity(product(1)),
            dress: undressed,
            cells: [{ period: day('2026-01-05'), metric: 'visitors', role: 'own', runs: values.map(runOfValue) }],
          },
        ],
        cellWay,
      ),
    );
  expect([await fold(7), await fold(7), await fold(7, 8), await fold(8)]).toEqual([1, 0, 1, 0]);
  database.close();
  indexedDB.deleteDatabase(name);
});
