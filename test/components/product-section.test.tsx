import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeStore } from './fake-store.ts';
import { sampleProducts } from './sample-products.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

const shown = (count = 6) =>
  showPanel({ store: async () => fakeStore([...sampleShop(), ...sampleProducts(count, 2)]) }, 'products');
const heads = () => [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent);

test('a column is chosen and given up, and the usual ones are a click away', async () => {
  const { settings } = await shown();
  await page.getByText('列', { exact: true }).click();
  await page.getByRole('checkbox', { name: '件单价', exact: true }).click();
  await expect.poll(heads).toContain('件单价');
  await page.getByRole('checkbox', { name: '访客数', exact: true }).click();
  await expect.poll(heads).not.toContain('访客数');
  expect(settings().productColumns).toContain('amount_per_item');
  await page.getByRole('button', { name: '恢复默认列' }).click();
  await expect.poll(heads).toContain('访客数');
});

test('a view keeps columns, order and search under a name, and a deleted one comes back', async () => {
  const { settings } = await shown();
  await page.getByRole('searchbox').fill('灯');
  await page.getByRole('button', { name: '按访客数排序' }).click();
  await page.getByText('视图', { exact: true }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('灯具');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => settings().productViews).toHaveLength(1);
  expect(settings().productViews[0]).toMatchObject({ name: '灯具', query: '灯', by: 'visitors', down: true });
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: '灯具', exact: true }).click();
  await expect.element(page.getByRole('searchbox')).toHaveValue('灯');
  await page.getByRole('button', { name: '删除视图 灯具' }).click();
  await expect.poll(() => settings().productViews).toHaveLength(0);
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect.poll(() => settings().productViews).toHaveLength(1);
});

test('picked products stand side by side with the best of each line in bold', async () => {
  const { root } = await shown();
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
  await expect.poll(() => boxes().length).toBe(6);
  boxes()[0]?.click();
  boxes()[1]?.click();
  const compare = page.getByRole('region', { name: '对比 2 个商品' });
  await expect.element(compare).toBeVisible();
  const line = [...compare.element().querySelectorAll('tbody tr')].find((row) => row.textContent?.startsWith('访客数'));
  const cells = [...(line?.querySelectorAll('td') ?? [])];
  const values = cells.map((cell) => Number(cell.title.replace(/\D/g, '')));
  expect(cells.map((cell) => cell.className !== '')).toEqual(values.map((value) => value === Math.max(...values)));
  await page.getByRole('button', { name: '取消选取' }).click();
  expect(compare.query()).toBeNull();
  expect(boxes().some(({ checked }) => checked)).toBe(false);
});

test('columns of words begin at the left, columns of figures end at the right, digit under digit', async () => {
  const { root } = await shown();
  await expect.element(page.getByRole('columnheader', { name: '阶段' })).toBeVisible();
  const table = root.querySelector('table[aria-rowcount]');
  const heads = [...(table?.querySelectorAll<HTMLElement>('thead th') ?? [])];
  const looks = (name: string) => {
    const at = heads.findIndex((head) => head.textContent?.startsWith(name));
    const cells = [heads[at], table?.querySelector('tbody tr[aria-rowindex]')?.children[at]];
    return cells.map((cell) => {
      const { textAlign, fontVariantNumeric } = getComputedStyle(cell as HTMLElement);
      return `${textAlign} ${fontVariantNumeric}`;
    });
  };
  for (const name of ['阶段', '角色']) expect(new Set(looks(name))).toEqual(new Set(['start tabular-nums']));
  expect(new Set(looks('访客数'))).toEqual(new Set(['end tabular-nums']));
});

test('of more products picked the last five stand side by side; all of them stay picked', async () => {
  const { root } = await shown(8);
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
  await expect.poll(() => boxes().length).toBe(8);
  for (const box of boxes().slice(0, 6)) box.click();
  await expect.element(page.getByRole('heading', { name: '对比 5 个商品' })).toBeVisible();
  expect(boxes().filter(({ checked }) => checked)).toHaveLength(6);
});

test('a copy has exact numbers, ids as text, and no name that a spreadsheet would run', async () => {
  const hostile = { kind: 'product', id: '680012345678901', name: '=1+1\t坏' } as const;
  const figures = sampleProducts(1, 2).map((figure) => ({ ...figure, entity: hostile }));
  const { deeds } = await showPanel({ store: async () => fakeStore([...sampleShop(), ...figures]) }, 'products');
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect.element(page.getByText('已复制 1 行')).toBeVisible();
  const [head = '', row = ''] = (deeds.at(-1) ?? '').replace(/^copy /, '').split('\n');
  expect(head.split('\t').slice(0, 3)).toEqual(['商品', 'ID', '访客数']);
  expect(row.split('\t').slice(0, 2)).toEqual(["'=1+1 坏", "'680012345678901"]);
  expect(row.split('\t')[2]).toMatch(/^\d+$/);
});

test('ten thousand products are sorted and searched with only those in sight in the document', async () => {
  const { root } = await shown(10_000);
  await expect.poll(() => root.querySelector('main[data-ready]'), { timeout: 20_000 }).not.toBeNull();
  expect(root.querySelectorAll('tbody tr').length).toBeLessThan(60);
  const before = performance.now();
  await page.getByRole('button', { name: '按访客数排序' }).click();
  await expect.poll(() => root.querySelector('th[aria-sort=descending]')?.textContent).toContain('访客数');
  expect(performance.now() - before).toBeLessThan(3000);
});

test('a view is renamed in its place, and undo gives the old name back', async () => {
  const { settings } = await shown();
  await page.getByText('视图', { exact: true }).click();
  await page.getByRole('textbox', { name: '视图名称' }).fill('旧名');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: '重命名视图 旧名' }).click();
  await page.getByRole('textbox', { name: '新名称' }).fill('新名');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => settings().productViews.map(({ name }) => name)).toEqual(['新名']);
  await page.getByRole('button', { name: '撤销重命名' }).click();
  await expect.poll(() => settings().productViews.map(({ name }) => name)).toEqual(['旧名']);
});

test('scrolling through ten thousand products keeps up with the screen and the document small', async () => {
  const { root } = await shown(10_000);
  await expect.poll(() => root.querySelector('main[data-ready]'), { timeout: 20_000 }).not.toBeNull();
  const box = root.querySelector<HTMLElement>('section[tabindex="0"]:has(table[aria-rowcount])');
  if (!box) throw new Error('no table');
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  // Judging stages asks the fake store a thousand times, and it looks through everything each time: the real one does not.
  await expect.poll(() => root.textContent?.includes('正在判断阶段与角色'), { timeout: 50_000 }).toBe(false);
  const times: number[] = [];
  let most = 0;
  let last = await frame();
  for (let step = 1; step <= 120; step++) {
    box.scrollTop = (box.scrollHeight - box.clientHeight) * (step / 120);
    const now = await frame();
    times.push(now - last);
    last = now;
    most = Math.max(most, root.querySelectorAll('tbody tr').length);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  console.info(`scroll of 10,000 rows: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, ${most} rows in the document`);
  expect(most).toBeLessThan(60);
  expect(box.querySelector('tbody tr:last-child')?.textContent).not.toBe('');
  // Not a promise of 60 frames on every machine, but nobody waits for a table that is drawn whole.
  expect(at(0.5)).toBeLessThan(120);
}, 90_000);
