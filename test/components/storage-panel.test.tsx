import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PruneRule, Store } from '../../utils/store/store.ts';
import type { KindUsage, StoreUsage } from '../../utils/store/usage.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const figures = sampleShop();
const key = figures[0]?.shopKey ?? '';
const products: KindUsage = { kind: 'product', bytes: 1_240_000, entities: 2740, days: 365, entityDays: 1_000_100 };
const shopDays: KindUsage = { kind: 'shop', bytes: 12_300, entities: 1, days: 370, entityDays: 370 };
const old: KindUsage = { kind: 'product', bytes: 800_000, entities: 60, days: 210, entityDays: 12_340 };
const sources: KindUsage = { kind: 'source', bytes: 100_000, entities: 4, days: 200, entityDays: 800 };
const browser = { used: 3_200_000, quota: 60_003_200_000, isPersistent: false };
const whole: StoreUsage = { shops: [{ key, snapshots: 412, kinds: [products, shopDays] }], browser };

function storeWith(usage: Store['usage']): Store {
  return { ...fakeStore(figures), usage };
}

test('the storage view says what is kept of each shop, in what room, and promises nothing', async () => {
  await showPanel({ store: async () => storeWith(async () => whole) }, 'data');
  const panel = page.getByRole('region', { name: '存储空间' });
  await expect.element(panel.getByText('青禾样例家居旗舰店 · 读数 412 次')).toBeVisible();
  await expect.element(panel.getByRole('row', { name: '商品 1.2 MB 2,740 365' })).toBeVisible();
  await expect.element(panel.getByRole('row', { name: '店铺 12 kB 1 370' })).toBeVisible();
  await expect.element(panel.getByText('浏览器里共占用 3.2 MB，浏览器估计还可存 60.0 GB')).toBeVisible();
  await expect.element(panel.getByText(/硬盘快满时数据可能被清理/)).toBeVisible();
});

test('a browser that says nothing of its room is quoted so, and damaged pieces are told', async () => {
  const damaged = [{ shop: key, kind: 'product', period: '2026-08', reason: 'checksum' }] as const;
  const store: Store = {
    ...storeWith(async () => ({ ...whole, browser: null })),
    health: async () => ({ state: 'damaged', identity: 'x', snapshots: 1, shops: [], usage: null, damaged }),
  };
  await showPanel({ store: async () => store }, 'data');
  const panel = page.getByRole('region', { name: '存储空间' });
  await expect.element(panel.getByText('这个浏览器没有说明占用了多少空间。')).toBeVisible();
  await expect.element(panel.getByRole('alert')).toHaveTextContent('有 1 块数据已损坏');
});

test('what a retention rule removes is counted before it does, and the choice can be taken back', async () => {
  const rules: (PruneRule | undefined)[] = [];
  const usage: Store['usage'] = async (rule) => {
    rules.push(rule);
    return { shops: [{ key, snapshots: 412, kinds: [old, sources] }], browser };
  };
  const { settings } = await showPanel({ store: async () => storeWith(usage) }, 'settings');
  const rule = page.getByRole('group', { name: '保留明细' }).first();
  await rule.getByText('6 个月').click();
  await expect
    .element(rule.getByRole('status'))
    .toHaveTextContent('将删除 2026-02 以前的 12,340 个商品日、800 个流量来源日（约 900 kB）。 一天之后才在后台删除');
  expect(rules.at(-1)).toMatchObject({ before: '2026-02-01', kinds: expect.not.arrayContaining(['shop']) });
  expect(settings()).toMatchObject({ keepMonths: 6, keepMonthsSince: '2026-08-24T02:12:33.000Z' });
  await rule.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => settings()).toMatchObject({ keepMonths: null, keepMonthsSince: null });
  await expect.element(rule.getByRole('status')).not.toHaveTextContent('将删除');
});

test('while the sample is looked at nothing pretends to back it up', async () => {
  const { settings } = await showPanel({ store: async () => fakeStore(figures), settings: { sample: true } }, 'data');
  await expect.element(page.getByText(/正在看示例数据。导入、备份/)).toBeVisible();
  expect(page.getByRole('region', { name: '备份', exact: true }).query()).toBeNull();
  await page.getByRole('region', { name: '示例数据' }).getByRole('button', { name: '退出示例' }).click();
  expect(settings().sample).toBe(false);
  await expect.element(page.getByRole('region', { name: '备份', exact: true })).toBeVisible();
});
