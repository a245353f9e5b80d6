import type { TabState } from '../../../utils/model/tab-state.ts';
import type { Store } from '../../../utils/store/store.ts';
import { fakeStore } from '../fake-store.ts';
import { SHOP_KEY } from '../sample-figure.ts';
import { sampleProducts } from '../sample-products.ts';
import { sampleShop } from '../sample-shop.ts';
import { writableStore } from '../writable-store.ts';

const at = '2026-08-24T10:11:00+08:00';
const seen = { console: 'sycm', page: 'home', at, missing: [], warnings: [] };
const nothing = { ...seen, state: 'nothing' } as const;

const tabs: Readonly<Record<string, TabState>> = {
  captured: {
    ...seen,
    state: 'captured',
    shopKey: SHOP_KEY,
    snapshot: 'sample',
    status: 'ok',
    readings: 38,
    completeness: null,
  },
  partial: {
    ...seen,
    state: 'captured',
    shopKey: SHOP_KEY,
    snapshot: 'sample',
    status: 'partial',
    readings: 214,
    completeness: { shown: 30, total: 312 },
    missing: ['pay_conversion_rate'],
    warnings: ['visitors'],
  },
  loading: { ...nothing, reason: 'loading' },
  'signed-out': { ...nothing, reason: 'signed-out' },
  blocked: { ...nothing, reason: 'blocked' },
  redesigned: { ...nothing, reason: 'redesigned', missing: ['pay_amount', 'visitors'] },
  'unknown-page': { ...nothing, reason: 'unknown-page' },
  'no-console': { state: 'no-console' },
  'needs-permission': { state: 'needs-permission', console: 'sycm' },
  reading: { state: 'reading', console: 'sycm' },
  'not-saved': { state: 'not-saved', console: 'sycm', problem: 'quota', at },
  paused: { state: 'paused', console: 'sycm' },
};

const stores: Readonly<Record<string, () => Promise<Store>>> = {
  full: async () => fakeStore([...sampleShop(), ...sampleProducts(60)]),
  writable: writableStore([...sampleShop(), ...sampleProducts(60)]).store,
  partial: async () =>
    fakeStore([...sampleShop({ unread: ['2026-08-18', '2026-08-19', '2026-08-05'] }), ...sampleProducts(8)]),
  many: async () => fakeStore([...sampleShop(), ...sampleProducts(3000)]),
  'no-products': async () => fakeStore(sampleShop()),
  empty: async () => fakeStore([]),
  waiting: () => new Promise(() => {}),
  quota: () => Promise.reject({ kind: 'quota' }),
  blocked: () => Promise.reject({ kind: 'blocked' }),
};

/** What the fake extension of the gallery is made to look like. */
export function scene(store: string, tab: string): { store: () => Promise<Store>; tab: TabState; granted: string[] } {
  return {
    store: stores[store] ?? (async () => fakeStore([])),
    tab: tabs[tab] ?? { state: 'no-console' },
    granted: ['https://sycm.taobao.com/*', 'https://shop.example.com/*'],
  };
}
