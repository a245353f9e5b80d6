import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleStore } from '../../components/state/sample-store.ts';
import { fakeStore } from './fake-store.ts';
import { sampleFigure } from './sample-figure.ts';
import { sampleProducts } from './sample-products.ts';
import { sampleShop, YESTERDAY } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const full = async () => fakeStore([...sampleShop(), ...sampleProducts(5, 2)]);

test('the first run says what to do in three steps and opens the welcome page', async () => {
  const { deeds, root } = await showPanel({ store: async () => fakeStore([]) });
  await page.getByRole('button', { name: '开始设置' }).click();
  expect(deeds).toEqual(['welcome']);
  expect(root.querySelectorAll('ol li')).toHaveLength(3);
});

test.for([
  ['quota', '请腾出空间后重试'],
  ['blocked', '请关闭其他店侧页面后重试'],
  ['newer', '请更新扩展后再打开'],
  ['lost', '请重启浏览器'],
  ['anything else', '读取数据库时出错'],
])('a store that fails with %s says what helps', async ([kind, says = '']) => {
  await showPanel({ store: () => Promise.reject({ kind }) });
  await expect.element(page.getByText(says)).toBeVisible();
});

test.for([
  ['a shop', full],
  ['nothing yet', async () => fakeStore([])],
  ['a store that cannot be read', () => Promise.reject({ kind: 'lost' })],
] as const)('the panel says that it is ready with %s', async ([, store]) => {
  const { root } = await showPanel({ store });
  await expect.poll(() => root.querySelector('main[data-ready]')).not.toBeNull();
});

test('ready means that the chart is drawn and the products are there', async () => {
  const { root } = await showPanel({ store: full });
  await expect.poll(() => root.querySelector('main[data-ready]')).not.toBeNull();
  expect(root.querySelector('canvas')).not.toBeNull();
  expect(root.querySelectorAll('[aria-rowcount] tbody tr')).toHaveLength(5);
});

test('the page is titled in its language', async () => {
  const { host } = await showPanel({ store: full });
  expect(document.title).toBe('店侧');
  await host.saveSettings({ language: 'en' });
  await expect.poll(() => document.title).toBe('Tillside');
});

test('trying again opens the store anew', async () => {
  let tries = 0;
  await showPanel({ store: () => (tries++ === 0 ? Promise.reject({ kind: 'blocked' }) : full()) });
  await page.getByRole('button', { name: '重试' }).click();
  await expect.element(page.getByRole('heading', { name: '青禾样例家居旗舰店' })).toBeVisible();
});

test('the language is switched in the footer, words and numbers alike', async () => {
  await showPanel({ store: full });
  await page.getByRole('combobox', { name: '语言' }).selectOptions('en');
  await expect.element(page.getByText('7/7 days')).toBeVisible();
  expect(document.documentElement.lang).toBe('en-US');
});

test('the theme is switched in the footer', async () => {
  await showPanel({ store: full });
  await page.getByRole('combobox', { name: '外观' }).selectOptions('dark');
  await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
});

test('another shop is one choice away', async () => {
  const other = { shopKey: 'jd:青禾京东店', console: 'jd', metric: 'visitors', value: 77, start: YESTERDAY };
  await showPanel({ store: async () => fakeStore([...sampleShop(), sampleFigure(other)]) });
  await page.getByRole('combobox', { name: '店铺' }).selectOptions('jd:青禾京东店');
  await expect.poll(() => document.querySelector('[data-metric=visitors]')?.textContent).toContain('77');
});

test('everything that can be clicked can be reached with the Tab key', async () => {
  const { root } = await showPanel({ store: full });
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  const clickable = [
    ...root.querySelectorAll<HTMLElement>('button, a[href], select, input:not([type=radio]), input:checked'),
    // Figures of a table and sections of the tabs are one stop each: arrow keys go on from there.
  ].filter((one) => !one.matches('[data-cell], nav [tabindex="-1"]'));
  const reached = new Set<Element | null>();
  (document.activeElement as HTMLElement | null)?.blur();
  for (let presses = 0; presses < 60; presses++) {
    await userEvent.keyboard('{Tab}');
    reached.add(document.activeElement);
  }
  expect(clickable.filter((one) => !reached.has(one))).toEqual([]);
  expect([...root.querySelectorAll('[role=slider], section[tabindex]')].filter((one) => !reached.has(one))).toEqual([]);
});

test('nothing sticks out of a panel 320 pixels wide', async () => {
  const { root } = await showPanel({ store: full, settings: { language: 'en' } });
  root.style.width = '320px';
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
});

test('a section is one click away and has an address of its own', async () => {
  const { root } = await showPanel({ store: full });
  const data = page.getByRole('link', { name: '数据', exact: true });
  const more = page.getByRole('button', { name: '更多版块' });
  if (more.query()) await more.click();
  await expect.element(data).toHaveAttribute('href', '#data');
  await data.click();
  await expect.poll(() => root.querySelector('nav a[aria-current]')?.textContent).toBe('数据');
  await expect.element(page.getByRole('button', { name: '导出 CSV' })).toBeVisible();
  expect(root.querySelector('canvas')).toBeNull();
});

test('the data section opens without any shop: history may come from a file', async () => {
  const { root } = await showPanel({ store: async () => fakeStore([]) }, 'data');
  await expect.poll(() => root.querySelector('main[data-ready]')).not.toBeNull();
  expect(root.querySelectorAll('ol li')).toHaveLength(0);
});

test('the dashboard opens at the section in sight', async () => {
  const { deeds } = await showPanel({ store: full }, 'data');
  await page.getByRole('button', { name: '打开工作台' }).click();
  expect(deeds).toEqual(['dashboard data']);
});

test('a first look at sample data is one click away, and the way back too', async () => {
  const { settings } = await showPanel({ store: async () => fakeStore([]) });
  await page.getByRole('button', { name: '先看示例数据' }).click();
  expect(settings().sample).toBe(true);
  await expect.element(page.getByText('示例数据，不是你的店铺')).toBeVisible();
  await page.getByRole('button', { name: '退出示例' }).click();
  expect(settings().sample).toBe(false);
});

test('the sample shop fills the whole panel', async () => {
  const { root } = await showPanel({ store: async () => sampleStore('2026-08-24', 'zh'), settings: { sample: true } });
  await expect.poll(() => root.querySelector('main[data-ready]')).not.toBeNull();
  await expect.element(page.getByRole('heading', { name: '山野家居（示例）' })).toBeVisible();
  expect(root.querySelectorAll('[aria-rowcount] tbody tr').length).toBeGreaterThan(8);
});

test('the colour of good news follows the choice made in the settings', async () => {
  await showPanel({ store: full }, 'settings');
  await page.getByText('绿色为好').click();
  await expect.poll(() => document.documentElement.dataset['rises']).toBe('green');
});
