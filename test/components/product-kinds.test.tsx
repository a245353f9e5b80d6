import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { kindsWords } from '../../components/i18n/words/kinds.ts';
import { byStage } from '../../components/state/by-stage.ts';
import { inSlices } from '../../components/state/in-slices.ts';
import { kindPivot } from '../../components/state/kind-pivot.ts';
import type { ProductKinds } from '../../components/state/product-kinds.ts';
import { sampleStore } from '../../components/state/sample-store.ts';
import { productLifecycles, productLifecyclesInSteps } from '../../utils/analyse/lifecycle/product-lifecycles.ts';
import { productRows } from '../../utils/analyse/product-rows.ts';
import { productRoles } from '../../utils/analyse/roles/product-roles.ts';
import { roleFactsOf } from '../../utils/analyse/roles/role-facts-of.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { fakeStore } from './fake-store.ts';
import { sampleProducts } from './sample-products.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const until = '2026-08-23';
const figures = sampleFigures(until, 'zh');
const rows = productRows(figures, { from: '2026-08-17', to: until });
const kinds: ProductKinds = {
  stages: new Map(productLifecycles(figures, { until }).map((one) => [one.key, one])),
  roles: new Map(
    productRoles(roleFactsOf(figures, { from: '2026-07-25', to: until })).products.map((one) => [one.key, one]),
  ),
  concentration: undefined,
  hasTraffic: true,
  judged: rows.length,
};
const lampStage = kindsWords.zh.stages[kinds.stages.get('700100200002')?.stage ?? 'new'];
const show = () => showPanel({ store: async () => sampleStore('2026-08-24', 'zh') }, 'products');
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) });

test('stages judged with a breath in between are those judged at once', async () => {
  expect(await inSlices(productLifecyclesInSteps(figures, { until }))).toEqual(productLifecycles(figures, { until }));
});

test('by stage every product counts once, so that shares add up to all', () => {
  const lines = kindPivot(rows, kinds, 'stage', 'pay_amount');
  expect(lines.reduce((sum, { products }) => sum + products, 0)).toBe(rows.length);
  expect(lines.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
});

test('a product with two roles is in the line of each, and one nobody judged is in a line of its own', () => {
  const key = rows[0]?.key ?? '';
  const verdict = { candidate: false, confidence: 1, reasons: [] };
  const twice = { key, pinned: true, suggested: [], longTail: false };
  const roles = new Map([
    [
      key,
      {
        ...twice,
        roles: [
          { ...verdict, role: 'traffic' as const },
          { ...verdict, role: 'image' as const },
        ],
      },
    ],
  ]);
  const lines = kindPivot(rows, { ...kinds, roles }, 'role', 'pay_amount');
  expect(lines.map(({ kind, products }) => [kind, products])).toEqual([
    ['traffic', 1],
    ['image', 1],
    ['unknown', rows.length - 1],
  ]);
});

test('sorted by stage the products nobody judged come last in either direction', () => {
  const judged = { ...kinds, stages: new Map([...kinds.stages].filter(([, { stage }]) => stage !== 'declining')) };
  for (const down of [true, false]) {
    const last = byStage(rows, judged, 'all', { by: 'stage', down }).at(-1)?.key ?? '';
    expect(judged.stages.get(last)?.stage).toBeUndefined();
  }
  const sorted = byStage(rows, judged, 'all', { by: 'stage', down: false }).flatMap(
    ({ key }) => judged.stages.get(key)?.stage ?? [],
  );
  expect(sorted).toEqual(['new', 'growing', 'hot', 'stable'].flatMap((stage) => sorted.filter((one) => one === stage)));
});

test('each product shows its stage and roles, and the stage filters the table', async () => {
  const { root } = await show();
  await expect.element(rowOf('落地灯').getByText(lampStage)).toBeInTheDocument();
  await page.getByLabelText('按阶段筛选').selectOptions('declining');
  const names = () => [...root.querySelectorAll('tbody tr')].filter((row) => row.querySelector('input'));
  const expected = [...kinds.stages.values()].filter(({ stage }) => stage === 'declining').length;
  expect(expected).toBeGreaterThan(0);
  await expect.poll(() => names().length).toBe(expected);
  expect(names().every((row) => row.textContent?.includes('衰退期'))).toBe(true);
});

test('one metric is summed by stage or role above the table', async () => {
  await show();
  await page.getByText('按阶段、角色汇总', { exact: true }).click();
  const table = page.getByRole('table', { name: '按阶段、角色汇总' });
  await expect.element(table.getByRole('rowheader', { name: '衰退期' })).toBeVisible();
  await page.getByText('角色', { exact: true }).first().click();
  await expect.element(table.getByRole('rowheader', { name: '常规' })).toBeVisible();
});

test('a role the operator sets replaces what the figures suggest, and undo gives it back', async () => {
  const { root, userData } = await show();
  await expect.element(rowOf('落地灯').getByText(lampStage)).toBeInTheDocument();
  [...root.querySelectorAll<HTMLInputElement>('tbody input')]
    .find(({ ariaLabel }) => ariaLabel?.includes('落地灯'))
    ?.click();
  await page.getByRole('checkbox', { name: /落地灯.*：形象款/ }).click();
  await expect.poll(() => userData().pins).toMatchObject([{ product: '700100200002', roles: ['image'] }]);
  await expect.element(page.getByTitle('人工指定')).toBeInTheDocument();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => userData().pins).toEqual([]);
  await expect.element(page.getByTitle('人工指定')).not.toBeInTheDocument();
});

test('of thousands of products only those with most visitors are judged, and the table says so', async () => {
  await showPanel(
    { store: async () => fakeStore([...sampleShop({ days: 3 }), ...sampleProducts(1200, 2)]) },
    'products',
  );
  await expect.element(page.getByText(/^商品很多：只判断了访客最多的 1,000 个（共 1,200 个）。$/)).toBeVisible();
});
