import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';
import { writableStore } from './writable-store.ts';

const panel = () => page.getByRole('region', { name: '导入', exact: true });
const report = [
  '生意参谋 商品排行,,,',
  '统计时间：2026-08-20 ~ 2026-08-20,,,',
  '店铺名称：青禾样例家居旗舰店,,,',
  '商品ID,商品名称,商品访客数,支付金额,竞争力评分',
  '601234567890123,竹编收纳筐,"1,391","31,396.00",3',
  '601234567890124,云石托盘,88,0.00,4',
].join('\r\n');

async function shown(figures = sampleShop()) {
  const memory = writableStore(figures);
  const world = await showPanel({ store: memory.store }, 'data');
  return { ...world, memory };
}

async function choose(name: string, content: BlobPart) {
  await expect.element(panel().getByRole('button', { name: '选择文件' })).toBeVisible();
  const input = panel().element().querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File([content], name, { lastModified: Date.parse('2026-08-21T09:00:00+08:00') }));
}

test('a report is shown before anything is written, then written, then taken back', async () => {
  const { memory } = await shown();
  const before = memory.figures().length;
  await choose('商品.csv', report);
  await expect.element(panel().getByText('新增 4')).toBeVisible();
  await expect.element(panel().getByText('4 个数字，2 个对象')).toBeVisible();
  await expect.element(panel().getByText('2026-08-20', { exact: true })).toBeVisible();
  await expect.element(panel().getByText(/5 列中认出 4 列/)).toBeVisible();
  expect(memory.figures()).toHaveLength(before);
  await panel().getByRole('button', { name: '导入 4 个数字' }).click();
  await expect.element(panel().getByText('已导入 4 个数字')).toBeVisible();
  const imported = memory.figures().filter(({ seen }) => seen.snapshot.startsWith('import-'));
  expect(imported.map(({ shopKey, value }) => [shopKey, value])).toEqual([
    ['sycm:青禾样例家居旗舰店', 31396],
    ['sycm:青禾样例家居旗舰店', 1391],
    ['sycm:青禾样例家居旗舰店', 0],
    ['sycm:青禾样例家居旗舰店', 88],
  ]);
  await panel().getByRole('button', { name: '撤销', exact: true }).first().click();
  await expect.element(panel().getByText('已撤销，数据回到导入之前。')).toBeVisible();
  expect(memory.figures()).toHaveLength(before);
});

test('what differs from what is stored stands beside it', async () => {
  const { memory } = await shown();
  const stored = memory
    .figures()
    .find(({ metric, period }) => metric === 'pay_amount' && period?.start === '2026-08-20');
  await choose(
    '宏观.csv',
    '统计日期,支付金额,支付买家数\r\n2026-08-20,1.00,3\r\n2026-08-19,2.00,4\r\n2026-08-18,3.00,5\r\n',
  );
  await expect.element(panel().getByText('与已有不同 6')).toBeVisible();
  expect(stored?.value).toBeGreaterThan(1);
  await panel()
    .getByText(/与已有数字不同的/)
    .click();
  await expect.element(panel().getByText('¥1.00')).toBeVisible();
});

test('a file nobody can read changes nothing and says what to do', async () => {
  const { memory } = await shown();
  const before = memory.figures().length;
  await choose('photo.csv', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  await expect.element(panel().getByRole('alert')).toHaveTextContent('这种文件读不了，没有改动任何数据。');
  await choose('letter.txt', 'Dear shop, thank you.');
  await expect.element(panel().getByRole('alert')).toHaveTextContent('没有找到认识的列');
  expect(memory.figures()).toHaveLength(before);
});

test('a report that names no shop waits until the user says whose it is', async () => {
  const { memory } = await shown([]);
  await choose('商品.csv', report.replace('店铺名称：青禾样例家居旗舰店', ''));
  const start = panel().getByRole('button', { name: '导入 4 个数字' });
  await expect.element(start).toBeDisabled();
  await userEvent.fill(panel().getByRole('textbox', { name: '店铺名称' }), '新店');
  await userEvent.keyboard('{Enter}');
  await expect.element(start).toBeEnabled();
  await start.click();
  await expect.element(panel().getByText('已导入 4 个数字')).toBeVisible();
  expect(new Set(memory.figures().map(({ shopKey }) => shopKey))).toEqual(new Set(['sycm:新店']));
});

test('a file dropped on the panel is opened like a chosen one', async () => {
  await shown();
  await expect.element(panel().getByRole('button', { name: '选择文件' })).toBeVisible();
  const drop = panel().element().querySelector('[class*=drop]') as HTMLElement;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([report], '商品.csv'));
  drop.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.poll(() => drop.hasAttribute('data-over')).toBe(true);
  drop.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.element(panel().getByText('新增 4')).toBeVisible();
});
