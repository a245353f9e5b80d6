import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesWords } from '../../components/i18n/words/files.ts';
import type { UserData } from '../../utils/model/user-data.ts';
import { buildLab } from '../harness/build-extension.ts';
import { type DataPanel, openDataPanel } from '../harness/data-panel.ts';
import { clearStorage, putItems, setSettings, storedItems } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import {
  answerFolderPicker,
  bytesInFolder,
  type FolderManners,
  filesInFolder,
  fillDisk,
  putIntoFolder,
  removeFolder,
} from '../harness/picked-folder.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { emptyStore, readStore } from '../harness/store-door.ts';

const say = filesWords.zh;
const backup = say.backup;
const rank = 'https://sycm.taobao.com/cc/item_rank.htm';
const inTime = { timeout: 30_000 };
const passphrase = '青禾家居 2026';
const folder = '店侧备份';
const open: FolderManners = { name: folder, permission: 'granted', answers: [] };
const profile = mkdtempSync(join(tmpdir(), 'tillside-folder-'));
let lab: Lab;
let panel: DataPanel;
/** What the user has entered, as it lies in the storage. */
let entered: Readonly<Record<string, unknown>>;
let print: string;

async function start(manners: FolderManners): Promise<void> {
  lab = await launch({ extension: buildLab(), profile });
  panel = await openDataPanel(lab, 'download', (page) => answerFolderPicker(page, manners));
}

beforeAll(() => start(open));

