import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { KillWork } from '../bench/in-page/kill-work.ts';
import {
  filesIn,
  type KillTrace,
  levelDbLines,
  logsIn,
  processesOf,
  storageFolder,
  storageLines,
} from './kill-traces.ts';
import { root } from './root.ts';

const kinds: readonly KillWork[] = ['capture', 'sealing', 'migration', 'import'];

export interface KillReport {
  readonly kills: number;
  /** What the store had promised to keep by the time of the kills. */
  readonly promises: number;
  /** What was lost, torn, doubled or damaged; in words. */
  readonly faults: readonly string[];
  /** Two for each kill: of the browser that worked and of the one that looked after it, which is killed as well. */
  readonly traces: readonly KillTrace[];
}

export interface KillOptions {
  /** In turn; all by default. */
  readonly kinds?: readonly KillWork[];
  /** More arguments for Chromium. */
  readonly args?: readonly string[];
  /** A folder for the storage of kills that lost something, as it was before the next start. */
  readonly keep?: string;
  readonly stopAtFault?: boolean;
  /** Whether each start of the browser begins a new log, as the service worker does; true by default. */
  readonly renews?: boolean;
}

/**
 * Kills Chromium (SIGKILL, as the system does when it needs the memory) at random moments while the store captures,
 * seals, migrates and imports, in turn, on one profile; and looks after each kill whether all that was promised is there.
 * @param chance from 0 to 1; decides the moments.
 */
export async function killCycles(cycles: number, chance: () => number, options: KillOptions = {}): Promise<KillReport> {
  const home = mkdtempSync(join(tmpdir(), 'tillside-kills-'));
  const profile = join(home, 'profile');
  const spare = join(home, 'spare');
  const code = await script();
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const acks: string[] = [];
  const faults: string[] = [];
  const traces: KillTrace[] = [];
  const wanted = options.kinds ?? kinds;
  const renews = options.renews ?? true;
  let kill = 0;

  async function killed(kind: string, work: (page: Page) => Promise<void>): Promise<void> {
    const before = filesIn(storageFolder(profile));
    rmSync(join(spare, kind), { recursive: true, force: true });
    if (before.length > 0) cpSync(storageFolder(profile), join(spare, kind), { recursive: true });
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
        ...(options.args ?? []),
      ],
    });
    const errors: Buffer[] = [];
    browser.process()?.stderr?.on('data', (text: Buffer) => errors.push(text));
    try {
      await work(await browser.newPage());
    } finally {
      const ms = Date.now() - start;
      await kill9(browser);
      traces.push({
        kill,
        kind,
        ms,
        left: processesOf(profile),
        before,
        after: filesIn(storageFolder(profile)),
        logs: logsIn(storageFolder(profile)),
        said: [...levelDbLines(storageFolder(profile)), ...storageLines(Buffer.concat(errors).toString())],
      });
    }
  }

  try {
    for (kill = 1; kill <= cycles; kill++) {
      const kind = wanted[(kill - 1) % wanted.length] as KillWork;
      await killed(kind, async (page) => {
        page.on('console', (message) => {
          const [what, id = ''] = message.text().split(' ');
          if (what === 'ack') acks.push(id);
        });
        await page.goto(address);
        await page.evaluate(code);
        if (renews) await page.evaluate('kill.start()');
        // It never ends by itself.
        void page.evaluate(`kill.work('${kind}', ${kill - 1})`).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 150 + 700 * chance()));
      });
      const known = faults.length;
      await killed('look', async (page) => {
        await page.goto(address);
        await page.evaluate(code);
        if (renews) await page.evaluate('kill.start()');
        const found = (await page.evaluate(`kill.verify(${JSON.stringify(acks)})`)) as readonly string[];
        faults.push(...found.map((fault) => `${kind}, kill ${kill}: ${fault}`));
      });
      if (faults.length === known) continue;
      if (options.keep) {
        mkdirSync(options.keep, { recursive: true });
        cpSync(spare, join(options.keep, `kill-${kill}`), { recursive: true });
      }
      if (options.stopAtFault) break;
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills: Math.min(kill, cycles), promises: acks.length, faults, traces };
}

async function kill9(browser: Browser): Promise<void> {
  const child = browser.process();
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await ended;
}

export async function script(): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'test/bench/in-page/kill-work.ts'), formats: ['iife'], name: 'kill' },
    },
  })) as Rollup.RollupOutput[];
  return `${(result[0] as Rollup.RollupOutput).output[0].code};globalThis.kill = kill;`;
}
