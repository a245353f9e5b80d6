import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
const tenDaysAgo = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
const inTime = { timeout: 30_000, interval: 200 };

interface Extension {
  readonly browser: {
    readonly storage: {
      readonly local: {
        set(items: object): Promise<void>;
        get(): Promise<object>;
        remove(key: string): Promise<void>;
      };
    };
  };
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
  const setItems = (items: object) =>
    page.evaluate((put) => (globalThis as unknown as Extension).browser.storage.local.set(put), items);
  const setSample = (on: boolean) => setItems({ settings: { sample: on, language: 'en' } });
  /** Gives a file to the chooser of this part. */
  const offer = async (name: string, path: string) => {
    const input = await page.waitForSelector(`${part(name)} input[type=file]`);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };

  /** Takes the one file of such a name out of the downloads, once it is whole; returns where it is now. */
  async function downloaded(pattern: RegExp, as: string): Promise<string> {
    const found = () => readdirSync(lab.downloads).filter((name) => pattern.test(name));
    await expect.poll(() => found().length, inTime).toBe(1);
    // A download that still goes on has another ending.
    await expect.poll(() => readdirSync(lab.downloads).some((name) => name.endsWith('.part')), inTime).toBe(false);
    const path = join(kept, as);
    renameSync(join(lab.downloads, found()[0] ?? ''), path);
    return path;
  }

  /** Exports all as JSON Lines, or what is not older than `from`, and takes the file out of the downloads. */
  async function exportAll(as: string, from?: string) {
    await expect.poll(() => page.$(`${part(say.export.title)} select`), inTime).not.toBeNull();
    await page.select(`${part(say.export.title)} select[aria-label="${say.export.format}"]`, 'jsonl');
    await page.select(`${part(say.export.title)} select[aria-label="${say.export.shop}"]`, '');
    const day = from && (await page.waitForSelector(`${part(say.export.title)} input[type=date]`));
    if (day)
      await day.evaluate((input, text) => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, from);
    await press(say.export.title, say.export.start);
    await expect.poll(text, inTime).toMatch(/SHA-256 [\da-f]{64}/);
    const sha256 = /SHA-256 ([\da-f]{64})/.exec(await text())?.[1] ?? '';
    const path = await downloaded(/\.jsonl$/, as);
    return { path, sha256, bytes: readFileSync(path) };
  }

  test('an export is downloaded whole', { timeout: 90_000 }, async () => {
    await setSample(true);
    await expect.poll(text, inTime).toContain(en.sample.note);
    // Ten days will do: all ninety take a machine that does other things too half a minute to look through.
    const { bytes, ...file } = await exportAll('first.jsonl', tenDaysAgo);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    expect(bytes.toString('utf8').split('\n').length).toBeGreaterThan(1_000);
    sample = file;
  });

  test('it is looked at, imported and exported again byte for byte', { timeout: 120_000 }, async () => {
    await setSample(false);
    await expect.poll(text, inTime).toContain(say.export.none);
    await offer(say.import.title, sample.path);
    await expect.poll(text, inTime).toContain(say.import.ownFile);
    await expect.poll(text, inTime).toContain(say.import.different('0'));
    expect(await text()).toContain(say.export.none);
    await press(say.import.title, /^Import [\d,]+ figures$/);
    await expect.poll(text, inTime).toMatch(/Imported [\d,]+ figures/);
    expect((await exportAll('again.jsonl')).sha256).toBe(sample.sha256);
  });

  test('a backup is downloaded, and brings back what is taken back or lost: with its passphrase only, and until undone', {
    timeout: 150_000,
  }, async () => {
    const [backup, passphrase] = [say.backup, '青禾家居 2026'];
    const here = part(backup.title);
    const cost = {
      ...{ id: 'c', at: '2026-04-20T10:00:00+08:00', shopKey: 'sycm:1', product: null, kind: 'goods' },
      ...{ basis: 'per-unit', value: 12.5, currency: 'CNY', from: '2026-01-01', to: null, source: 'entered' },
    };
    /** Types into the field with this label, once it is there. */
    const fill = async (label: RegExp, words: string) => {
      let found: ElementHandle | undefined;
      await expect
        .poll(async () => {
          for (const field of await page.$$(`${here} input[type=password]`))
            if (label.test(await field.evaluate((one) => one.closest('label')?.textContent ?? ''))) found = field;
          return found !== undefined;
        }, inTime)
        .toBe(true);
      await found?.type(words);
    };
    const costsKept = () =>
      page.evaluate(async () => {
        const { local } = (globalThis as unknown as Extension).browser.storage;
        // The sample shop was looked at before: what its owner entered is in no backup.
        return Object.entries(await local.get()).flatMap(([key, item]) =>
          key.startsWith('user/') && !key.includes('sample:') ? [item] : [],
        );
      });
    await setItems({ 'user/costs/c': cost });
    await expect.poll(text, inTime).toContain(backup.never);
    // Firefox lets no page keep a folder.
    expect(await text()).not.toContain(backup.pickFolder);
    await fill(/^Passphrase/, passphrase);
    await fill(/^Repeat/, passphrase);
    await press(backup.title, backup.start);
    await expect.poll(text, inTime).toMatch(/Backup complete, [\d.]+ MB/);
    const file = await downloaded(/^tillside-backup-\d{8}-\d{6}\.tillside$/, 'kept.tillside');
    expect(readFileSync(file).includes(Buffer.from('sycm:1'))).toBe(false);

    // The import is taken back.
    await press(say.import.title, say.undo);
    await expect.poll(text, inTime).toContain(say.import.undone);
    await page.evaluate(() => (globalThis as unknown as Extension).browser.storage.local.remove('user/costs/c'));
    await expect.poll(text, inTime).toContain(say.export.none);
    await offer(backup.title, file);
    await fill(/^Passphrase$/, `${passphrase}0`);
    await press(backup.title, backup.open);
    await expect.poll(text, inTime).toContain(say.problems.passphrase);
    await fill(/^Passphrase$/, passphrase);
    await press(backup.title, backup.open);
    await press(backup.title, backup.apply);
    await expect.poll(text, inTime).toMatch(/Restored [\d,]+ records/);
    expect(await costsKept()).toEqual([cost]);
    expect((await exportAll('restored.jsonl')).sha256).toBe(sample.sha256);
    await press(backup.title, say.undo);
    await expect.poll(text, inTime).toContain(backup.undone);
    await expect.poll(text, inTime).toContain(say.export.none);
    expect(await costsKept()).toEqual([]);
  });

  test('a damaged file is refused with a sentence', { timeout: 60_000 }, async () => {
    const cut = join(kept, 'cut.jsonl');
    writeFileSync(cut, readFileSync(sample.path).subarray(0, 20_000));
    await offer(say.import.title, cut);
    await expect.poll(text, inTime).toContain(say.problems.damaged);
    expect(lab.complaints).toEqual([]);
  });
});
