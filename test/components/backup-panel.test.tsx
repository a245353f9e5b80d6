import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';
import { writableStore } from './writable-store.ts';

const panel = () => page.getByRole('region', { name: '备份', exact: true });

async function shown(figures = sampleShop({ days: 5 }), settings = {}) {
  const memory = writableStore(figures);
  const world = await showPanel({ store: memory.store, settings }, 'data');
  return { ...world, memory };
}

async function choose(content: Blob) {
  const input = panel().element().querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File([content], 'b.tillside'));
}

test('a backup goes into one file named for its time, and the time is remembered', async () => {
  const { files, settings } = await shown(undefined, { theme: 'dark' });
  await expect.element(panel().getByText('还没有备份过。')).toBeVisible();
  await panel().getByRole('button', { name: '立即备份' }).click();
  await expect.element(panel().getByText(/备份完成/)).toBeVisible();
  expect(files[0]?.name).toMatch(/^tillside-backup-\d{8}-\d{6}\.tillside$/);
  expect(settings().backedUpAt).toBe('2026-08-24T02:12:33.000Z');
  await expect.element(panel().getByText('上次备份：刚刚')).toBeVisible();
});

test('a backup with a passphrase asks for it, says when it is wrong, and is restored and taken back', async () => {
  const { files, memory } = await shown();
  await userEvent.fill(panel().getByLabelText('口令（可不填）'), '青禾家居 2026');
  await userEvent.fill(panel().getByLabelText('再输一遍口令'), '青禾家居 2025');
  await panel().getByRole('button', { name: '立即备份' }).click();
  await expect.element(panel().getByRole('alert')).toHaveTextContent('两次输入的口令不一样。');
  await userEvent.fill(panel().getByLabelText('再输一遍口令'), '青禾家居 2026');
  await panel().getByRole('button', { name: '立即备份' }).click();
  await expect.element(panel().getByText(/备份完成/), { timeout: 20_000 }).toBeVisible();
  await choose(files[0]?.content as Blob);
  const ask = panel().getByLabelText('口令', { exact: true });
  await userEvent.fill(ask, 'wrong one');
  await panel().getByRole('button', { name: '打开' }).click();
  await expect
    .element(panel().getByRole('alert'), { timeout: 20_000 })
    .toHaveTextContent('口令不对，没有改动任何数据。');
  await userEvent.fill(ask, '青禾家居 2026');
  await panel().getByRole('button', { name: '打开' }).click();
  await expect.element(panel().getByText(/1 个店铺，\d+ 条记录/), { timeout: 20_000 }).toBeVisible();
  await panel().getByRole('button', { name: '恢复', exact: true }).click();
  await expect.element(panel().getByText(/已恢复 \d+ 条记录/)).toBeVisible();
  expect((await (await memory.store()).imports()).length).toBe(1);
  await panel().getByRole('button', { name: '撤销', exact: true }).click();
  await expect.element(panel().getByText('已撤销，数据回到恢复之前。')).toBeVisible();
  expect((await (await memory.store()).imports()).length).toBe(0);
});

test('a damaged backup changes nothing and says so', async () => {
  const { files, memory } = await shown();
  await panel().getByRole('button', { name: '立即备份' }).click();
  await expect.element(panel().getByText(/备份完成/)).toBeVisible();
  const whole = files[0]?.content as Blob;
  await choose(whole.slice(0, whole.size - 20));
  await expect.element(panel().getByRole('alert')).toHaveTextContent('文件不完整或已损坏，没有改动任何数据。');
  expect(await (await memory.store()).imports()).toEqual([]);
});

test('a backup older than a week is called for', async () => {
  await shown(undefined, { backedUpAt: '2026-08-10T10:00:00Z' });
  await expect.element(panel().getByText('已经 13 天没有备份了，建议现在备份。')).toBeVisible();
});

test('a restore whose settings cannot be kept is taken back whole', async () => {
  const { files, memory, panel: state } = await shown();
  await panel().getByRole('button', { name: '立即备份' }).click();
  await expect.element(panel().getByText(/备份完成/)).toBeVisible();
  Object.assign(state.host, { writeKept: () => Promise.reject(new Error('no space')) });
  await choose(files[0]?.content as Blob);
  await panel().getByRole('button', { name: '恢复', exact: true }).click();
  await expect.element(panel().getByRole('alert')).toHaveTextContent('没能恢复，数据没有改动。');
  expect(await (await memory.store()).imports()).toEqual([]);
});
