import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { LayoutDay, PageLayout } from '../../utils/model/layout.ts';
import { scene } from './gallery/scenes.ts';
import { showPanel } from './show-panel.tsx';

const day = (number: number, card: number, table: number): LayoutDay => ({
  day: `2026-08-${number}`,
  looks: 1,
  by: { card: { found: card, expected: 4 }, table: { found: table, expected: 6 } },
});
const well: PageLayout = {
  console: 'jd',
  page: 'trade_summary',
  good: 12,
  changedAt: null,
  missing: [],
  days: [day(20, 4, 6), day(21, 4, 6)],
};
const changed: PageLayout = {
  console: 'sycm',
  page: 'item_rank',
  good: 40,
  changedAt: '2026-08-21T09:10:00+08:00',
  missing: ['pay_amount'],
  days: [day(20, 4, 6), day(21, 3, 4)],
};
const open = (layouts: readonly PageLayout[], inFront = 'home') => {
  const { tab, ...rest } = scene('full', 'captured');
  return showPanel({ ...rest, tab: { ...tab, page: inFront } as typeof tab, layouts }, 'data');
};
const health = () => page.getByRole('region', { name: '读取状况' });

test('each page tells the share found that day, by how its figures are found, and the days before', async () => {
  await open([well]);
  await expect.element(health().getByText('读到 100%')).toBeVisible();
  await expect.element(health().getByText('卡片 4/4 · 表格 6/6')).toBeVisible();
  await expect.element(health().getByRole('img', { name: '近 2 天读到的比例' })).toBeVisible();
});

test('a page that changed comes first, with the day, what is missing and the share left', async () => {
  await open([well, changed]);
  await expect.element(health().getByText('自8/21起 读不到支付金额')).toBeVisible();
  await expect.element(health().getByText('读到 70%')).toBeVisible();
  const names = health().getByRole('heading', { level: 3 });
  expect(names.elements().map((name) => name.textContent)).toEqual(['生意参谋 · 商品排行', '京东商智 · 交易概况']);
});

test('the user may say that a changed page is right as it is', async () => {
  const { deeds } = await open([changed]);
  await health().getByRole('button', { name: '这样是对的' }).click();
  expect(deeds).toEqual(['accept sycm/item_rank']);
});

test('a report can be made of the changed page when it is in front, not of another', async () => {
  await open([changed]);
  await expect.element(health().getByRole('button', { name: '生成这一页的报告' })).toBeDisabled();
  await expect.element(health().getByText('先在旁边打开这一页，再生成报告')).toBeVisible();
});

test('the changed page in front can be reported', async () => {
  await open([changed], 'item_rank');
  await health().getByRole('button', { name: '生成这一页的报告' }).click();
  await expect.element(page.getByRole('alert').filter({ hasText: '没能生成报告' })).toBeVisible();
});

test('before any page was read it says how to begin', async () => {
  await open([]);
  await expect.element(health().getByText('还没有读过后台页面', { exact: false })).toBeVisible();
});

test('what an older version kept has no days yet, and says so', async () => {
  await open([{ console: 'jd', page: 'home', good: 3, changedAt: null, missing: [] }]);
  await expect.element(health().getByText('没有记录')).toBeVisible();
});
