import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { KillPhase, KillWork } from '../bench/in-page/kill-plan.ts';
import type { Fault, Verdict } from '../bench/in-page/verify-kept.ts';
import { killBrowser } from './kill-browser.ts';
import { serveKillSite } from './kill-site.ts';
import type { KillTrace } from './kill-traces.ts';
import { momentIn, workerWords } from './worker-words.ts';

/** What kills are aimed at, in turn: an import is also killed while it is taken back. */
const aims: readonly { readonly work: KillWork; readonly phase: KillPhase }[] = [
  { work: 'capture', phase: 'capture' },
  { work: 'sealing', phase: 'sealing' },
  { work: 'migration', phase: 'migration' },
  { work: 'import', phase: 'import' },
  { work: 'import', phase: 'undo' },
];

/** Every phase a kill is to fall into. */
export const killPhases: readonly KillPhase[] = aims.map(({ phase }) => phase);

export interface KillReport {
  /** Browsers killed at work, and service workers stopped at work. */
  readonly kills: number;
  readonly stops: number;
  /** Kills and stops by what was going on; planting is the harness's own work. */
  readonly phases: Readonly<Partial<Record<KillPhase | 'planting', number>>>;
  /** What the store had promised by then: looks, imports, imports taken back, records of version 1. */
  readonly promises: number;
  /** Rows there were at the last look. */
  readonly rows: number;
  /** What was found wrong, each once, with the kill after which it was found. */
  readonly faults: readonly (Fault & { readonly after: string })[];
  /** One for each browser that was killed: those that worked, and those that looked after them. */
  readonly traces: readonly KillTrace[];
}

export interface KillOptions {
  /** What to aim at; all in turn by default. */
  readonly phases?: readonly KillPhase[];
  /** More arguments for Chromium. */
  readonly args?: readonly string[];
  /** A folder for the storage of kills that lost something, as it was before the next start. */
  readonly keep?: string;
  readonly stopAtFault?: boolean;
  /** Whether each start of the browser begins a new log, as the service worker does; true by default. */
  readonly renews?: boolean;
}

/** Every so many cycles the browser lives and only its service worker is stopped: in time in every phase. */
const stopEvery = 6;

/**
 * Kills Chromium at random moments while a service worker captures, seals, migrates, imports and takes an import back,
 * in turn, on one profile; now and then stops only the worker. After each it looks whether all that was promised is
 * there; the browser that looks is killed too.
 * @param chance from 0 to 1; decides the moments.
 */
export async function killCycles(cycles: number, chance: () => number, options: KillOptions = {}): Promise<KillReport> {
  const home = mkdtempSync(join(tmpdir(), 'tillside-kills-'));
  const profile = join(home, 'profile');
  const spare = join(home, 'spare');
  const site = await serveKillSite();
  const said: string[] = [];
  const faults: (Fault & { readonly after: string })[] = [];
  const traces: KillTrace[] = [];
  const phases: Record<string, number> = {};
  const wanted = aims.filter(({ phase }) => options.phases?.includes(phase) ?? true);
  let [kills, stops, rows] = [0, 0, 0];

  const open = async (page: Page) => {
    await page.goto(site.address);
    await page.evaluate(site.script);
    if (options.renews ?? true) await page.evaluate('kill.start()');
  };
  const killed = async (kill: number, kind: string, work: (page: Page) => Promise<void>) => {
    const traced = await killBrowser({ profile, args: options.args ?? [], spare: join(spare, kind) }, work);
    traces.push({ kill, kind, ...traced });
  };
  const look = async (page: Page, after: string) => {
    const verdict = (await page.evaluate(`kill.verify(${JSON.stringify(said)})`)) as Verdict;
    // What is lost once stays lost: it counts for the kill that lost it.
    const isKnown = ({ kind, what }: Fault) => faults.some((one) => one.kind === kind && one.what === what);
    faults.push(...verdict.faults.filter((fault) => !isKnown(fault)).map((fault) => ({ ...fault, after })));
    said.push(...verdict.undone.map((id) => `gone ${id}`));
    rows = verdict.rows;
  };

  try {
    for (let cycle = 1; cycle <= cycles; cycle++) {
      const { work, phase } = wanted[(cycle - 1) % wanted.length] as (typeof aims)[number];
      const isStop = cycle % stopEvery === 0;
      const known = faults.length;
      const words = workerWords((promise) => said.push(promise));
      const told = () => `${isStop ? 'stop' : 'kill'} ${cycle}, in ${words.phase()}`;
      await killed(cycle, phase, async (page) => {
        page.on('console', (message) => {
          const text = message.text();
          words.hear(text);
          // The browser may be dead by the time it is to be told.
          if (text.startsWith('undoing')) page.evaluate(`kill.heard('${text}')`).catch(() => undefined);
        });
        await open(page);
        const session = await page.createCDPSession();
        await session.send('ServiceWorker.enable');
        await Promise.all([momentIn(phase, words, chance), page.evaluate(startWorker, { kind: work, cycle })]);
        if (!isStop) return;
        await session.send('ServiceWorker.stopAllWorkers');
        await look(page, told());
      });
      phases[words.phase() ?? ''] = (phases[words.phase() ?? ''] ?? 0) + 1;
      if (isStop) stops++;
      else {
        kills++;
        await killed(cycle, 'look', async (page) => {
          await open(page);
          await look(page, told());
        });
      }
      if (faults.length === known) continue;
      if (options.keep) {
        mkdirSync(options.keep, { recursive: true });
        cpSync(spare, join(options.keep, `kill-${cycle}`), { recursive: true });
      }
      if (options.stopAtFault) break;
    }
  } finally {
    site.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, stops, phases, promises: said.length, rows, faults, traces };
}

/** In the page: has the service worker do this until it is killed. */
async function startWorker(order: { readonly kind: KillWork; readonly cycle: number }): Promise<void> {
  Reflect.get(globalThis, 'kill').listen();
  const { serviceWorker } = navigator;
  await serviceWorker.register('/worker.js');
  (await serviceWorker.ready).active?.postMessage(order);
}
