import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import type { MetricCoverage } from '../../utils/model/coverage.ts';
import { showPanel } from './show-panel.tsx';

const sample = sampleStore('2026-08-24', 'zh');

test('the days nobody opened a page are named, page by page', async () => {
  await showPanel({ store: async () => sample }, 'data');
  const region = page.getByRole('region', { name: '数据日历' });
  await expect.element(region).toBeVisible();
  await expect.element(region.getByText('33/35 天').first()).toBeVisible();
  await expect.element(region.getByText('缺 7/30 7/31').first()).toBeVisible();
});

test('what to open next is said with the day, what is missing of it, and a way there', async () => {
  const days = (state: 'captured' | 'partial', total: number | null) =>
    Array.from({ length: 35 }, (_, index) => ({
      date: new Date(Date.UTC(2026, 6, 20 + index)).toISOString().slice(0, 10),
      state: index === 34 ? state : ('captured' as const),
      rows: index === 34 ? 30 : 300,
      total,
    }));
  const line: MetricCoverage = {
    console: 'sycm',
    page: 'item_rank',
    kind: 'product',
    metric: 'visitors',
    days: days('partial', 300),
  };
  const { deeds } = await showPanel({ store: async () => ({ ...sample, coverage: async () => [line] }) }, 'data');
  await expect.element(page.getByText('生意参谋 · 商品排行，选 8月23日周日')).toBeVisible();
  await expect.element(page.getByText('30/300 行')).toBeVisible();
  await page.getByRole('region', { name: '数据日历' }).getByRole('button', { name: '打开' }).click();
  expect(deeds).toContain('open https://sycm.taobao.com/portal/home.htm');
});

test('without a gap it says so', async () => {
  const whole: MetricCoverage = {
    console: 'sycm',
    page: 'home',
    kind: 'shop',
    metric: 'visitors',
    days: [{ date: '2026-08-23', state: 'captured', rows: 1, total: null }],
  };
  await showPanel({ store: async () => ({ ...sample, coverage: async () => [whole] }) }, 'data');
  await expect.element(page.getByText('这五周没有缺口。')).toBeVisible();
});
