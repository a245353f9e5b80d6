import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeStore } from './fake-store.ts';
import { scene } from './gallery/scenes.ts';
import { showPanel } from './show-panel.tsx';

const open = (tab: string, settings = {}) =>
  showPanel({ store: async () => fakeStore([]), tab: scene('empty', tab).tab, settings });

const cases: readonly (readonly [tab: string, says: string, wayOut: string | undefined, deed: string | undefined])[] = [
  ['captured', '已读取 38 个数字', undefined, undefined],
  ['partial', '已读 30 行，共 312 行；继续滚动或翻页即可读完', undefined, undefined],
  ['loading', '数字还没有显示出来，显示后会自动读取。', undefined, undefined],
  [
    'signed-out',
    '请先登录生意参谋，登录后会自动读取。',
    '去生意参谋首页',
    'open https://sycm.taobao.com/portal/home.htm',
  ],
  ['blocked', '页面要求验证或已被拦截。完成验证后刷新页面。', '刷新页面', 'reload'],
  ['redesigned', '未读到：支付金额、访客数', '刷新页面', 'reload'],
  [
    'unknown-page',
    '这个页面没有店铺数据，请到首页、交易或商品页。',
    '去生意参谋首页',
    'open https://sycm.taobao.com/portal/home.htm',
  ],
  ['not-saved', '硬盘或浏览器的存储空间已满。请腾出空间后重试。已存的数据没有丢失。', undefined, undefined],
  ['no-console', '这个标签页不是已开启的后台', '选择后台', 'welcome'],
  ['needs-permission', '生意参谋尚未开启', '开启生意参谋', 'grant https://sycm.taobao.com/*'],
];

test.for(cases)('the strip tells %s in words and offers the way out', async ([tab, says, wayOut, deed]) => {
  const { deeds } = await open(tab);
  await expect.element(page.getByText(says)).toBeVisible();
  if (wayOut === undefined) return;
  await page.getByRole('button', { name: wayOut }).click();
  expect(deeds).toEqual([deed]);
});

test('a redesigned page says that earlier data stand and leads to the home page as well', async () => {
  const { deeds } = await open('redesigned');
  await expect.element(page.getByText('之前存下的数据不受影响')).toBeVisible();
  await page.getByRole('button', { name: '去生意参谋首页' }).click();
  expect(deeds).toEqual(['open https://sycm.taobao.com/portal/home.htm']);
});

test('paused is said whatever the tab is, and reading can be resumed on the spot', async () => {
  const { settings } = await open('captured', { paused: true });
  await page.getByRole('button', { name: '继续读取' }).click();
  expect(settings().paused).toBe(false);
  await expect.element(page.getByText('已读取 38 个数字')).toBeVisible();
});

test('a page that no longer shows what it used to is named, with the day and the figures, under its own shop', async () => {
  const changed = { console: 'sycm', page: 'item_rank', good: 40, changedAt: '2026-08-12T09:10:00+08:00' };
  const layouts = [
    { ...changed, missing: ['pay_amount'] },
    { ...changed, console: 'jd', missing: ['visitors'] },
  ];
  const { store, tab } = scene('full', 'captured');
  await showPanel({ store, tab, layouts });
  await expect.element(page.getByText('生意参谋 · 商品排行 自8/12起变了：读不到支付金额')).toBeVisible();
  expect(page.getByText('读不到访客数').elements()).toEqual([]);
});

test('figures of a page that looks different are said to be doubtful by name, apart from those that disagree', async () => {
  const { store, tab } = scene('full', 'captured');
  const warnings = ['layout-changed', 'layout:pay_amount', 'identity:visitors:shop'];
  await showPanel({ store, tab: { ...tab, status: 'partial', warnings } as typeof tab });
  await expect.element(page.getByText('页面变了样，这次读到的已存但标为不完整')).toBeVisible();
  await expect.element(page.getByText('页面变了样：支付金额可能读错，已存但加注，请核对')).toBeVisible();
  await expect.element(page.getByText('shop的访客数与分子÷分母算出来的不符：已存但加注')).toBeVisible();
});

test('what is stored with a doubt is told in plain words, three at most, the rest counted', async () => {
  const { tab } = scene('empty', 'captured');
  if (tab.state !== 'captured') throw new Error('the scene shows no captured tab');
  const warnings = [
    'contradiction:pay_amount',
    'parts:visitors',
    'identity:pay_conversion_rate:68112345678',
    'period-unknown',
  ];
  await showPanel({ store: async () => fakeStore([]), tab: { ...tab, warnings } });
  for (const words of [
    '支付金额在页面上有两个不同的数：已存但加注，请核对',
    '访客数各行相加与合计对不上：已存但加注',
    '68112345678的支付转化率与分子÷分母算出来的不符：已存但加注',
    '另有 1 处对不上，已加注',
  ])
    await expect.element(page.getByText(words)).toBeVisible();
  expect(page.getByText('看不出是哪段时间').elements()).toEqual([]);
});
