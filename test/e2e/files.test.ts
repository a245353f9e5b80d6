import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesWords } from '../../components/i18n/words/files.ts';
import { storageWords } from '../../components/i18n/words/storage.ts';
import { zh } from '../../components/i18n/zh.ts';
import { longColumns } from '../../utils/export/long-columns.ts';
import type { ExportFormat, Manifest } from '../../utils/export/manifest.ts';
import { buildLab } from '../harness/build-extension.ts';
import { type DataPanel, openDataPanel } from '../harness/data-panel.ts';
import { setSettings, storageText } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { root } from '../harness/root.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { emptyStore, readStore } from '../harness/store-door.ts';
import { parseCsv } from '../unit/export/parse-csv.ts';
import { gb18030 } from '../unit/import/gb18030.ts';

const say = filesWords.zh;
const storage = storageWords.zh;
const rank = 'https://sycm.taobao.com/cc/item_rank.htm';
const home = 'https://sycm.taobao.com/portal/home.htm';
const shopName = '青禾样例家居旗舰店';
const inTime = { timeout: 30_000 };
const passphrase = '青禾家居 2026';
let lab: Lab;
let panel: DataPanel;
/** Everything as it was exported first. */
const first = new Map<ExportFormat, Buffer>();

beforeAll(async () => {
  lab = await launch({ extension: buildLab() });
  await servePages(
    lab.context,
    new Map([
      [rank, savedPage('sycm/item-rank/page.html')],
      [home, savedPage('sycm/home/page.html')],
    ]),
  );
});

afterAll(() => lab?.close());

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const asFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const figuresKept = async () => (await readStore(lab.door)).flatMap(({ figures }) => figures).length;

/** What an export of everything is now, told by its fingerprint. */
async function printNow(of: DataPanel = panel): Promise<string> {
  const file = await of.exportAll('jsonl');
  return file ? sha256(file.bytes) : 'nothing';
}

test('two pages of a console are captured', async () => {
  const console = await newWindow(lab);
  for (const [index, url] of [rank, home].entries()) {
    await console.goto(url);
    await expect
      .poll(async () => (await readStore(lab.door)).flatMap(({ snapshots }) => snapshots).length, inTime)
      .toBe(index + 1);
  }
  await console.close();
  panel = await openDataPanel(lab);
});

test.each(['csv-long', 'csv-wide', 'xlsx-long', 'xlsx-wide', 'jsonl'] as const)(
  'a %s export is downloaded whole, and its fingerprint is told',
  async (format) => {
    const file = await panel.exportAll(format);
    expect(file?.name).toMatch(/^tillside-all-\d{4}-\d\d-\d\d\.(csv|xlsx|jsonl)$/);
    const bytes = file?.bytes as Buffer;
    first.set(format, bytes);
    await panel.part('export').getByText(sha256(bytes)).waitFor();
  },
);

