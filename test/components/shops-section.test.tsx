import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import type { FigureQuery } from '../../utils/store/store.ts';
import { fakeStore } from './fake-store.ts';
import { sampleFigure } from './sample-figure.ts';
import { sampleShop } from './sample-shop.ts';
import { showDashboard } from './show-dashboard.tsx';
import { showPanel } from './show-panel.tsx';

const store = async () => sampleStore('2026-08-24', 'zh');
const names = (root: Element) =>
  [...root.querySelectorAll('tbody th')].map(({ textContent }) => (textContent ?? '').slice(0, 8));

test('all shops stand on the same measures, each in its own currency and with the days it rests on', async () => {
  await showDashboard({ store }, 'shops');
  await page.getByText('近7天', { exact: true }).click();
  const jd = page.getByRole('row', { name: /京东店/ });
  await expect.element(jd.getByText('5/7 天')).toBeVisible();
  await expect.element(jd.getByText(/缺 8\/18 8\/21/)).toBeVisible();
  await expect
    .element(
      page
        .getByRole('row', { name: /海外站/ })
        .getByText(/^\$/)
        .first(),
    )
    .toBeVisible();
  await expect.element(page.getByRole('row', { name: /海外站/ }).getByText('按会话数')).toBeVisible();
});

test('of sums over unequally many days none is called the best, of rates one is', async () => {
  const { root } = await showDashboard({ store }, 'shops');
  const best = () => root.querySelectorAll('tbody [title*="同口径中最好"]').length;
  await expect.poll(best).toBeGreaterThan(2);
  const day = best();
  await page.getByText('近7天', { exact: true }).click();
  await expect.element(page.getByText('5/7 天')).toBeVisible();
  await expect.poll(best).toBe(day - 2);
});

test('the group total adds what is one currency and says when it is at least that', async () => {
  const { root } = await showDashboard({ store }, 'shops');
  await page.getByText('近7天', { exact: true }).click();
  const total = page.getByRole('row', { name: /我的店铺合计 · CNY/ });
  await expect.element(total.getByText(/^≥ ¥/)).toBeVisible();
  expect(root.textContent).not.toContain('合计 · USD');
});

test('the group total says which shops it is the sum of, and each leads to its readings', async () => {
  await showDashboard({ store }, 'shops');
  await page.getByText('近7天', { exact: true }).click();
  const total = page.getByRole('row', { name: /我的店铺合计 · CNY/ });
  await total.getByRole('button').first().click();
  const sheet = page.getByRole('dialog');
  await expect.element(sheet.getByText('我的店铺合计 · CNY')).toBeVisible();
  const said = sheet.element().querySelector('[data-formula="figures"]')?.textContent ?? '';
  expect(said).toMatch(/^≥ ¥[\d,.]+万? = ¥[\d,.]+万? \+ ¥[\d,.]+万?$/);
  await sheet.getByRole('button', { name: '山野家居京东店（示例）' }).click();
  await expect.element(sheet.getByText(/5\/7 天的读数相加/)).toBeVisible();
});

test('the keyboard sorts by a measure, comparable shops first', async () => {
  const { root } = await showDashboard({ store }, 'shops');
  const button = page.getByRole('button', { name: '按转化率排序' });
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('th[aria-sort=descending]')?.textContent).toBe('转化率');
  expect(names(root)[2]).toContain('山野家居海外站');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('th[aria-sort=ascending]')?.textContent).toBe('转化率');
  expect(names(root)[2]).toContain('山野家居海外站');
});

test('a copy has exact numbers, what each is counted by, and the currency', async () => {
  const { deeds } = await showDashboard({ store }, 'shops');
  await page.getByRole('button', { name: '复制表格' }).click();
  await expect.element(page.getByText('已复制 3 家店铺')).toBeVisible();
  const rows = (deeds.at(-1) ?? '')
    .replace(/^copy /, '')
    .split('\n')
    .map((line) => line.split('\t'));
  expect(rows.map(({ length }) => length)).toEqual([25, 25, 25, 25]);
  const currency = rows[0]?.indexOf('币种') ?? -1;
  expect(new Set(rows.slice(1).map((row) => row[currency]))).toEqual(new Set(['CNY', 'USD']));
  expect(rows[1]?.[1]).toMatch(/^\d+(\.\d+)?$/);
});

test('shops are compared by the regions their consoles show, each share with its source', async () => {
  const row = (shopKey: string, name: string, value: number) => {
    const entity = { kind: 'source', id: null, name, path: [name] } as const;
    return { ...sampleFigure({ metric: 'pay_buyers', value, start: '2026-08-23' }), shopKey, entity };
  };
  const rows = [row('sample:shop', '浙江省', 60), row('sample:shop', '广东省', 20), row('sample:shop', '手淘搜索', 99)];
  const other = [row('sample:jd', '浙江', 1), row('sample:jd', '北京', 3)];
  const base = await store();
  const withRegions = async () => ({
    ...base,
    figures: async (query: FigureQuery) =>
      query.kind === 'source'
        ? [...rows, ...other].filter(({ shopKey }) => shopKey === query.shop)
        : base.figures(query),
  });
  await showDashboard({ store: withRegions }, 'shops');
  const table = page.getByRole('region', { name: '各店各地区的占比' });
  await expect.element(table).toBeVisible();
  const cells = [...table.element().querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    ['浙江', '75%', '25%'],
    ['北京', '–', '75%'],
    ['广东', '25%', '–'],
  ]);
  await expect.element(page.getByText(/山野家居海外站（示例）没有读到地区/)).toBeVisible();
  table.element().querySelector('button')?.click();
  await expect.element(page.getByRole('dialog').getByText('75% = 60 ÷ 80')).toBeVisible();
});

test('where no console shows regions that is said', async () => {
  await showDashboard({ store }, 'shops');
  await expect
    .element(page.getByRole('region', { name: '买家在哪里' }).getByText(/没有读到按省份或国家分的数字/))
    .toBeVisible();
});

test('a click on a shop looks at that shop', async () => {
  const { panel } = await showDashboard({ store }, 'shops');
  await page.getByRole('button', { name: '山野家居京东店（示例）' }).click();
  await expect.poll(() => panel.shops.shop.value?.key).toBe('sample:jd');
  expect(panel.section.value).toBe('today');
});

test('in the narrow panel one measure is compared at a time', async () => {
  const width = innerWidth;
  await page.viewport(380, 800);
  await showPanel({ store }, 'shops');
  await page.getByLabelText('看哪个指标').selectOptions('refunds');
  await expect.element(page.getByRole('listitem').filter({ hasText: '京东店' }).getByText('按完结时间')).toBeVisible();
  await page.viewport(width, 800);
});

test('with one shop it is said how a second one gets here, and samples are a click away', async () => {
  const { settings } = await showPanel({ store: async () => fakeStore(sampleShop()) }, 'shops');
  await expect.element(page.getByText('只有一家店铺')).toBeVisible();
  await page.getByRole('button', { name: '先看示例：三家店铺' }).click();
  await expect.poll(() => settings().sample).toBe(true);
});
