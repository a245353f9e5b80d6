import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { KillWork } from '../bench/in-page/kill-work.ts';
import { root } from './root.ts';

const kinds: readonly KillWork[] = ['capture', 'sealing', 'migration', 'import'];

export interface KillReport {
  readonly kills: number;
  /** What the store had promised to keep by the time of the kills. */
  readonly promises: number;
  /** What was lost, torn, doubled or damaged; in words. */
  readonly faults: readonly string[];
}

/**
 * Kills Chromium (SIGKILL, as the system does when it needs the memory) at random moments while the store captures,
 * seals, migrates and imports, in turn, on one profile; and looks after each kill whether all that was promised is there.
 * @param chance from 0 to 1; decides the moments.
 */
export async function killCycles(cycles: number, chance: () => number): Promise<KillReport> {
  const profile = mkdtempSync(join(tmpdir(), 'tillside-kills-'));
  const code = await script();
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const acks: string[] = [];
  const faults: string[] = [];
  try {
    for (let cycle = 0; cycle < cycles; cycle++) {
      const kind = kinds[cycle % kinds.length] as KillWork;
      await killed(profile, async (page) => {
        page.on('console', (message) => {
          const [what, id = ''] = message.text().split(' ');
          if (what === 'ack') acks.push(id);
        });
        await page.goto(address);
        await page.evaluate(code);
        // It never ends by itself.
        void page.evaluate(`kill.work('${kind}', ${cycle})`).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 150 + 700 * chance()));
      });
      await killed(profile, async (page) => {
        await page.goto(address);
        await page.evaluate(code);
        const found = (await page.evaluate(`kill.verify(${JSON.stringify(acks)})`)) as readonly string[];
        faults.push(...found.map((fault) => `${kind}, kill ${cycle + 1}: ${fault}`));
      });
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills: cycles, promises: acks.length, faults };
}

/** Runs `work` in a browser and kills it. */
async function killed(profile: string, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    await work(await browser.newPage());
  } finally {
    await kill(browser);
  }
}

async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await ended;
}

async function script(): Promise<string> {
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
