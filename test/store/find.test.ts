import { expect, test } from 'vitest';
import type { Store } from '../../utils/store/store.ts';
import { day, readingOf, snapshotOf } from './snapshot-of.ts';
import { withStore } from './with-store.ts';

const shop = 'sycm:1';
const week = { start: '2026-01-05', end: '2026-01-11', grain: 'week' } as const;
const product = (id: string) => ({ kind: 'product', id, name: null }) as const;

async function fill(store: Store): Promise<void> {
  const shopEntity = { kind: 'shop', id: '1', name: null } as const;
  const readings = [
    readingOf({ entity: product('2'), period: day('2026-01-06') }),
    readingOf({ entity: product('1'), period: day('2026-01-06') }),
    readingOf({ entity: product('1'), period: day('2026-01-05') }),
    readingOf({ entity: product('1'), period: day('2026-01-05'), metric: 'pay_items' }),
    readingOf({ entity: product('1'), period: day('2026-01-05'), role: 'peer' }),
    readingOf({ entity: product('1'), period: week }),
    readingOf({ entity: product('1'), period: null }),
    readingOf({ entity: shopEntity, period: day('2026-01-05') }),
  ];
  await store.saveSnapshot(snapshotOf('a', { readings }));
}

async function ask(query: Omit<Parameters<Store['figures']>[0], 'shop'>): Promise<readonly string[]> {
  return withStore(async (store) => {
    await fill(store);
    const figures = await store.figures({ shop, ...query });
    return figures.map(({ entity, period, metric }) => `${entity.kind} ${entity.id} ${period?.end ?? '?'} ${metric}`);
  });
}

test('figures come in a fixed order: kind, entity, period, metric, and only our own unless asked', async () => {
  expect(await ask({})).toEqual([
    'product 1 2026-01-05 pay_items',
    'product 1 2026-01-05 visitors',
    'product 1 2026-01-11 visitors',
    'product 1 2026-01-06 visitors',
    'product 1 ? visitors',
    'product 2 2026-01-06 visitors',
    'shop 1 2026-01-05 visitors',
  ]);
  expect(await ask({ roles: ['peer'] })).toEqual(['product 1 2026-01-05 visitors']);
});

test('from and to keep the periods that lie wholly within, and no unknown period', async () => {
  expect(await ask({ kind: 'product', from: '2026-01-05', to: '2026-01-06' })).toEqual([
    'product 1 2026-01-05 pay_items',
    'product 1 2026-01-05 visitors',
    'product 1 2026-01-06 visitors',
    'product 2 2026-01-06 visitors',
  ]);
  expect(await ask({ from: '2026-01-06' })).toEqual(['product 1 2026-01-06 visitors', 'product 2 2026-01-06 visitors']);
  expect(await ask({ to: '2026-01-05', metrics: ['visitors'] })).toEqual([
    'product 1 2026-01-05 visitors',
    'shop 1 2026-01-05 visitors',
  ]);
});

test('one entity over time is asked by its key, and its kind tells it from a namesake', async () => {
  expect(await ask({ entity: '1', metrics: ['visitors'], from: '2026-01-01' })).toEqual([
    'product 1 2026-01-05 visitors',
    'product 1 2026-01-11 visitors',
    'product 1 2026-01-06 visitors',
    'shop 1 2026-01-05 visitors',
  ]);
  expect(await ask({ entity: '1', kind: 'shop' })).toEqual(['shop 1 2026-01-05 visitors']);
  expect(await ask({ entity: 'nobody' })).toEqual([]);
});

test('the capture log is newest first by instant, whatever the offset', () =>
  withStore(async (store) => {
    await store.saveSnapshot(snapshotOf('first', { at: '2026-01-06T10:00:00+08:00' }));
    await store.saveSnapshot(snapshotOf('third', { at: '2026-01-06T04:00:00Z', warnings: ['rate'] }));
    await store.saveSnapshot(snapshotOf('second', { at: '2026-01-06T11:00:00+08:00' }));
    await store.saveSnapshot(snapshotOf('other', { shopKey: 'sycm:2' }));
    const ids = async (query: { since?: string; limit?: number }) =>
      (await store.snapshots({ shop, ...query })).map((record) => record.id);
    expect(await ids({})).toEqual(['third', 'second', 'first']);
    expect(await ids({ limit: 2 })).toEqual(['third', 'second']);
    expect(await ids({ limit: 0 })).toEqual([]);
    expect(await ids({ since: '2026-01-06T11:00:00+08:00' })).toEqual(['third', 'second']);
    const { readings: _, ...rest } = snapshotOf('third', { at: '2026-01-06T04:00:00Z', warnings: ['rate'] });
    expect((await store.snapshots({ shop, limit: 1 }))[0]).toEqual({ ...rest, readings: 1 });
  }));
