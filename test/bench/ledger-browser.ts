import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { findFirefox } from '../harness/firefox.ts';
import { root } from '../harness/root.ts';

/** A page that can run in-page/ledger.ts as `bench`. */
export type Evaluate = (expression: string) => Promise<unknown>;

export interface LedgerBrowser {
  readonly name: string;
  /** Runs `work` in a page; the profile stays until `remove`. */
  readonly session: <T>(work: (evaluate: Evaluate) => Promise<T>) => Promise<T>;
  /** What IndexedDB takes on the disk, in bytes. */
  readonly size: () => number;
  readonly remove: () => void;
}

/** Has Chromium keep IndexedDB in SQLite. */
export const sqlite = '--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout';

/** Chromium with both of its IndexedDB backends, and Firefox where there is one. */
export function ledgerBrowsers(): readonly LedgerBrowser[] {
  const firefox = findFirefox();
  return [
    chromiumWith('Chromium, LevelDB', []),
    chromiumWith('Chromium, SQLite', [sqlite]),
    ...(firefox ? [firefoxAt(firefox)] : []),
  ];
}

function chromiumWith(name: string, args: readonly string[]): LedgerBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'tillside-ledger-'));
  return {
    name,
    session: (work) =>
      onBlankPage(async (address) => {
        const context = await chromium.launchPersistentContext(profile, {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu', ...args],
        });
        try {
          const page = await context.newPage();
          await page.goto(address);
          await page.evaluate(await script());
          return await work((expression) => page.evaluate(expression));
        } finally {
          await context.close();
        }
      }),
    size: () => sizeOf(join(profile, 'Default/IndexedDB')),
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function firefoxAt(executablePath: string): LedgerBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'tillside-ledger-'));
  return {
    name: 'Firefox',
    session: (work) =>
      onBlankPage(async (address) => {
        const browser = await puppeteer.launch({
          browser: 'firefox',
          executablePath,
          headless: true,
          userDataDir: profile,
          protocolTimeout: 1_800_000,
        });
        try {
          const page = await browser.newPage();
          await page.goto(address);
          await page.evaluate(await script());
          return await work((expression) => page.evaluate(expression));
        } finally {
          await browser.close();
        }
      }),
    size: () => sizeOf(join(profile, 'storage/default')),
    remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }),
  };
}

let port = 0;

/** An empty page of an origin that may use IndexedDB: the same one in every session, or the data would be another's. */
async function onBlankPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>ledger</title>');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

let bundle: Promise<string> | undefined;

function script(): Promise<string> {
  bundle ??= build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'test/bench/in-page/ledger.ts'), formats: ['iife'], name: 'bench' },
    },
  }).then((result) => `${(result as Rollup.RollupOutput[])[0]?.output[0].code};globalThis.bench = bench;`);
  return bundle;
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  return found.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : found.size;
}
