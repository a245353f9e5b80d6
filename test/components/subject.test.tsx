import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import type { TabState } from '../../utils/model/tab-state.ts';
import { showPanel } from './show-panel.tsx';

const store = async () => sampleStore('2026-08-24', 'zh');
const lamp = { key: '700100200002', name: '山野 落地灯 奶油风 卧室' };
const tab: TabState = {
  state: 'captured',
  console: 'sycm',
  page: 'item_360',
  shopKey: 'sample:shop',
  snapshot: 'x',
  at: '2026-08-24T10:00:00+08:00',
  status: 'ok',
  readings: 12,
  completeness: null,
  missing: [],
  warnings: [],
  product: lamp,
};
const amount = (root: HTMLElement) => root.querySelector('[data-metric=pay_amount] dd')?.textContent ?? '';

test('on the page of a product the panel shows that product, and the shop is a click away', async () => {
  const { root } = await showPanel({ store, tab });
  await expect.element(page.getByText(lamp.name).first()).toBeVisible();
  await expect.poll(() => amount(root)).toMatch(/¥/);
  const ofProduct = amount(root);
  await page.getByRole('button', { name: '看全店' }).click();
  await expect.poll(() => amount(root)).not.toBe(ofProduct);
  expect(root.textContent).not.toContain('看全店');
});

test('a product of the list is looked at alone, equation and trend', async () => {
  const { root } = await showPanel({ store });
  await expect.poll(() => root.querySelector('main[data-ready]')).not.toBeNull();
  const ofShop = amount(root);
  await page.getByRole('button', { name: lamp.name }).click();
  await expect.element(page.getByRole('button', { name: '看全店' })).toBeVisible();
  await expect.poll(() => amount(root)).not.toBe(ofShop);
  await page.getByText('90天').click();
  await page.getByRole('button', { name: '表格' }).click();
  await expect.poll(() => root.querySelectorAll('table')[0]?.querySelectorAll('tbody tr').length).toBe(90);
});