test('the CSV has a row for every figure kept, every column, and ids as text', async () => {
  const text = (first.get('csv-long') as Buffer).toString('utf8');
  const [head = [], ...rows] = parseCsv(text.slice(1));
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(head).toEqual([...longColumns.map(({ name }) => name), 'check']);
  expect(rows).toHaveLength(await figuresKept());
  const [kind, id] = [head.indexOf('entity_kind'), head.indexOf('entity_id')];
  const ids = rows.flatMap((row) => (row[kind] === 'product' ? [row[id]] : []));
  expect(new Set(ids).size).toBeGreaterThan(10);
  expect(ids.filter((cell) => !/^'\d{12}$/.test(cell ?? ''))).toEqual([]);
});

test('a ZIP holds the very file and a manifest with its rows and SHA-256', async () => {
  for (const format of ['csv-long', 'xlsx-long', 'jsonl'] as const) {
    const file = await panel.exportAll(format, true);
    expect(file?.name).toMatch(/\.zip$/);
    const entries = unzipSync(file?.bytes as Buffer);
    const manifest: Manifest = JSON.parse(Buffer.from(entries['manifest.json'] as Uint8Array).toString('utf8'));
    const within = entries[manifest.file] as Uint8Array;
    expect(manifest).toMatchObject({ tillside: 'export', format, filters: {}, bytes: within.length });
    expect(manifest.sha256).toBe(sha256(within));
    if (format !== 'xlsx-long') expect(sha256(within)).toBe(sha256(first.get(format) as Buffer));
    // JSON Lines counts its figures, as the others do.
    expect(manifest.rows).toBe(await figuresKept());
  }
});

test('the storage view counts what was captured', async () => {
  const view = panel.page.getByRole('region', { name: storage.title });
  await view.getByText(`${shopName} · ${storage.snapshots('2')}`).waitFor(inTime);
  const shops = await readStore(lab.door);
  const products = new Set(
    shops.flatMap(({ figures }) => figures.flatMap(({ entity }) => (entity.kind === 'product' ? [entity.id] : []))),
  );
  const row = view.getByRole('row', { name: say.export.kindNames.product });
  expect((await row.locator('td').allTextContents())[2]).toBe(String(products.size));
  await view.getByText(/浏览器里共占用/).waitFor();
});

test('where the browser lets the user pick the place, the same bytes are written there', async () => {
  const picking = await openDataPanel(lab, 'picker');
  for (const format of ['csv-long', 'jsonl'] as const) {
    const file = await picking.exportAll(format);
    expect(sha256(file?.bytes as Buffer)).toBe(sha256(first.get(format) as Buffer));
  }
  await picking.page.close();
});

test('a database the browser lost is said to be lost, and the way to a backup is offered', {
  timeout: 90_000,
}, async () => {
  // The mark is written when it has been quiet after a capture.
  await expect.poll(() => storageText(lab.door), inTime).toMatch(/"snapshots":2[,}]/);
  await emptyStore(lab.door);
  const page = await lab.context.newPage();
  const started = Date.now();
  await page.goto(`chrome-extension://${lab.extensionId}/sidepanel.html`);
  await page.getByText(storage.lost).waitFor();
  expect(Date.now() - started).toBeLessThan(5_000);
  await page.getByRole('button', { name: storage.restore }).click();
  await page.getByRole('region', { name: say.backup.title, exact: true }).waitFor();
  await page.close();
});

test.each(['csv-long', 'jsonl', 'xlsx-long'] as const)(
  'a %s export, imported into an empty profile, is exported again byte for byte',
  { timeout: 120_000 },
  async (format) => {
    await emptyStore(lab.door);
    expect(await panel.exportAll(format)).toBeUndefined();
    const bytes = first.get(format) as Buffer;
    await panel.choose('import', asFile(`export.${format.split('-')[0]}`, bytes));
    const part = panel.part('import');
    await part.getByText(say.import.ownFile).waitFor(inTime);
    const all = parseCsv((first.get('csv-long') as Buffer).toString('utf8')).length - 1;
    const told = all.toLocaleString('zh-CN');
    await part.getByText(say.import.fresh(told), { exact: true }).waitFor();
    await part.getByText(say.import.different('0'), { exact: true }).waitFor();
    expect(await figuresKept()).toBe(0);
    await part.getByRole('button', { name: say.import.start(told) }).click();
    await part.getByText(say.import.done(told)).waitFor(inTime);
    for (const [again, before] of first) {
      const file = await panel.exportAll(again);
      expect([again, sha256(file?.bytes as Buffer)]).toEqual([again, sha256(before)]);
    }
    const shops = await panel.page.getByRole('combobox', { name: zh.header.shop }).first().textContent();
    expect(shops).toContain(shopName);
  },
);

test('the same file again has nothing new', async () => {
  await panel.choose('import', asFile('export.csv', first.get('csv-long') as Buffer));
  await panel.part('import').getByText(say.import.nothingNew).waitFor(inTime);
  await panel.part('import').getByRole('button', { name: say.cancel }).click();
});

const report = [
  '生意参谋平台 商品排行,,,,',
  '统计时间：2026-04-19 ~ 2026-04-19,,,,',
  `店铺名称：${shopName},,,,`,
  '商品ID,商品名称,商品访客数,支付金额,竞争力评分',
  '="601234567890123",竹编收纳筐,"1,391","31,396.00",3',
  '601234567890124,云石托盘,88,0.00,4',
].join('\r\n');
const files = [
  ['a CSV in GBK with preamble lines', '商品排行.csv', () => gb18030(report), '4', '5 列中认出 4 列'],
  [
    'the export of a console as it comes',
    'sycm-item-rank-export.csv',
    () => readFileSync(join(root, 'test/unit/import/fixtures/sycm-item-rank-export.csv')),
    null,
    null,
  ],
  [
    'an old Excel workbook',
    '商品排行.xls',
    () => readFileSync(join(root, 'test/unit/import/fixtures/item-rank.xls')),
    '10',
    '8 列中认出 8 列',
  ],
  [
    'an Excel workbook',
    '商品排行.xlsx',
    () => readFileSync(join(root, 'test/unit/import/fixtures/item-rank.xlsx')),
    '10',
    '8 列中认出 8 列',
  ],
] as const;

test.each(files)('%s is shown, imported and taken back', async (_, name, bytes, fresh, columns) => {
  const before = await printNow();
  const kept = await figuresKept();
  await panel.choose('import', asFile(name, bytes()));
  const part = panel.part('import');
  const start = part.getByRole('button', { name: /^导入 \d+ 个数字$/ });
  await start.waitFor(inTime);
  if (fresh) await part.getByText(say.import.fresh(fresh), { exact: true }).waitFor();
  if (columns) await part.getByText(columns).waitFor();
  await part.getByText('2026-04-19', { exact: true }).waitFor();
  expect(await figuresKept()).toBe(kept);
  const count = Number(/\d+/.exec((await start.textContent()) ?? '')?.[0]);
  await start.click();
  await part.getByText(say.import.done(String(count))).waitFor(inTime);
  expect(await figuresKept()).toBe(kept + count);
  expect(await printNow()).not.toBe(before);
  // The page was loaded anew meanwhile: an import of any day is taken back from the list.
  await part.getByRole('button', { name: `${say.undo} ${name}` }).click();
  await part.getByText(say.import.undone).waitFor(inTime);
  expect(await printNow()).toBe(before);
});

test('a damaged file is refused with a sentence and changes nothing', { timeout: 120_000 }, async () => {
  const before = await printNow();
  const whole = first.get('csv-long') as Buffer;
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] as number) ^ 1;
  const jsonl = first.get('jsonl') as Buffer;
  const damaged = [
    ['flipped.csv', flipped],
    ['cut.csv', whole.subarray(0, whole.length - 400)],
    ['cut.jsonl', jsonl.subarray(0, jsonl.length - 200)],
    ['cut.xlsx', (first.get('xlsx-long') as Buffer).subarray(0, 5000)],
    ['photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['nothing.csv', Buffer.alloc(0)],
  ] as const;
  const sentences = new Set(Object.values(say.problems));
  for (const [name, bytes] of damaged) {
    await panel.choose('import', asFile(name, bytes));
    const alert = panel.part('import').getByRole('alert').filter({ hasText: name });
    await alert.waitFor(inTime);
    expect([name, sentences.has((await alert.locator('p').last().textContent()) ?? '')]).toEqual([name, true]);
  }
  expect(await printNow()).toBe(before);
});

