import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openStore } from '../../utils/store/open-store.ts';
import { buildVersionOne } from '../store/fixtures/build-version-one.ts';
import { answer, openRaw } from '../store/raw-database.ts';
import { day, readingOf, snapshotOf } from '../store/snapshot-of.ts';
import { freshName } from '../store/with-store.ts';
import { showPanel } from './show-panel.tsx';

// The real store under the real panel: every fault of a browser's storage has a screen of its own, soon, and a way on
// that needs no reload.
const longestMs = 2_000;
const at = '2026-08-24T09:00:00+08:00';

afterEach(() => vi.restoreAllMocks());

const dead = () => {
  throw new DOMException('The database connection is closing.', 'InvalidStateError');
};
const full = () => {
  throw new DOMException('Full', 'QuotaExceededError');
};

async function filled(): Promise<string> {
  const name = freshName();
  const store = await openStore({ name });
  const levels = { visitors: 1391, pay_buyers: 6, pay_amount: 31_396 };
  const readings = ['2026-08-22', '2026-08-23'].flatMap((date) =>
    Object.entries(levels).map(([metric, value]) =>
      readingOf({
        entity: { kind: 'shop', id: '1', name: null },
        metric,
        period: day(date),
        value,
        unit: metric === 'pay_amount' ? 'CNY' : 'count',
      }),
    ),
  );
  await store.saveSnapshot(snapshotOf('a', { at, shop: { id: '1', name: '青禾' }, readings }));
  store.close();
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  return name;
}

/** The panel over this database, with what it remembers of it. */
const shown = async (name: string, section: Parameters<typeof showPanel>[1] = 'today') =>
  showPanel({ store: () => openStore({ name }), remembered: await markOf(name) }, section);

async function markOf(name: string) {
  const store = await openStore({ name }).catch(() => undefined);
  const health = await store?.health(null);
  store?.close();
  return health ? { identity: health.identity, snapshots: health.snapshots, shops: 1, at } : null;
}

async function soon(text: string | RegExp): Promise<void> {
  const started = performance.now();
  await expect.element(page.getByText(text).first()).toBeVisible();
  expect(performance.now() - started).toBeLessThan(longestMs);
}

const retry = () => page.getByRole('button', { name: '重试' }).click();
const shopIsThere = () => expect.element(page.getByTitle('¥31,396.00').first()).toBeVisible();

test('a page that holds the old version open is told of, and closing it is enough', async () => {
  const name = freshName();
  const theirs = await openRaw(name, 1, buildVersionOne);
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  await showPanel({ store: () => openStore({ name }) });
  await soon(/另一个店侧页面还在使用旧版数据/);
  theirs.close();
  await retry();
  await expect.element(page.getByText('数据暂时打不开')).not.toBeInTheDocument();
});

test('a newer version that takes the database over is told of, and once it is gone the panel goes on', async () => {
  const name = await filled();
  const { sayStoreChanged } = await shown(name);
  await shopIsThere();
  const theirs = await openRaw(name, 99);
  sayStoreChanged();
  await soon(/更新版本的店侧保存/);
  theirs.close();
  await answer(indexedDB.deleteDatabase(name));
  await retry();
  await expect.element(page.getByText('数据暂时打不开')).not.toBeInTheDocument();
});

test('a connection that is lost three times is told of, and the figures come back with the next try', async () => {
  const name = await filled();
  const { sayStoreChanged } = await shown(name);
  await shopIsThere();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(dead);
  sayStoreChanged();
  await soon(/重连三次没有成功/);
  transaction.mockRestore();
  await retry();
  await shopIsThere();
});

test('a connection the browser drops once is nobody’s business', async () => {
  const name = await filled();
  const { sayStoreChanged } = await shown(name);
  await shopIsThere();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(dead);
  sayStoreChanged();
  await vi.waitFor(() => expect(transaction.mock.calls.length).toBeGreaterThan(1));
  await shopIsThere();
  expect(page.getByText('数据暂时打不开').query()).toBeNull();
});

test('a database cleared under the open panel is a lost history with a way to a backup', async () => {
  const name = await filled();
  const { sayStoreChanged, panel } = await shown(name);
  await shopIsThere();
  await answer(indexedDB.deleteDatabase(name));
  sayStoreChanged();
  await soon('历史数据不见了');
  await page.getByRole('button', { name: '恢复备份' }).click();
  expect(panel.section.value).toBe('data');
  await expect.element(page.getByRole('region', { name: '备份', exact: true })).toBeVisible();
});

test('a disk that fills up during an import keeps nothing of it, says so, and the next try is whole', async () => {
  const name = await filled();
  await shown(name, 'data');
  const panel = page.getByRole('region', { name: '导入', exact: true });
  await expect.element(panel.getByRole('button', { name: '选择文件' })).toBeVisible();
  const input = panel.element().querySelector('input[type=file]') as HTMLInputElement;
  const report = '商品ID,商品名称,商品访客数\r\n601234567890123,筐,5\r\n601234567890124,盘,7\r\n';
  const file = new File([report], '生意参谋_商品排行_2026-08-20_2026-08-20.csv');
  await userEvent.upload(input, file);
  const start = panel.getByRole('button', { name: '导入 2 个数字' });
  await expect.element(start).toBeEnabled();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  await start.click();
  await soon(/存储空间已满/);
  put.mockRestore();
  const store = await openStore({ name });
  expect(await store.imports()).toEqual([]);
  expect(await store.figures({ shop: 'sycm:1', kind: 'product' })).toEqual([]);
  await userEvent.upload(
    input.isConnected ? input : (panel.element().querySelector('input[type=file]') as HTMLElement),
    file,
  );
  await panel.getByRole('button', { name: '导入 2 个数字' }).click();
  await expect.element(panel.getByText('已导入 2 个数字')).toBeVisible();
  expect(await store.figures({ shop: 'sycm:1', kind: 'product' })).toHaveLength(2);
  store.close();
});

test('a disk that is full when a backup is restored is named as the reason, and nothing is changed', async () => {
  const name = await filled();
  const { files } = await shown(name, 'data');
  const panel = page.getByRole('region', { name: '备份', exact: true });
  await panel.getByRole('button', { name: '立即备份' }).click();
  await expect.element(panel.getByText(/备份完成/)).toBeVisible();
  const input = panel.element().querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File([files[0]?.content as Blob], 'b.tillside'));
  const start = panel.getByRole('button', { name: '恢复', exact: true });
  await expect.element(start).toBeVisible();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  await start.click();
  await soon(/存储空间已满/);
  put.mockRestore();
  const store = await openStore({ name });
  expect(await store.imports()).toEqual([]);
  store.close();
});

test('a history lost before today’s capture is said to be lost beside the new figures, until the user goes on without', async () => {
  const name = await filled();
  const remembered = { identity: 'the one before', snapshots: 412, shops: 1, at };
  const { host } = await showPanel({ store: () => openStore({ name }), remembered });
  await shopIsThere();
  await soon('历史数据不见了');
  await page.getByRole('button', { name: '不恢复，重新开始' }).click();
  await expect.element(page.getByText('历史数据不见了')).not.toBeInTheDocument();
  await shopIsThere();
  expect((await host.readStoreMark())?.snapshots).toBe(1);
});

test('a history that is the one remembered is not said to be lost', async () => {
  const name = await filled();
  await shown(name);
  await shopIsThere();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(page.getByText('历史数据不见了').query()).toBeNull();
});
