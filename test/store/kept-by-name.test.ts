import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptOrders } from '../../utils/model/kept-orders.ts';
import type { Cost } from '../../utils/model/user-data.ts';
import { orderKeep } from '../../utils/orders/order-keep.ts';

const extension = vi.hoisted(() => {
  const kept = new Map<string, string>();
  const given = (keys: unknown) =>
    keys === null
      ? [...kept.keys()]
      : typeof keys === 'object' && !Array.isArray(keys)
        ? Object.keys(keys as object)
        : [keys].flat();
  const local = {
    get: async (keys: unknown) => ({
      ...(typeof keys === 'object' && !Array.isArray(keys) ? keys : {}),
      ...Object.fromEntries(
        given(keys).flatMap((key) => (kept.has(String(key)) ? [[key, JSON.parse(String(kept.get(String(key))))]] : [])),
      ),
    }),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    remove: async (keys: unknown) => {
      for (const key of [keys].flat()) kept.delete(String(key));
    },
  };
  return { kept, browser: { storage: { local } } };
});
vi.mock('../../utils/webext/browser.ts', () => ({ browser: extension.browser }));
const { readKept, takeBackKept, writeKept } = await import('../../entrypoints/sidepanel/kept-by-name.ts');
const { forgetSample } = await import('../../entrypoints/sidepanel/forget-sample.ts');
const { saveUserItem, readUserData } = await import('../../utils/webext/user-data.ts');

const hash = (letter: string) => letter.repeat(22);
const list = (shopKey: string): KeptOrders => ({
  id: `${shopKey}/a`,
  at: '2026-08-24T08:00:00Z',
  shopKey,
  label: 'orders.csv',
  keyId: hash('k'),
  refused: {},
  rows: [{ buyer: hash('b'), order: hash('o'), date: '2026-08-01', amount: 5, currency: 'CNY', product: '灯' }],
});
const cost = (shopKey: string): Cost => ({
  id: `${shopKey}//goods`,
  at: '2026-08-24T08:00:00Z',
  shopKey,
  product: null,
  kind: 'goods',
  basis: 'per-unit',
  value: 3,
  currency: 'CNY',
  from: '2026-01-01',
  to: null,
  source: 'entered',
});
const keep = orderKeep();
const wipe = async () => {
  extension.kept.clear();
  for (const { id } of await keep.all()) await keep.drop(id);
};

beforeEach(async () => {
  await wipe();
  for (const shop of ['sycm:1', 'sample:shop']) {
    await keep.keep(list(shop));
    await saveUserItem('costs', cost(shop));
  }
});

test('a backup holds order lists and costs of real shops, brings them back after a wipe, and can be taken back', async () => {
  const backup = JSON.parse(JSON.stringify(await readKept()));
  expect(JSON.stringify(backup)).not.toContain('sample:shop');
  await wipe();
  await writeKept(backup, 'restore-1');
  expect(await keep.lists('sycm:1')).toEqual([list('sycm:1')]);
  expect((await readUserData()).costs).toEqual([cost('sycm:1')]);
  await takeBackKept('restore-1');
  expect(await keep.all()).toEqual([]);
  expect((await readUserData()).costs).toEqual([]);
});

test('leaving the sample shop takes what was entered in it, and nothing of the real shop', async () => {
  extension.kept.set('settings', JSON.stringify({ watchlist: [{ shopKey: 'sample:shop', key: '1' }], keptPicks: [] }));
  await forgetSample();
  expect((await keep.all()).map(({ shopKey }) => shopKey)).toEqual(['sycm:1']);
  expect((await readUserData()).costs).toEqual([cost('sycm:1')]);
  expect(JSON.stringify([...extension.kept])).not.toContain('sample:shop');
});
