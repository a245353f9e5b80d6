import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { CategoryNote } from '../../utils/model/user-data.ts';
import { fakeStore } from './fake-store.ts';
import { sampleProducts } from './sample-products.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

/** Enough products for a category to speak for itself, and nobody who files them. */
const unfiled = async () => fakeStore([...sampleShop({ days: 30 }), ...sampleProducts(24, 21).map(unlike)]);

/** Products that convert so unlike each other that each week tells them apart. */
function unlike(figure: Figure): Figure {
  if (figure.metric !== 'pay_buyers' || figure.value === null) return figure;
  return { ...figure, value: Math.round(figure.value * (0.2 + (Number(figure.entity.id) % 7) / 3)) };
}
const sample = async () => sampleStore('2026-08-24', 'zh');
const boxes = (root: HTMLElement) => [...root.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
const lamp = { key: '700100200002', name: '山野 落地灯 奶油风 卧室' };

async function setCategory(name: string) {
  await page.getByText('设置类目…', { exact: true }).click();
  await page.getByRole('combobox', { name: '类目', exact: true }).fill(name);
  await page.getByRole('button', { name: '设置', exact: true }).click();
}

test('a category set for all products at once is what benchmarks and candidates compare them with', async () => {
  const { root, panel, userData } = await showPanel({ store: unfiled }, 'products');
  await expect.element(page.getByText(/打开后台带“类目”列的商品表/)).toBeVisible();
  await expect.poll(() => boxes(root).length).toBeGreaterThan(1);
  boxes(root)[0]?.click();
  await page.getByRole('button', { name: '选取全部 24 个' }).click();
  await setCategory('家居>>样例');
  await expect.element(page.getByText('已把 24 个商品归入“家居 > 样例”。')).toBeVisible();
  expect(userData().categories).toMatchObject([{ category: '家居 > 样例', source: 'entered' }]);
  expect(userData().categories[0]?.products).toHaveLength(24);

  panel.section.value = 'benchmarks';
  await expect.poll(() => root.querySelectorAll('[data-state="ok"]').length).toBeGreaterThan(10);
  const row = () => root.querySelector('[data-state="ok"]')?.textContent;
  await expect.poll(row).toContain('类目：家居 > 样例');
  expect(row()).toMatch(/同类 [\d.]+%/);
  expect(row()).toMatch(/[高低]于同类其他/);

  panel.section.value = 'candidates';
  await expect.poll(() => root.querySelectorAll('[data-verdict]').length).toBeGreaterThan(3);
  await expect.element(page.getByText('家居 > 样例', { exact: true }).first()).toBeVisible();
  expect(root.querySelector('[data-verdict]')?.textContent).toMatch(/，同类平均 [\d.]+%/);
});

test('without a category benchmarks say how categories come, and compare with the shop', async () => {
  const { root } = await showPanel({ store: unfiled }, 'benchmarks');
  await expect.element(page.getByText(/还没有商品类目，只能与全店比。.*类目/)).toBeVisible();
  await expect.poll(() => root.querySelectorAll('[data-state="ok"]').length).toBeGreaterThan(10);
  expect(root.querySelector('[data-state="ok"]')?.textContent).not.toMatch(/同类 [\d.]+%/);
});

test('the console’s own categories filter and sort the table; what the user sets stands above them, and undo gives them back', async () => {
  const { root, userData } = await showPanel({ store: sample }, 'products');
  const lines = () => [...root.querySelectorAll('tbody tr')].filter((row) => row.querySelector('input'));
  await expect.poll(() => lines().length).toBe(16);
  await page.getByLabelText('按类目筛选').selectOptions('灯饰');
  await expect.poll(() => lines().length).toBe(2);
  expect(lines().every((line) => line.textContent?.includes('灯饰'))).toBe(true);
  for (const box of boxes(root)) box.click();
  await setCategory('户外');
  // The filter stands: those products are elsewhere now.
  await expect.poll(() => lines().length).toBe(0);
  await page.getByLabelText('按类目筛选').selectOptions('户外');
  await expect.poll(() => lines().length).toBe(2);
  await expect.element(page.getByTitle('户外 · 你设置的').first()).toBeVisible();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => userData().categories).toEqual([]);
  await expect.poll(() => lines().length).toBe(0);
});

test('a later entry for the same products takes the place of the earlier one; undo brings that back', async () => {
  const { root, userData } = await showPanel({ store: sample }, 'products');
  await expect.poll(() => boxes(root).length).toBe(16);
  boxes(root)[0]?.click();
  const names = () => userData().categories.map(({ category }: CategoryNote) => category);
  await setCategory('甲');
  await expect.poll(names).toEqual(['甲']);
  await setCategory('乙');
  await expect.poll(names).toEqual(['乙']);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(names).toEqual(['甲']);
});

test('on the page of a product the panel says its category and who says so, and takes another', async () => {
  const { panel, userData } = await showPanel({ store: sample });
  panel.subject.choose(lamp);
  await expect.element(page.getByText('类目：灯饰')).toBeVisible();
  await expect.element(page.getByText('· 来自后台')).toBeVisible();
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await page.getByRole('combobox', { name: '类目', exact: true }).fill('卧室灯');
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await expect.element(page.getByText('类目：卧室灯')).toBeVisible();
  expect(userData().categories).toMatchObject([{ category: '卧室灯', products: [lamp.key] }]);
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await page.getByRole('button', { name: /撤回设置/ }).click();
  await expect.element(page.getByText('类目：灯饰')).toBeVisible();
  expect(userData().categories).toMatchObject([{ category: null }]);
});

test('one metric is laid out by category over weeks; a view keeps category and pivot', async () => {
  const { root, settings } = await showPanel({ store: sample }, 'products');
  await expect.poll(() => boxes(root).length).toBe(16);
  await page.getByText('按周、按月透视', { exact: true }).click();
  await page.getByRole('radio', { name: '类目', exact: true }).click({ force: true });
  const table = page.getByRole('table', { name: '按周、按月透视' });
  for (const name of ['家纺', '家具', '灯饰', '家居饰品'])
    await expect.element(table.getByRole('rowheader', { name: new RegExp(`^${name}`) })).toBeVisible();
  await expect.element(page.getByText(/类目是现在的归属/)).toBeVisible();
  await page.getByLabelText('按类目筛选').selectOptions('家具');
  await page.getByText('视图', { exact: true }).click();
  await page.getByLabelText('视图名称').fill('家具周报');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect
    .poll(() => settings().productViews)
    .toMatchObject([{ name: '家具周报', category: '家具', pivot: { by: 'category' } }]);
});
