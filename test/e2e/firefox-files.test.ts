import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../components/i18n/en.ts';
import { filesWords } from '../../components/i18n/words/files.ts';
import { buildExtension } from '../harness/build-extension.ts';
import { type FirefoxLab, findFirefox, launchFirefox } from '../harness/firefox.ts';

const say = filesWords.en;
const firefox = findFirefox();
const reason = firefox ? '' : ' (skipped: no Firefox; set FIREFOX to its path)';
const inTime = { timeout: 30_000, interval: 200 };

interface Extension {
  readonly browser: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

describe.skipIf(!firefox)(`files in Firefox${reason}`, () => {
  const kept = mkdtempSync(join(tmpdir(), 'tillside-files-'));
  let lab: FirefoxLab;
  let page: Page;
  let sample: { readonly path: string; readonly sha256: string };

  beforeAll(async () => {
    lab = await launchFirefox({ executablePath: firefox as string, extension: buildExtension('firefox') });
    page = await lab.openExtension('dashboard.html#data');
  });

  afterAll(async () => {
    await lab?.close();
    rmSync(kept, { recursive: true, force: true });
  });

  const text = () => page.evaluate(() => document.body.textContent ?? '');
  const part = (name: string) => `section[aria-label="${name}"]`;
  /** Presses the button of this part that says so. */
  const press = async (name: string, words: string | RegExp) => {
    await expect
      .poll(async () => {
        for (const button of await page.$$(`${part(name)} button`)) {
          const told = await button.evaluate((one) => one.textContent ?? '');
          if (typeof words === 'string' ? told !== words : !words.test(told)) continue;
          await button.evaluate((one) => (one as HTMLElement).click());
          return true;
        }
        return false;
      }, inTime)
      .toBe(true);
  };
  const setSample = (on: boolean) =>
    page.evaluate(async (value) => {
      await (globalThis as unknown as Extension).browser.storage.local.set({
        settings: { sample: value, language: 'en' },
      });
    }, on);

  /** Exports all as JSON Lines and takes the file out of the downloads. */
  async function exportAll(as: string) {
    await expect.poll(() => page.$(`${part(say.export.title)} select`), inTime).not.toBeNull();
    await page.select(`${part(say.export.title)} select[aria-label="${say.export.format}"]`, 'jsonl');
    await page.select(`${part(say.export.title)} select[aria-label="${say.export.shop}"]`, '');
    await press(say.export.title, say.export.start);
    await expect.poll(text, inTime).toMatch(/SHA-256 [\da-f]{64}/);
    const sha256 = /SHA-256 ([\da-f]{64})/.exec(await text())?.[1] ?? '';
    const isThere = () => readdirSync(lab.downloads).filter((name) => name.endsWith('.jsonl'));
    await expect
      .poll(() => isThere().length === 1 && existsSync(join(lab.downloads, isThere()[0] ?? '')), inTime)
      .toBe(true);
    const path = join(kept, as);
    // A download that still goes on has another ending.
    await expect.poll(() => readdirSync(lab.downloads).some((name) => name.endsWith('.part')), inTime).toBe(false);
    renameSync(join(lab.downloads, isThere()[0] ?? ''), path);
    return { path, sha256, bytes: readFileSync(path) };
  }

  test('an export is downloaded whole', { timeout: 90_000 }, async () => {
    await setSample(true);
    await expect.poll(text, inTime).toContain(en.sample.note);
    const { bytes, ...file } = await exportAll('first.jsonl');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    expect(bytes.toString('utf8').split('\n').length).toBeGreaterThan(10_000);
    sample = file;
  });

  test('it is looked at, imported, exported again byte for byte, and taken back', { timeout: 120_000 }, async () => {
    await setSample(false);
    await expect.poll(text, inTime).toContain(say.export.none);
    const input = await page.waitForSelector(`${part(say.import.title)} input[type=file]`);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(sample.path);
    await expect.poll(text, inTime).toContain(say.import.ownFile);
    await expect.poll(text, inTime).toContain(say.import.different('0'));
    expect(await text()).toContain(say.export.none);
    await press(say.import.title, /^Import [\d,]+ figures$/);
    await expect.poll(text, inTime).toMatch(/Imported [\d,]+ figures/);
    expect((await exportAll('again.jsonl')).sha256).toBe(sample.sha256);
    await press(say.import.title, say.undo);
    await expect.poll(text, inTime).toContain(say.import.undone);
  });

  test('a damaged file is refused with a sentence', { timeout: 60_000 }, async () => {
    const input = await page.waitForSelector(`${part(say.import.title)} input[type=file]`);
    const cut = join(kept, 'cut.jsonl');
    writeFileSync(cut, readFileSync(sample.path).subarray(0, 20_000));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(cut);
    await expect.poll(text, inTime).toContain(say.problems.damaged);
    expect(lab.complaints).toEqual([]);
  });
});
