import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import { sampleFigures } from '../../utils/sample/sample-figures.ts';
import { showDashboard } from './show-dashboard.tsx';

const store = async () => sampleStore('2026-08-24', 'zh');
const table = () => page.getByRole('table', { name: '按周、按月透视' });

async function open() {
  const world = await showDashboard({ store }, 'products');
  await page.getByText('按周、按月透视', { exact: true }).click();
  await expect.element(table()).toBeVisible();
  return world;
}

const lines = (root: Element) =>
  [...root.querySelectorAll('table[aria-label=按周、按月透视] tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );

test('eight weeks stand beside each other by stage, and all products together below', async () => {
  const { root } = await open();
  await expect.element(table().getByRole('rowheader', { name: /爆款期/ })).toBeVisible();
  expect(lines(root).every((row) => row.length === 10)).toBe(true);
  expect(lines(root).at(-1)?.[0]).toMatch(/^全部/);
});

test('the week without two of its days says so', async () => {
  await open();
  const all = table().getByRole('row', { name: /^全部/ });
  await expect.element(all.getByText(/\*$/).first()).toBeVisible();
  await expect.element(all.getByTitle(/5\/7 天/)).toBeVisible();
});

test('by month, by source and of a rate: rebuilt from its parts', async () => {
  const { root } = await open();
  await page.getByText('月', { exact: true }).click();
  await page.getByText('流量来源', { exact: true }).click();
  await page.getByLabelText('看哪个指标').last().selectOptions('pay_conversion_rate');
  await expect.element(table().getByRole('rowheader', { name: '手淘搜索' })).toBeVisible();
  await expect.element(page.getByText(/比率由分子、分母各自相加后再除/)).toBeVisible();
  const of = (metric: string) =>
    sampleFigures('2026-08-23', 'zh')
      .filter(
        (one) =>
          one.metric === metric &&
          one.entity.path?.[0] === '手淘搜索' &&
          (one.period?.start ?? '') >= '2026-08-01' &&
          (one.period?.start ?? '') <= '2026-08-23',
      )
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
  const shown = lines(root).find(([name]) => name === '手淘搜索')?.[6] ?? '';
  expect(shown.replace('*', '')).toBe(`${((of('pay_buyers') / of('visitors')) * 100).toFixed(2)}%`);
});

test('a copy and a file have exact numbers', async () => {
  const { deeds, files } = await open();
  await expect.element(table().getByRole('rowheader', { name: /爆款期/ })).toBeVisible();
  await page.getByRole('button', { name: '复制透视表' }).click();
  const rows = (deeds.at(-1) ?? '').replace(/^copy /, '').split('\n');
  expect(rows[0]?.split('\t')).toHaveLength(10);
  expect(rows.at(-1)?.split('\t').at(-1)).toMatch(/^\d+(\.\d+)?$/);
  await page.getByRole('button', { name: '导出 CSV' }).click();
  expect(await files[0]?.content.text()).toContain(rows.at(-1)?.split('\t').at(-1));
  expect(files[0]?.name).toMatch(/^支付金额 \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d\.csv$/);
});

test('a view keeps the stage and the pivot that stand open', async () => {
  const { settings } = await open();
  await page.getByText('月', { exact: true }).click();
  await page.getByLabelText('按阶段筛选').selectOptions('hot');
  await page.getByText('视图', { exact: true }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('爆款按月');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect
    .poll(() => settings().productViews)
    .toMatchObject([{ name: '爆款按月', stage: 'hot', pivot: { by: 'stage', step: 'month', metric: 'pay_amount' } }]);
});
