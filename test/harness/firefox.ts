import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export interface FirefoxLab {
  readonly browser: Browser;
  /** Address of a page of the extension. */
  readonly address: (page: string) => string;
  /** Opens a page of the extension; what it says to the console or throws is put into `complaints`. */
  readonly openExtension: (page: string) => Promise<Page>;
  /** A tab whose addresses are answered with these documents (without their queries), and no others. */
  readonly openConsole: (documents: ReadonlyMap<string, string>) => Promise<Page>;
  readonly complaints: string[];
  /** Folder that files are downloaded to, without a question. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const extensionId = 'tillside@tillside.app';
/** The host part of the extension's own addresses: every profile makes up its own unless it is told one. */
const host = '2f6c1f0e-6d5a-4c55-9d55-2c1f0e6d5a4c';

/** Where Firefox is, undefined when there is none. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'], ...places].find((path) => path !== undefined && existsSync(path));
}

export interface FirefoxOptions {
  readonly executablePath: string;
  /** Unpacked build. */
  readonly extension: string;
}

/** Starts Firefox without a screen, with the extension installed as a temporary add-on. */
export async function launchFirefox({ executablePath, extension }: FirefoxOptions): Promise<FirefoxLab> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'tillside-firefox-'));
  const downloads = join(userDataDir, 'downloads');
  mkdirSync(downloads);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir,
    // Without it no page of an extension may be opened from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      // The prompt for a host is drawn outside of every page, where BiDi has no hands: it answers itself with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const complaints: string[] = [];
  const address = (page: string) => `moz-extension://${host}/${page}`;
  await browser.installExtension(extension);
  return {
    browser,
    address,
    complaints,
    downloads,
    openExtension: async (name) => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => complaints.push(`${name}: ${error instanceof Error ? error.message : error}`));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(`${name}: ${message.text()}`);
      });
      // Firefox tells nothing of how the load of such a page goes on, so this never ends by itself.
      void page.goto(address(name)).catch(() => undefined);
      await drawn(page);
      return page;
    },
    openConsole: async (documents) => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = documents.get(request.url().replace(/[?#].*$/, ''));
        void (body === undefined
          ? request.abort()
          : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }));
      });
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const longestMs = 20_000;

/** Waits until the page has drawn itself; a wait begun before its load has ended is cut off and begun again. */
async function drawn(page: Page): Promise<void> {
  const until = Date.now() + longestMs;
  for (;;) {
    try {
      await page.waitForSelector('#root > :not(.boot)', { timeout: until - Date.now() });
      return;
    } catch (error) {
      if (Date.now() >= until - 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
