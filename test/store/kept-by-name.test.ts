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
const { beginSample } = await import('../../entrypoints/sidepanel/begin-sample.ts');
const { saveUserItem, readUserData, removeUserItem } = await import('../../utils/webext/user-data.ts');

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

test('the sample shop comes with what its owner would have entered, once a day: what the user removes stays away', async () => {
  await wipe();
  const noon = Date.parse('2026-11-21T12:00:00Z');
  await beginSample(noon, 'zh');
  const { costs, events, notes } = await readUserData();
  const goods = costs.filter(({ kind }) => kind === 'goods');
  expect(goods).toHaveLength(16);
  expect(events.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(['周年店庆']);
  expect(notes.map(({ text }) => text)).toContain('主图换成卧室实拍');
  expect((await keep.lists('sample:shop'))[0]?.rows.length).toBeGreaterThan(10_000);

  await removeUserItem('costs', goods[0]?.id ?? '');
  await beginSample(noon, 'zh');
  expect((await readUserData()).costs).toHaveLength(costs.length - 1);

  await beginSample(noon, 'en');
  expect((await readUserData()).notes.map(({ text }) => text)).toContain('New main picture: lamp in a bedroom');
  expect((await readUserData()).notes).toHaveLength(notes.length);

  await forgetSample();
  expect(await readUserData()).toEqual({ costs: [], events: [], notes: [], pins: [], categories: [] });
  expect(await keep.all()).toEqual([]);
  expect([...extension.kept.keys()].filter((key) => key.includes('sample'))).toEqual([]);
});
