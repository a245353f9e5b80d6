import { expect, test, vi } from 'vitest';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import { orderKeep } from '../../utils/orders/order-keep.ts';
import { freshName } from './with-store.ts';

const list = (id: string, at = '2026-08-24T08:00:00Z', shopKey = 'sycm:1', amount = 5): KeptOrders => ({
  id,
  at,
  shopKey,
  label: `${id}.csv`,
  keyId: 'k',
  refused: {},
  rows: [{ buyer: 'b', order: 'o', date: '2026-08-01', amount, currency: 'CNY', product: '灯' }],
});

async function withKeep(work: (keep: ReturnType<typeof orderKeep>, name: string) => Promise<void>) {
  const name = freshName();
  try {
    await work(orderKeep(name), name);
  } finally {
    indexedDB.deleteDatabase(name);
  }
}

test('a list that was kept is there after the page is gone, the oldest first, shop by shop', () =>
  withKeep(async (keep, name) => {
    await keep.keep(list('b', '2026-08-25T08:00:00Z'));
    await keep.keep(list('a'));
    await keep.keep(list('other', undefined, 'jd:2'));
    expect(await orderKeep(name).lists('sycm:1')).toEqual([list('a'), list('b', '2026-08-25T08:00:00Z')]);
    await keep.drop('a');
    expect((await keep.lists('sycm:1')).map(({ id }) => id)).toEqual(['b']);
  }));

test('a backup of lists merges in any order, the later of one id stays, and taking it back leaves what was there', () =>
  withKeep(async (keep) => {
    await keep.keep(list('a', '2026-08-24T08:00:00Z', 'sycm:1', 1));
    await keep.keep(list('new', '2026-08-26T08:00:00Z', 'sycm:1', 2));
    const before = await keep.all();
    await withKeep(async (elsewhere) => {
      await elsewhere.keep(list('a', '2026-08-25T08:00:00Z', 'sycm:1', 3));
      await elsewhere.keep(list('new', '2026-08-25T08:00:00Z', 'sycm:1', 4));
      await elsewhere.keep(list('c'));
      const replaced = await keep.merge(JSON.parse(JSON.stringify(await elsewhere.all())));
      expect([...replaced.keys()]).toEqual(['a', 'c']);
      expect((await keep.lists('sycm:1')).map(({ id, rows }) => [id, rows[0]?.amount])).toEqual([
        ['c', 5],
        ['a', 3],
        ['new', 2],
      ]);
      expect((await keep.merge(await elsewhere.all())).size).toBe(0);
      await keep.putBack(replaced);
      expect(await keep.all()).toEqual(before);
    });
  }));

test('leaving the sample shop takes its lists with it and no others', () =>
  withKeep(async (keep) => {
    await keep.keep(list('a'));
    await keep.keep(list('s', undefined, 'sample:shop'));
    await keep.dropShops((shop) => shop.startsWith('sample:'));
    expect((await keep.all()).map(({ id }) => id)).toEqual(['a']);
  }));

test('other pages hear that a list came or went', () =>
  withKeep(async (keep, name) => {
    const heard = vi.fn();
    const stop = orderKeep(name).onChange(heard);
    await keep.keep(list('a'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stop();
  }));
