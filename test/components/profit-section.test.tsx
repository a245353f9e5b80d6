import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createLocale } from '../../components/i18n/locale.ts';
import { zh } from '../../components/i18n/zh.ts';
import { profitFalls } from '../../components/panels/profit-falls.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { productProfits } from '../../utils/analyse/profit/product-profits.ts';
import { profits } from '../../utils/analyse/profit/profits.ts';
import { salesDays } from '../../utils/analyse/profit/sales-days.ts';
import { finish } from '../../utils/analyse/stats/finish.ts';
import type { Cost } from '../../utils/model/user-data.ts';
import { SAMPLE_SHOP, sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const week = { from: '2026-08-17', to: '2026-08-23' };
const cost = (kind: Cost['kind'], basis: Cost['basis'], value: number, product: string | null = null): Cost => ({
  id: `${kind} ${product}`,
  at: '2026-08-01T00:00:00Z',
  shopKey: SAMPLE_SHOP,
  product,
  kind,
  basis,
  value,
  currency: basis.startsWith('share-') ? null : 'CNY',
  from: '2026-01-01',
  to: null,
  source: 'entered',
});
const all = [
  cost('goods', 'share-of-sales', 0.45),
  cost('freight', 'per-order', 4),
  cost('platform-fee', 'share-of-sales', 0.05),
];
const show = (costs: readonly Cost[] = []) =>
  showPanel({ store: async () => sampleStore('2026-08-24', 'zh'), entered: { costs } }, 'profit');
const table = () => page.getByRole('table', { name: '从支付金额到净利润' });

test('the waterfall of a full account leads from sales to profit without a step missing', () => {
  const figures = sampleFigures('2026-08-23', 'zh');
  const [account] = profits(salesDays(figures, week), all);
  if (!account?.profit) throw new Error('no profit');
  const falls = profitFalls(account, createLocale('zh', zh));
  const steps = falls.filter(({ tone }) => tone !== 'total');
  const totals = falls.filter(({ tone }) => tone === 'total');
  const taken = steps.reduce((sum, { from, to }) => sum + from - to, 0);
  expect(totals.map(({ key }) => key)).toEqual(['sales', 'net', 'profit']);
  expect(account.sales - taken).toBeCloseTo((account.profit.low + account.profit.high) / 2, 4);
  // Nobody knows whether returned goods can be sold again: the profit is a range, and its bar says so.
  expect(falls.at(-1)?.spread).toEqual([account.profit.low, account.profit.high]);
});

test('without costs nothing is called a profit, and what is missing is named with the way to enter it', async () => {
  await show();
  await expect.element(page.getByText(/^退款后还剩 .*缺成本/)).toBeVisible();
  await expect.element(table().getByRole('row', { name: /净利润/ })).toHaveTextContent('未知');
  await page.getByRole('button', { name: '填写平台扣点' }).click();
  await expect.element(page.getByLabelText('种类')).toHaveValue('platform-fee');
  await expect.element(page.getByLabelText('计算方式')).toHaveValue('share-of-sales');
});

test('a cost that is entered counts at once, and undo takes it back', async () => {
  const { userData } = await show(all.slice(1));
  await page.getByLabelText('计算方式').selectOptions('share-of-sales');
  await page.getByLabelText('数额 %').fill('40');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^净利润 ¥/)).toBeVisible();
  expect(userData().costs.find(({ kind }) => kind === 'goods')).toMatchObject({
    value: 0.4,
    product: null,
    currency: null,
  });
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.element(page.getByText(/^退款后还剩/)).toBeVisible();
  expect(userData().costs.map(({ kind }) => kind)).toEqual(['freight', 'platform-fee']);
});

test('a cost is deleted with one click and comes back with undo', async () => {
  const { userData } = await show(all);
  await page.getByRole('button', { name: /^删除平台扣点/ }).click();
  await expect.poll(() => userData().costs).toHaveLength(2);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => userData().costs).toHaveLength(3);
});