afterAll(async () => {
  await lab?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** One of everything a user enters: what a product costs, its roles and category, a note and a campaign. */
async function enter(shopKey: string, product: string): Promise<Readonly<Record<string, unknown>>> {
  const at = '2026-04-20T10:00:00+08:00';
  const one: { readonly [Kind in keyof UserData]: UserData[Kind][number] } = {
    costs: {
      ...{ id: 'c', at, shopKey, product, kind: 'goods', basis: 'per-unit', value: 12.5, currency: 'CNY' },
      ...{ from: '2026-01-01', to: null, source: 'entered' },
    },
    pins: { id: 'p', at, shopKey, product, roles: ['profit'] },
    categories: { id: 'k', at, shopKey, category: '收纳', products: [product], source: 'entered' },
    notes: { id: 'n', at, shopKey, date: '2026-04-18', product, kind: 'price', text: '降价 5 元' },
    events: {
      ...{ id: 'e', at, shopKey, name: '会员日', festival: null, from: '2026-04-18', to: '2026-04-19' },
      ...{ preDays: 1, postDays: 1, plan: { pay_amount: 5000 }, products: [product], hidden: false },
    },
  };
  const items = Object.fromEntries(Object.entries(one).map(([kind, item]) => [`user/${kind}/${item.id}`, item]));
  await putItems(lab.door, items);
  return items;
}

/** What an export of everything is now, told by its fingerprint. */
async function printNow(): Promise<string> {
  const file = await panel.exportAll('jsonl');
  return file ? createHash('sha256').update(file.bytes).digest('hex') : 'nothing';
}

const part = () => panel.part('backup');
const press = (name: string) => part().getByRole('button', { name, exact: true }).click();
const names = async () => (await filesInFolder(panel.page, folder))?.map(([name]) => name);
const alert = () => part().getByRole('alert');

const second = () => Math.floor(Date.now() / 1000);
let last = 0;

/** Makes a backup into the folder; returns the name of its file, which tells the second. */
async function backedUp(words: string | null = null): Promise<string> {
  await expect.poll(second).toBeGreaterThan(last);
  const before = new Set(await names());
  if (words !== null) {
    await part().getByLabel(backup.passphrase).fill(words);
    await part().getByLabel(backup.repeat).fill(words);
  }
  await press(backup.start);
  let made: string | undefined;
  await expect
    .poll(async () => {
      const files = (await filesInFolder(panel.page, folder)) ?? [];
      made = files.find(([name, size]) => name.endsWith('.tillside') && size > 0 && !before.has(name))?.[0];
      return made;
    }, inTime)
    .toBeDefined();
  await part()
    .getByText(/备份完成/)
    .waitFor(inTime);
  last = second();
  return made ?? '';
}

test('a page is captured, and a cost, roles, a category, a note and a campaign are entered', async () => {
  await servePages(lab.context, new Map([[rank, savedPage('sycm/item-rank/page.html')]]));
  const console = await newWindow(lab);
  await console.goto(rank);
  await expect
    .poll(async () => (await readStore(lab.door)).flatMap(({ snapshots }) => snapshots).length, inTime)
    .toBe(1);
  await console.close();
  const [shop] = await readStore(lab.door);
  entered = await enter(shop?.shop.key ?? '', shop?.figures.find(({ entity }) => entity.id)?.entity.id ?? '');
  await setSettings(lab.door, { language: 'zh', theme: 'dark', watchlist: [{ shopKey: shop?.shop.key, key: 'p' }] });
  print = await printNow();
  expect(print).toHaveLength(64);
});

test('a backup goes into the folder that was picked; ten are kept, and nothing else there is touched', async () => {
  await part().getByText(backup.never).waitFor(inTime);
  const old = Array.from({ length: 12 }, (_, n) => `tillside-backup-202601${String(n + 10)}-080000.tillside`);
  // What a killed browser left, and what is not ours.
  const others = ['tillside-backup-20260122-080000.tillside', '进货单.xlsx', 'tillside-backup-keep.tillside'] as const;
  await putIntoFolder(panel.page, folder, [
    ...old.map((name) => [name, 'an older backup'] as const),
    [others[0], ''],
    [others[1], 'theirs'],
    [others[2], 'theirs'],
  ]);
  await press(backup.pickFolder);
  await part().getByText(backup.toFolder(folder)).waitFor(inTime);
  const name = await backedUp();
  expect(name).toMatch(/^tillside-backup-\d{8}-\d{6}\.tillside$/);
  await part().getByText(backup.last('刚刚')).waitFor(inTime);
  expect(await names()).toEqual([...old.slice(3), others[0], name, others[2], others[1]].sort());
});

test('a backup a week old is called for until there is another', async () => {
  const settings = { language: 'zh', theme: 'dark', watchlist: [] };
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000 - 60_000).toISOString();
  await setSettings(lab.door, { ...settings, backedUpAt: ago(6) });
  await part().getByText(backup.last('6天前')).waitFor(inTime);
  await setSettings(lab.door, { ...settings, backedUpAt: ago(8) });
  await part().getByText(backup.stale('8')).waitFor(inTime);
  await backedUp();
  await part().getByText(backup.stale('8')).waitFor({ state: 'hidden' });
});

/** Forgets everything, as after an uninstall; the folder stays. */
async function loseAll(): Promise<void> {
  await emptyStore(lab.door);
  await clearStorage(lab.door);
  await setSettings(lab.door, { language: 'zh', theme: 'light' });
  expect(await printNow()).toBe('nothing');
}

async function chooseBackup(name: string): Promise<void> {
  const buffer = await bytesInFolder(panel.page, folder, name);
  await panel.choose('backup', { name, mimeType: 'application/octet-stream', buffer });
}

async function restored(): Promise<void> {
  await press(backup.apply);
  await part()
    .getByText(/已恢复 \d+ 条记录/)
    .waitFor(inTime);
  expect(await storedItems(lab.door, 'user/')).toEqual(entered);
  await expect.poll(() => panel.page.locator('html').getAttribute('data-theme')).toBe('dark');
}

test('figures, what was entered and settings come back from it, and go again', { timeout: 120_000 }, async () => {
  await setSettings(lab.door, { language: 'zh', theme: 'dark' });
  const name = await backedUp();
  await loseAll();
  await chooseBackup(name);
  await restored();
  await press(say.undo);
  await part().getByText(backup.undone).waitFor(inTime);
  expect(await storedItems(lab.door, 'user/')).toEqual({});
  await expect.poll(() => panel.page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await printNow()).toBe('nothing');
  await chooseBackup(name);
  await restored();
  expect(await printNow()).toBe(print);
});

test('with a passphrase they come back too, but not with another', { timeout: 120_000 }, async () => {
  const name = await backedUp(passphrase);
  await loseAll();
  await chooseBackup(name);
  const field = part().getByLabel('口令', { exact: true });
  await field.fill(`${passphrase}0`);
  await press(backup.open);
  await alert().getByText(say.problems.passphrase).waitFor(inTime);
  expect(await storedItems(lab.door, 'user/')).toEqual({});
  await field.fill(passphrase);
  await press(backup.open);
  await restored();
  expect(await printNow()).toBe(print);
});

test('after a restart the browser wants to be asked again: no backup is made before, and the way is told', {
  timeout: 120_000,
}, async () => {
  await lab.close();
  await start({ ...open, permission: 'prompt', answers: ['denied', 'granted'] });
  await part().getByText(backup.toFolder(folder)).waitFor(inTime);
  const before = await names();
  await press(backup.start);
  await alert().getByText(backup.folderDenied).waitFor(inTime);
  await press(backup.allowFolder);
  await alert().getByText(backup.folderDenied).waitFor(inTime);
  expect(await names()).toEqual(before);
  await press(backup.allowFolder);
  await alert().waitFor({ state: 'hidden' });
  await backedUp();
});

test('a disk that is full leaves the older backups and no half a file', async () => {
  const before = await names();
  await fillDisk(panel.page, true);
  await press(backup.start);
  await alert().getByText(backup.full).waitFor(inTime);
  expect(await names()).toEqual(before);
  await fillDisk(panel.page, false);
  await backedUp();
});

test('a folder that is gone is said to be gone, and backups go elsewhere', async () => {
  await removeFolder(panel.page, folder);
  await press(backup.start);
  await alert().getByText(backup.folderGone).waitFor(inTime);
  await press(backup.changeFolder);
  await alert().waitFor({ state: 'hidden' });
  await backedUp();
  await removeFolder(panel.page, folder);
  await press(backup.start);
  await alert().getByText(backup.folderGone).waitFor(inTime);
  await press(backup.forgetFolder);
  const file = await panel.saved(() => press(backup.start));
  expect(file.name).toMatch(/^tillside-backup-\d{8}-\d{6}\.tillside$/);
  expect(await names()).toBeUndefined();
});
