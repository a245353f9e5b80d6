import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeStore } from './fake-store.ts';
import { sampleProducts } from './sample-products.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const shop = sampleShop({ days: 3 });
const open = (count: number) => showPanel({ store: async () => fakeStore([...shop, ...sampleProducts(count, 2)]) });

const rows = () => [...document.querySelectorAll('[aria-rowcount] tbody tr:not([aria-hidden])')];
const column = (at: number) => rows().map((row) => row.children[at]?.querySelector('button, span')?.textContent ?? '');

test('products are sorted by amount and the one without comes last in either direction', async () => {
  await open(8);
  await expect.poll(() => rows().length).toBe(8);
  expect(column(2).at(-1)).toBe('–');
  await page.getByRole('button', { name: '按支付金额排序' }).click();
  expect(column(2).at(-1)).toBe('–');
  await expect
    .element(page.getByRole('columnheader', { name: '按支付金额排序' }))
    .toHaveAttribute('aria-sort', 'ascending');
});

test('search looks into names and ids, whatever the width of the letters', async () => {
  await open(8);
  const field = page.getByRole('searchbox');
  await field.fill('落地灯');
  await expect.poll(() => rows().length).toBe(1);
  await field.fill('６８００１２３４５６７８');
  await expect.poll(() => column(0)).toEqual(['青禾 棉麻四件套 奶油白 1.8m 1号']);
  await expect.element(page.getByText('1 / 8 个商品')).toBeVisible();
});

test('a search without a match offers to be cleared', async () => {
  await open(3);
  await page.getByRole('searchbox').fill('自行车');
  await page.getByRole('button', { name: '清除搜索' }).click();
  await expect.poll(() => rows().length).toBe(3);
});

test('of three thousand products only those in sight are in the document', async () => {
  await open(3000);
  await expect.element(page.getByText('共 3,000 个商品')).toBeVisible();
  expect(rows().length).toBeLessThan(40);
  const box = document.querySelector('[aria-rowcount]')?.parentElement;
  box?.scrollTo({ top: 42 * 1500 });
  await expect.poll(() => Number(rows()[0]?.getAttribute('aria-rowindex'))).toBeGreaterThan(1400);
});

test('a console without product figures says where to find them', async () => {
  await showPanel({ store: async () => fakeStore(shop) });
  await expect.element(page.getByText('打开生意参谋的商品排行，把列表滚动到底。')).toBeVisible();
});
