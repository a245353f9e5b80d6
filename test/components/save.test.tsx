import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeStore } from './fake-store.ts';
import { sampleShop } from './sample-shop.ts';
import { showPanel } from './show-panel.tsx';

test('the exported bytes begin with a byte order mark and the file is named for shop and dates', async () => {
  const { files } = await showPanel({ store: async () => fakeStore(sampleShop()) }, 'data');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await expect.element(page.getByText('已导出 9 行')).toBeVisible();
  const [file] = files;
  const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file?.name).toBe('tillside-青禾样例家居旗舰店-2026-08-23.csv');
});

test('everything means every day the store has', async () => {
  const { files } = await showPanel({ store: async () => fakeStore(sampleShop()) }, 'data');
  await page.getByRole('region', { name: '导出 CSV' }).getByText('全部数据').click();
  await page.getByRole('button', { name: '导出 CSV' }).click();
  await expect.poll(() => files[0]?.name).toBe('tillside-青禾样例家居旗舰店-all-2026-08-24.csv');
  const text = (await files[0]?.content.text()) ?? '';
  expect(text.split('\r\n').length - 2).toBe(87 * 9 + 3);
});

test('a failed export says that nothing was changed', async () => {
  const store = fakeStore(sampleShop());
  let broken = false;
  const exportFigures: typeof store.exportFigures = async function* (filter) {
    if (broken) throw new Error('gone');
    yield* store.exportFigures(filter);
  };
  await showPanel({ store: async () => ({ ...store, exportFigures }) }, 'data');
  const button = page.getByRole('button', { name: '导出 CSV' });
  await expect.element(button).toBeVisible();
  broken = true;
  await button.click();
  await expect.element(page.getByText('导出失败，数据没有改动。请重试。')).toBeVisible();
});
