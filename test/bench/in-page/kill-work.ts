import type { Figure } from '../../../utils/model/figure.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import { renewLog } from '../../../utils/store/renew-log.ts';
import type { Store } from '../../../utils/store/store.ts';
import { day, readingOf, snapshotOf } from '../../store/snapshot-of.ts';
import {
  entity,
  importedDays,
  importMonth,
  type KillWork,
  lookDate,
  lookTime,
  lookValue,
  products,
  shop,
} from './kill-plan.ts';
import { plantLegacy } from './plant-legacy.ts';
import { verifyKept } from './verify-kept.ts';

/** What the service worker does first after each start of the browser. */
export const start = renewLog;

/** What the page does after each kill. */
export const verify = verifyKept;

/** A day on which no month is ripe: tend() moves old records and sweeps, and seals nothing. */
const beforeAll = '2000-01-01';
/** Each is in a month of its own. */
const looksPerSealing = 12;
/** Imported, then taken back; each speaks of another month. */
const filesAtOnce = 4;

/**
 * "in PHASE" when one begins, "ack ID" of what the store has promised to keep, "undoing ID" and "gone ID" of imports.
 * A killed browser takes what it said last with it, so a promise may go unheard, and is none then.
 */
type Say = (message: string) => void;

/** Says what is to be known before it is done: resolves when it was heard outside. */
type Announce = (message: string) => Promise<void>;

const channel = () => new BroadcastChannel('kill');
let toWorker: BroadcastChannel | undefined;

/** In a page: prints what the worker says. */
export function listen(): void {
  toWorker = channel();
  toWorker.onmessage = ({ data }) => console.log(data);
}

/** In a page: tells the worker that its announcement was heard. */
export function heard(message: string): void {
  toWorker?.postMessage(`heard ${message}`);
}

/** In the service worker: works as it is told to, until something kills it. */
export function obey(): void {
  const said = channel();
  const say: Say = (message) => said.postMessage(message);
  const announce: Announce = (message) =>
    new Promise((resolve) => {
      said.onmessage = ({ data }) => data === `heard ${message}` && resolve();
      say(message);
    });
  addEventListener('message', (event) => {
    const { data, waitUntil } = event as MessageEvent & { waitUntil(work: Promise<void>): void };
    const failed = (error: unknown) => say(`failed ${error}`);
    const { kind, cycle } = data as { kind: KillWork; cycle: number };
    waitUntil.call(event, work(kind, cycle, say, announce).catch(failed));
  });
}

async function work(kind: KillWork, cycle: number, say: Say, announce: Announce): Promise<void> {
  if (kind === 'migration') return migrateForever(say);
  const store = await openStore();
  if (kind === 'import') return importForever(store, cycle, say, announce);
  const looks = (await store.snapshots({ shop })).length;
  for (let n = looks; ; n++) {
    say('in capture');
    await capture(store, n);
    say(`ack look-${n}`);
    if (kind === 'capture' || n % looksPerSealing > 0) continue;
    say('in migration');
    while (await store.tend(beforeAll));
    say('in sealing');
    // A day so late that every month is ripe, and another one each time: a day is looked through once.
    const today = new Date(Date.UTC(2060, 0, 1 + n)).toISOString().slice(0, 10);
    while (await store.tend(today));
  }
}

async function capture(store: Store, n: number): Promise<void> {
  const readings = Array.from({ length: products }, (_, p) =>
    readingOf({
      entity: entity(p),
      period: day(lookDate(n)),
      value: lookValue(n, p),
      raw: `${lookValue(n, p)}`,
    }),
  );
  await store.saveSnapshot(snapshotOf(`look-${n}`, { at: lookTime(n), readings }));
}

async function migrateForever(say: Say): Promise<void> {
  for (;;) {
    say('in planting');
    say(`ack legacy-${await plantLegacy()}`);
    const store = await openStore();
    say('in migration');
    while (await store.tend(beforeAll));
    store.close();
  }
}

async function importForever(store: Store, cycle: number, say: Say, announce: Announce): Promise<void> {
  for (let n = 0; ; n += filesAtOnce) {
    const files = Array.from({ length: filesAtOnce }, (_, one) => n + one);
    say('in import');
    for (const file of files) {
      const options = { undoId: `file-${cycle}-${file}`, at: '2026-03-01T10:00:00+08:00' };
      await store.applyImport(batches(importMonth(cycle, file)), options);
      say(`ack file-${cycle}-${file}`);
    }
    for (const file of files) await announce(`undoing file-${cycle}-${file}`);
    say('in undo');
    for (const file of files) {
      await store.undoImport(`file-${cycle}-${file}`);
      say(`gone file-${cycle}-${file}`);
    }
    while (await store.tend(beforeAll));
  }
}

async function* batches(month: string): AsyncGenerator<readonly Figure[]> {
  for (let d = 1; d <= importedDays; d++) {
    const date = `${month}-${String(d).padStart(2, '0')}`;
    const at = `${date}T20:00:00+08:00`;
    const seen = { at, confirmedAt: at, console: 'sycm', page: null, block: null, adapterVersion: 1, snapshot: 'file' };
    yield Array.from({ length: products }, (_, p) => ({
      ...readingOf({ entity: entity(p), period: day(date), value: p, raw: `${p}` }),
      shopKey: shop,
      seen,
      revisions: [],
    }));
  }
}