/** Presses the button of this name the moment it is there. */
async function pressAtOnce(part: 'export' | 'import' | 'backup', name: string): Promise<void> {
  await panel.part(part).evaluate((region, text) => {
    const watch = new MutationObserver(() => {
      const button = [...region.querySelectorAll('button')].find((one) => one.textContent === text);
      if (!button) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(region, { childList: true, subtree: true });
  }, name);
}

test('what is cancelled half-way changes nothing and leaves no file', { timeout: 180_000 }, async () => {
  const before = await printNow();
  await setSettings(lab.door, { sample: true, language: 'zh' });
  await panel.page.waitForLoadState();
  await panel.page.getByText(zh.sample.note).waitFor(inTime);
  const sample = (await panel.exportAll('csv-long'))?.bytes as Buffer;
  await pressAtOnce('export', say.cancel);
  await panel.part('export').getByRole('button', { name: say.export.start }).click();
  await panel.part('export').getByText(say.export.cancelled).waitFor(inTime);
  await setSettings(lab.door, { sample: false, language: 'zh' });
  await panel.page.getByText(zh.sample.note).waitFor({ state: 'hidden' });
  expect(await printNow()).toBe(before);

  await panel.choose('import', asFile('sample.csv', sample));
  const start = panel.part('import').getByRole('button', { name: /^导入 [\d,]+ 个数字$/ });
  await start.waitFor(inTime);
  // The preview has a button of the same name.
  await start.evaluate((button, text) => {
    const region = button.closest('section[aria-label="导入"]') as HTMLElement;
    const watch = new MutationObserver(() => {
      const cancel = [...region.querySelectorAll('button')].find((one) => one.textContent === text);
      if (button.isConnected || !cancel) return;
      watch.disconnect();
      cancel.click();
    });
    watch.observe(region, { childList: true, subtree: true });
  }, say.cancel);
  await start.click();
  await panel.part('import').getByText(say.import.cancelled).waitFor(inTime);
  expect(await printNow()).toBe(before);
  await panel
    .part('import')
    .getByText(say.import.past)
    .waitFor({ state: 'hidden' })
    .catch(() => undefined);
  expect((await readStore(lab.door)).map(({ shop }) => shop.name)).toEqual([shopName]);
});

test('a backup with a passphrase brings everything back in a fresh profile, and goes again', {
  timeout: 180_000,
}, async () => {
  const before = await printNow();
  await setSettings(lab.door, { language: 'zh', theme: 'dark', keepMonths: 24 });
  const part = panel.part('backup');
  await part.getByLabel(say.backup.passphrase).fill(passphrase);
  await part.getByLabel(say.backup.repeat).fill(passphrase);
  const file = await panel.saved(async () => {
    await part.getByRole('button', { name: say.backup.start }).click();
    await part.getByText(/备份完成/).waitFor(inTime);
  });
  expect(file.name).toMatch(/^tillside-backup-\d{8}-\d{6}\.tillside$/);
  expect(file.bytes.includes(Buffer.from(shopName))).toBe(false);
  const fresh = await launch({ extension: buildLab() });
  try {
    const other = await openDataPanel(fresh);
    expect(await printNow(other)).toBe('nothing');
    const there = other.part('backup');
    await other.choose('backup', asFile('damaged.tillside', file.bytes.subarray(0, file.bytes.length - 50)));
    await there.getByLabel('口令', { exact: true }).fill(passphrase);
    await there.getByRole('button', { name: say.backup.open }).click();
    await there.getByText(say.problems.damaged).waitFor(inTime);
    expect(await printNow(other)).toBe('nothing');
    await other.choose('backup', asFile(file.name, file.bytes));
    await there.getByLabel('口令', { exact: true }).fill('another one');
    await there.getByRole('button', { name: say.backup.open }).click();
    await there.getByText(say.problems.passphrase).waitFor(inTime);
    await there.getByLabel('口令', { exact: true }).fill(passphrase);
    await there.getByRole('button', { name: say.backup.open }).click();
    await there.getByRole('button', { name: say.backup.apply, exact: true }).click();
    await there.getByText(/已恢复 \d+ 条记录/).waitFor(inTime);
    await expect.poll(() => other.page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await printNow(other)).toBe(before);
    // The page was loaded anew meanwhile: data and settings are taken back all the same.
    await there
      .getByRole('button', { name: new RegExp(`^${say.undo}`) })
      .first()
      .click();
    await there.getByText(say.backup.undone).waitFor(inTime);
    await expect.poll(() => other.page.locator('html').getAttribute('data-theme')).not.toBe('dark');
    expect(await printNow(other)).toBe('nothing');
  } finally {
    await fresh.close();
  }
});
