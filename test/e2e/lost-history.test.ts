import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storageWords } from '../../components/i18n/words/storage.ts';
import { breakOffLog, damageLog, killBrowserOf } from '../harness/broken-log.ts';
import { buildLab } from '../harness/build-extension.ts';
import { storageText } from '../harness/extension-api.ts';
import { type Lab, launch, newWindow } from '../harness/launch.ts';
import { savedPage, servePages } from '../harness/serve-pages.ts';
import { readStore } from '../harness/store-door.ts';

const rank = 'https://sycm.taobao.com/cc/item_rank.htm';
const home = 'https://sycm.taobao.com/portal/home.htm';
const inTime = { timeout: 40_000 };
const profile = mkdtempSync(join(tmpdir(), 'tillside-lost-'));
let extension: string;

beforeAll(() => {
  extension = buildLab();
});

afterAll(async () => {
  await killBrowserOf(profile);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<Lab> {
  const lab = await launch({ extension, profile });
  await servePages(
    lab.context,
    new Map([
      [rank, savedPage('sycm/item-rank/page.html')],
      [home, savedPage('sycm/home/page.html')],
    ]),
  );
  return lab;
}

/** Reads one page; the service worker opens its store for it. */
async function capture(lab: Lab, url: string): Promise<void> {
  const page = await newWindow(lab);
  await page.goto(url);
  await expect.poll(() => kept(lab), inTime).toBeGreaterThan(0);
  await expect.poll(() => storageText(lab.door), inTime).toContain('"logRenewed":true');
}

const kept = async (lab: Lab) => (await readStore(lab.door)).flatMap(({ snapshots }) => snapshots).length;

test('a browser that is killed within a write to its log keeps the history over the starts that follow', {
  timeout: 180_000,
}, async () => {
  let lab = await start();
  await capture(lab, rank);
  // The mark is written when it has been quiet after a capture.
  await expect.poll(() => storageText(lab.door), inTime).toMatch(/"snapshots":1[,}]/);
  await killBrowserOf(profile);
  breakOffLog(profile, 'chrome-extension_');
  lab = await start();
  await capture(lab, home);
  await expect.poll(() => kept(lab), inTime).toBe(2);
  await killBrowserOf(profile);
  lab = await start();
  expect(await kept(lab)).toBe(2);
  await killBrowserOf(profile);
});

test('a history that the browser threw away is said to be lost beside what was captured since', {
  timeout: 120_000,
}, async () => {
  damageLog(profile, 'chrome-extension_');
  const lab = await start();
  await capture(lab, home);
  expect(await kept(lab)).toBe(1);
  const page = await lab.context.newPage();
  await page.goto(`chrome-extension://${lab.extensionId}/sidepanel.html`);
  await page.getByText(storageWords.zh.lost).waitFor(inTime);
  await page.getByRole('button', { name: storageWords.zh.restore }).waitFor();
});
