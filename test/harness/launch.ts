import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';

export interface Lab {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: () => Promise<Worker>;
  /** A page of the extension's origin that runs none of its code: the door to its storage. */
  readonly door: Page;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly extension: string;
  readonly headless?: boolean;
  /** Kept between launches when given; a throw-away profile otherwise. */
  readonly profile?: string;
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];

/** Starts Chromium with the extension in it. */
export async function launch(options: LaunchOptions): Promise<Lab> {
  const profile = options.profile ?? newProfile();
  const locale = options.locale ?? 'zh-CN';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    locale,
    timezoneId: 'Asia/Shanghai',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    args: [
      ...flags,
      `--lang=${locale}`,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL((await worker()).url()).host;
  const door = await context.newPage();
  await door.goto(`chrome-extension://${extensionId}/manifest.json`);
  if (!options.profile) await welcomed(context);
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, extensionId, worker, door, close };
}

/** With developer mode, without which Chromium switches an unpacked extension off when it reloads itself. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'tillside-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** A new profile is shown the welcome page: until it is there, it would pass for the next window that is asked for. */
async function welcomed(context: BrowserContext): Promise<void> {
  const isThere = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  for (let tries = 0; !isThere() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A page in a window of its own: tabs behind another are hardly drawn, and Tillside does not read them. */
export async function newWindow(lab: Lab): Promise<Page> {
  const opened = lab.context.waitForEvent('page');
  await lab.door.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } };
    await chrome.windows.create({ url: 'about:blank', width: 1300, height: 950 });
  });
  return opened;
}
