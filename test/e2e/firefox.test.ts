import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstRunWords } from '../../components/i18n/words/first-run.ts';
import { popupWords } from '../../components/i18n/words/popup.ts';
import { sycm as adapter } from '../../utils/consoles/sycm.ts';
import { buildExtension } from '../harness/build-extension.ts';
import { type FirefoxLab, findFirefox, launchFirefox } from '../harness/firefox.ts';
import { savedPage } from '../harness/serve-pages.ts';

const sycm = 'https://sycm.taobao.com/portal/home.htm';
const pattern = 'https://sycm.taobao.com/*';
const firefox = findFirefox();
const reason = firefox
  ? ''
  : ' (skipped: no Firefox. `npm test` installs firefox-esr through apt as root on Debian; elsewhere install it or set FIREFOX to its path)';
const inTime = { timeout: 20_000, interval: 150 };

interface Extension {
  readonly browser: {
    readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly matches: readonly string[] }[]> };
    readonly storage: { readonly session: { get(): Promise<Record<string, { readonly state: string }>> } };
    readonly tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

describe.skipIf(!firefox)(`the Firefox build that ships${reason}`, () => {
  let lab: FirefoxLab;
  let welcome: Page;
  let sidebar: Page;
  let console: Page;

  beforeAll(async () => {
    lab = await launchFirefox({ executablePath: firefox as string, extension: buildExtension('firefox') });
    sidebar = await lab.openExtension('sidepanel.html');
  });

  afterAll(() => lab?.close());

  const switchedOn = () =>
    sidebar.evaluate(async () => {
      const { permissions, scripting } = (globalThis as unknown as Extension).browser;
      const scripts = await scripting.getRegisteredContentScripts();
      return { granted: (await permissions.getAll()).origins, registered: scripts.flatMap(({ matches }) => matches) };
    });
  const tabStates = () =>
    sidebar.evaluate(async () => {
      const all = await (globalThis as unknown as Extension).browser.storage.session.get();
      return Object.entries(all).flatMap(([key, value]) => (key.startsWith('tab:') ? [value.state] : []));
    });
  const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

  test('is installed without a question and opens the welcome page', async () => {
    const urls = () =>
      sidebar.evaluate(async () =>
        (await (globalThis as unknown as Extension).browser.tabs.query({})).map(({ url }) => url),
      );
    await expect.poll(urls, inTime).toContain(lab.address('welcome.html'));
    expect(await switchedOn()).toEqual({ granted: [], registered: [] });
  });

  test('shows the way in while nothing is stored', async () => {
    await expect.poll(() => text(sidebar), inTime).toContain(firstRunWords.en.title);
    expect(await text(sidebar)).toContain(firstRunWords.en.open);
  });

  test('reads nothing of a console that is not switched on', async () => {
    console = await lab.openConsole(new Map([[sycm, savedPage('sycm/home/page.html')]]));
    await console.goto(sycm);
    expect(await text(console)).toContain('18,633.70');
    expect(await tabStates()).toEqual([]);
    expect(await text(sidebar)).toContain(firstRunWords.en.title);
  });

  test('a click on the switch of the welcome page grants that host and registers the reader', async () => {
    welcome = await lab.openExtension('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForSelector('input[role="switch"]');
    const names = await welcome.$$eval('label:has(input[role="switch"])', (all) =>
      all.map((one) => one.textContent ?? ''),
    );
    const index = names.findIndex((name) => name.includes(adapter.name.en));
    await (await welcome.$$('label:has(input[role="switch"])'))[index]?.click();
    await expect.poll(switchedOn, inTime).toEqual({ granted: [pattern], registered: [pattern] });
  });

  test('the console that is already open is read, stored and ticked without being loaded again', async () => {
    await console.bringToFront();
    await expect.poll(tabStates, inTime).toEqual(['captured']);
    const badge = await sidebar.evaluate(async (url) => {
      const { action, tabs } = (globalThis as unknown as Extension).browser;
      const [tab] = await tabs.query({ url });
      return action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, pattern);
    expect(badge).toBe('✓');
  });

  test('the sidebar that is open shows the shop by itself, the figures are in the store', async () => {
    await expect.poll(() => text(sidebar), inTime).toContain('青禾样例家居旗舰店');
    const stored = await sidebar.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('tillside');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const count = (store: string) =>
        new Promise<readonly [string, number]>((resolve) => {
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => resolve([store, counting.result]);
        });
      const counts = await Promise.all([...database.objectStoreNames].map(count));
      database.close();
      return Object.fromEntries(counts);
    });
    expect(stored['snapshots']).toBe(1);
    expect(stored['chunks']).toBeGreaterThan(0);
  });

  test('no page of it complains in the console', async () => {
    const popup = await lab.openExtension('popup.html');
    await expect.poll(() => text(popup), inTime).toContain(popupWords.en.openPanel);
    expect(lab.complaints).toEqual([]);
  });
});
