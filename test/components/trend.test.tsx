import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isolatedIndexes } from '../../components/charts/isolated-indexes.ts';
import { sparklinePath } from '../../components/charts/sparkline-path.ts';
import { tickIndexes } from '../../components/charts/tick-indexes.ts';
import { zoomByKey } from '../../components/charts/zoom-by-key.ts';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const unread = ['2026-08-21'];

test('a day nobody read is a gap in the line, told as not read', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop({ unread })) });
  const chart = page.getByRole('slider');
  await expect.element(chart).toBeVisible();
  (chart.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}');
  await expect.element(chart).toHaveAttribute('aria-valuetext', '8月21日周五 未读到');
  await expect.element(page.getByText('1 天未读到，图中留空')).toBeVisible();
});

test('the figures behind the chart are a table away', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop({ unread })) });
  await page.getByRole('button', { name: '表格' }).click();
  const cells = [...page.getByRole('table').first().element().querySelectorAll('tbody tr')].map(
    (row) => row.textContent,
  );
  expect(cells).toHaveLength(30);
  expect(cells[2]).toBe('8月21日周五–');
});

test('the running day is never drawn as a settled one', async () => {
  const { root } = await showPanel({ store: async () => fakeStore(sampleShop()) });
  await page.getByRole('button', { name: '表格' }).click();
  expect(root.querySelector('table tbody tr')?.textContent).toContain('8月23日');
  await expect.element(page.getByText('今日实时数据不画入走势')).toBeVisible();
});

test('days before the first one ever read are no gaps', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop({ days: 10 })) });
  await expect.element(page.getByText('8/14 起有数据 · 今日实时数据不画入走势')).toBeVisible();
});

test('a longer range is asked of the store when it is chosen, and not before', async () => {
  const store = fakeStore(sampleShop());
  const asked: (string | undefined)[] = [];
  const figures: typeof store.figures = (query) => {
    if (query.kind === 'shop') asked.push(query.from);
    return store.figures(query);
  };
  const { root } = await showPanel({ store: async () => ({ ...store, figures }) });
  await expect.poll(() => root.querySelector('main[data-ready]')).not.toBeNull();
  expect(asked).toContain('2026-06-25');
  expect(asked).not.toContain('2026-05-26');
  await page.getByText('90天').click();
  await page.getByRole('button', { name: '表格' }).click();
  await expect.poll(() => root.querySelectorAll('table')[0]?.querySelectorAll('tbody tr').length).toBe(90);
  expect(asked).toContain('2026-05-26');
  expect(root.querySelector('table tbody tr:last-child')?.textContent).toMatch(/5月26日.*¥/);
});

test('another metric is drawn in its own unit', async () => {
  await showPanel({ store: async () => fakeStore(sampleShop()) });
  await page.getByRole('combobox', { name: '指标', exact: true }).selectOptions('bounce_rate');
  await page.getByRole('button', { name: '表格' }).click();
  expect(page.getByRole('table').first().element().querySelector('td')?.textContent).toMatch(/^\d\d\.\d\d%$/);
});

test('a sparkline breaks where a value is missing and dots a lonely one', () => {
  expect(sparklinePath([0, 10, null, 5], 30, 10)).toBe('M0 10h0L10 0M30 5h0');
});

test('values without neighbours and the last one are dots', () => {
  expect(isolatedIndexes([1, null, 2, null, 3, 4])).toEqual([0, 2, 5]);
});

test('the last day always has its label', () => {
  expect(tickIndexes(30, 6)).toEqual([4, 9, 14, 19, 24, 29]);
  expect(tickIndexes(0, 6)).toEqual([]);
});

const panelOf = async () => showPanel({ store: async () => fakeStore(sampleShop()) });
const rows = () => page.getByRole('table').first().element().querySelectorAll('tbody tr');

test('the same metric four weeks earlier stands beside each day, weekday over weekday', async () => {
  await panelOf();
  await page.getByRole('button', { name: '对比', exact: true }).click();
  await expect.element(page.getByText('28 天前')).toBeVisible();
  await page.getByRole('button', { name: '表格' }).click();
  const now = new Map(
    [...rows()].map((row) => [row.querySelector('th')?.textContent, [...row.querySelectorAll('td')]]),
  );
  expect(now.get('8月23日周日')?.[1]?.textContent).toBe(now.get('7月26日周日')?.[0]?.textContent);
});

test('a second metric is drawn on a scale of its own and told by its name', async () => {
  await panelOf();
  await page.getByRole('combobox', { name: '第二个指标' }).selectOptions('visitors');
  const chart = page.getByRole('slider');
  (chart.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect
    .element(chart)
    .toHaveAttribute('aria-valuetext', expect.stringMatching(/^8月23日周日 ¥[\d,.]+，访客数 [\d,]+$/));
});

test('plus looks closer at the days around the cursor and 0 shows all of them again', async () => {
  await panelOf();
  const chart = page.getByRole('slider');
  await expect.element(chart).toBeVisible();
  (chart.element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}{+}');
  await expect.element(chart).toHaveAttribute('aria-valuemax', '15');
  await userEvent.keyboard('0');
  await expect.element(chart).toHaveAttribute('aria-valuemax', '29');
});

test('a stretch drawn over with the mouse fills the chart until all is asked for', async () => {
  const { root } = await panelOf();
  await expect.poll(() => root.querySelector('.u-over')).not.toBeNull();
  const over = root.querySelector('.u-over') as HTMLElement;
  const { width } = over.getBoundingClientRect();
  await userEvent.dragAndDrop(over, over, {
    sourcePosition: { x: width * 0.2, y: 20 },
    targetPosition: { x: width * 0.6, y: 20 },
  });
  await expect.element(page.getByRole('button', { name: '看全部' })).toBeVisible();
  expect(Number(page.getByRole('slider').element().getAttribute('aria-valuemax'))).toBeLessThan(16);
  await page.getByRole('button', { name: '看全部' }).click();
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuemax', '29');
});

test('a closer look takes half of the steps, within the range, and never fewer than four', () => {
  expect(zoomByKey('+', 0, 29)).toEqual([0, 15]);
  expect(zoomByKey('+', 29, 29)).toEqual([14, 29]);
  expect(zoomByKey('=', 10, 29)).toEqual([3, 18]);
  expect(zoomByKey('+', 1, 2)).toBeUndefined();
  expect(zoomByKey('-', 1, 2)).toBeNull();
  expect(zoomByKey('x', 1, 29)).toBeUndefined();
});