test('an amount that is none and a product nobody sold are refused in words', async () => {
  const { userData } = await show();
  await page.getByRole('button', { name: '保存' }).click();
  await expect.element(page.getByText('请填写一个不小于 0 的数。')).toBeVisible();
  await page.getByLabelText('数额').fill('3');
  await page.getByLabelText('商品', { exact: true }).fill('没有的商品');
  await page.getByRole('button', { name: '保存' }).click();
  await expect.element(page.getByText(/^所选时间没有这个商品/)).toBeVisible();
  expect(userData().costs).toEqual([]);
});

test('products with a cost of their own have a margin and the others have none', async () => {
  const figures = sampleFigures('2026-08-23', 'zh').filter(({ entity }) => entity.kind === 'product');
  const own = [cost('goods', 'per-unit', 120, '700100200001'), ...all.slice(1)];
  const found = finish(productProfits(figures, week, own, 0.06));
  const [bedding, others] = [
    found.filter(({ id }) => id === '700100200001'),
    found.filter(({ id }) => id !== '700100200001'),
  ];
  expect(bedding[0]?.account.cm2).not.toBeNull();
  expect(others.every(({ account }) => account.cm1 === null && account.net !== null)).toBe(true);
});

test('a table wider than the panel scrolls within its box and shows at its edge that there is more', async () => {
  const { root } = await showPanel(
    { store: async () => sampleStore('2026-08-24', 'en'), settings: { language: 'en' } },
    'profit',
  );
  const table = page.getByRole('region', { name: 'Profit by product' }).last();
  await expect.element(table).toBeVisible();
  const box = table.element();
  const frame = box.parentElement as HTMLElement;
  expect(root.scrollWidth).toBeLessThanOrEqual(360);
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
  await expect.poll(() => frame.dataset['more']).toBe('true');
  expect(getComputedStyle(frame, '::after').content).toContain('›');
  box.scrollTo({ left: box.scrollWidth });
  await expect.poll(() => frame.dataset['more']).toBeUndefined();
});

test('a shop without a day of sales says so', async () => {
  await showPanel(
    { store: async () => fakeStore(sampleShop({ days: 3 }).filter(({ metric }) => metric !== 'pay_amount')) },
    'profit',
  );
  await expect.element(page.getByText('所选时间还没有读到支付金额')).toBeVisible();
});

test('a cost list is looked at before it counts, counts when applied, and undo takes all of it back', async () => {
  const { userData } = await show();
  const ids = [
    ...new Set(
      sampleFigures('2026-08-23', 'zh').flatMap(({ entity }) => (entity.kind === 'product' ? (entity.id ?? []) : [])),
    ),
  ];
  const lines = ids.map((id) => `${id},12.5,3%,2`);
  const list = ['商品ID,成本价,平台佣金,快递费', ...lines, '不存在,9,,', ',7,,'].join('\n');
  await page.getByLabelText('选择成本表（CSV、Excel）').upload(new File([list], 'costs.csv', { type: 'text/csv' }));
  const preview = page.getByRole('region', { name: '导入“costs.csv”前先看看' });
  await expect.element(preview).toHaveTextContent(`读到 ${ids.length + 1} 个商品的 ${3 * ids.length + 1} 项成本`);
  await expect.element(preview).toHaveTextContent('1 行没有可读的商品或成本');
  expect(userData().costs).toEqual([]);
  await preview.getByRole('button', { name: '导入' }).click();
  await expect.element(page.getByText(/^净利润 ¥/)).toBeVisible();
  expect(userData().costs).toHaveLength(3 * ids.length + 1);
  expect(userData().costs.every(({ shopKey, source }) => shopKey === SAMPLE_SHOP && source === 'imported')).toBe(true);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.element(page.getByText(/^退款后还剩/)).toBeVisible();
  expect(userData().costs).toEqual([]);
});

test('a file that is no cost list is refused in words', async () => {
  await show();
  await page
    .getByLabelText('选择成本表（CSV、Excel）')
    .upload(new File(['日期,访客数\n2026-08-01,3'], 'x.csv', { type: 'text/csv' }));
  await expect.element(page.getByText('没有找到表头：需要商品ID和至少一列成本或类目。')).toBeVisible();
});
