import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';
import { writableStore } from './writable-store.ts';

const shown = (figures = sampleShop()) => showPanel({ store: writableStore(figures).store }, 'data');
const panel = () => page.getByRole('region', { name: '导出', exact: true });

test('a workbook of the shop is written with its fingerprint told', async () => {
  const { files } = await shown();
  await panel().getByRole('button', { name: '导出文件' }).click();
  await expect.element(panel().getByText(/已导出 88 行/)).toBeVisible();
  await expect.element(panel().getByText(/SHA-256 [\da-f]{64}/)).toBeVisible();
  expect(files[0]?.name).toMatch(/^tillside-.*\.xlsx$/);
  expect([...new Uint8Array(await (files[0] as { content: Blob }).content.slice(0, 2).arrayBuffer())]).toEqual([
    0x50, 0x4b,
  ]);
});

test('only what was picked is exported, and a ZIP holds a manifest that says so', async () => {
  const { files } = await shown();
  await panel().getByRole('combobox', { name: '格式' }).selectOptions('csv-long');
  await panel().getByRole('checkbox', { name: '支付金额' }).click();
  await panel().getByRole('switch').click();
  await panel().getByRole('button', { name: '导出文件' }).click();
  await expect.element(panel().getByText(/已导出 88 行/)).toBeVisible();
  const { strFromU8, unzipSync } = await import('fflate');
  const entries = unzipSync(new Uint8Array(await (files[0] as { content: Blob }).content.arrayBuffer()));
  const manifest = JSON.parse(strFromU8(entries['manifest.json'] as Uint8Array));
  expect(manifest).toMatchObject({
    tillside: 'export',
    format: 'csv-long',
    rows: 88,
    filters: { metrics: ['pay_amount'] },
  });
  const lines = strFromU8(entries[manifest.file] as Uint8Array)
    .trimEnd()
    .split('\r\n');
  expect(lines.slice(1).every((line) => line.includes(',pay_amount,'))).toBe(true);
});

test('a table is copied as text for a spreadsheet', async () => {
  const { deeds } = await shown();
  await panel().getByRole('button', { name: '复制为表格' }).click();
  await expect.element(panel().getByText('已复制 88 行，可直接粘贴到表格里')).toBeVisible();
  expect(deeds.find((deed) => deed.startsWith('copy shop\tconsole\t'))).toBeDefined();
});

test('a selection without figures makes no file and says so', async () => {
  const { files } = await shown();
  await panel().getByRole('checkbox', { name: '关键词' }).click();
  await panel().getByRole('button', { name: '导出文件' }).click();
  await expect.element(panel().getByRole('alert')).toHaveTextContent('所选范围里没有数据');
  expect(files).toHaveLength(0);
});

test('without any shop the panel says where figures come from', async () => {
  await shown([]);
  await expect.element(panel().getByText(/还没有数据可以导出/)).toBeVisible();
});
