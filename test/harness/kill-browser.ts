import { cpSync, rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  filesIn,
  type KillTrace,
  levelDbLines,
  logsIn,
  processesOf,
  storageFolder,
  storageLines,
} from './kill-traces.ts';

export interface KilledBrowser {
  readonly profile: string;
  /** More arguments for Chromium. */
  readonly args: readonly string[];
  /** Where the storage is kept as it was before this browser started. */
  readonly spare: string;
}

/** Starts Chromium, works in it, and kills it (SIGKILL, as the system does when it needs the memory). */
export async function killBrowser(
  { profile, args, spare }: KilledBrowser,
  work: (page: Page) => Promise<void>,
): Promise<Omit<KillTrace, 'kill' | 'kind'>> {
  const folder = storageFolder(profile);
  const before = filesIn(folder);
  rmSync(spare, { recursive: true, force: true });
  if (before.length > 0) cpSync(folder, spare, { recursive: true });
  const start = Date.now();
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--enable-logging=stderr',
      '--vmodule=*indexed_db*=1,*leveldb*=1,*quota*=1,*sqlite*=1',
      ...args,
    ],
  });
  const errors: Buffer[] = [];
  browser.process()?.stderr?.on('data', (text: Buffer) => errors.push(text));
  let ms = 0;
  try {
    await work(await browser.newPage());
  } finally {
    ms = Date.now() - start;
    await kill9(browser);
  }
  return {
    ms,
    left: processesOf(profile),
    before,
    after: filesIn(folder),
    logs: logsIn(folder),
    said: [...levelDbLines(folder), ...storageLines(Buffer.concat(errors).toString())],
  };
}

async function kill9(browser: Browser): Promise<void> {
  const child = browser.process();
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await ended;
}
