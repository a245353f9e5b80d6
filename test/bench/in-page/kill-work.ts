import type { Figure } from '../../../utils/model/figure.ts';
import { openStore } from '../../../utils/store/open-store.ts';
import { renewLog } from '../../../utils/store/renew-log.ts';
import type { Store } from '../../../utils/store/store.ts';
import { day, readingOf, snapshotOf } from '../../store/snapshot-of.ts';

/** What is going on when the browser is killed. */
export type KillWork = 'capture' | 'sealing' | 'migration' | 'import';

const shop = 'sycm:1';
const products = 80;
/** Records of version 1 that migration moves: more than one transaction does. */
const legacy = 700;

const dateOf = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const entity = (n: number) => ({ kind: 'product', id: `p${n}`, name: `商品 ${n}` }) as const;

/** What the service worker does first after each start of the browser. */
export const start = renewLog;

/** Works until it is killed, saying `ack …` of everything the store has promised to keep. */
export async function work(kind: KillWork, cycle: number): Promise<void> {
  if (kind === 'migration') await plantLegacy();
  const store = await openStore();
  const said = (await store.snapshots({ shop })).length;
  if (kind === 'import') return importForever(store, cycle);
  for (let n = said; ; n++) {
    await capture(store, n);
    if (kind === 'capture') continue;
    // A day so late that every month is ripe.
    while (await store.tend('2040-01-01'));
  }
}

async function capture(store: Store, n: number): Promise<void> {
  const readings = Array.from({ length: products }, (_, p) =>
    readingOf({ entity: entity(p), period: day(dateOf(n)), value: n * 100 + p, raw: `${n * 100 + p}` }),
  );
  await store.saveSnapshot(snapshotOf(`look-${n}`, { at: `${dateOf(n + 1)}T08:00:00+08:00`, readings }));
  console.log(`ack look-${n}`);
}

async function importForever(store: Store, cycle: number): Promise<void> {
  for (let n = 0; ; n++) {
    const undoId = `file-${cycle}-${n}`;
    const from = { year: 2000 + (cycle % 20), month: 1 + (n % 12) };
    await store.applyImport(batches(from), { undoId, at: '2026-03-01T10:00:00+08:00' });
    console.log(`ack ${undoId}`);
    await store.undoImport(undoId);
    console.log(`gone ${undoId}`);
    while (await store.tend('2024-01-02'));
  }
}

async function* batches({ year, month }: { year: number; month: number }): AsyncGenerator<readonly Figure[]> {
  for (let d = 1; d <= 28; d++) {
    const date = `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
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

/** Writes records as version 1 did, once. */
async function plantLegacy(): Promise<void> {
  (await openStore()).close();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tillside');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['figures', 'shops', 'meta'], 'readwrite');
  const planted = transaction.objectStore('meta').get('planted');
  planted.onsuccess = () => {
    if (planted.result) return;
    transaction.objectStore('meta').put(1, 'planted');
    for (let n = 0; n < legacy; n++) transaction.objectStore('figures').put(legacyRecord(n));
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  console.log('ack legacy');
}

function legacyRecord(n: number): object {
  const date = '2023-05-05';
  const at = '2023-05-06T08:00:00+08:00';
  const origin = { console: 'sycm', page: 'item-rank', block: null, adapterVersion: 1, snapshot: 'old' };
  const run = { state: 'ok', value: n, unit: 'count', raw: `${n}`, from: at, to: at, ...origin };
  return {
    shop,
    kind: 'product',
    period: `${date}/${date}/day`,
    entity: `old${n}`,
    identity: JSON.stringify([{ id: `old${n}` }, null]),
    span: day(date),
    id: `old${n}`,
    name: null,
    path: null,
    of: null,
    cells: { 'visitors own': { metric: 'visitors', role: 'own', runs: [run] } },
  };
}

/** What is wrong with the store after a kill, in words; nothing when all is well. @param acks everything promised so far. */
export async function verify(acks: readonly string[]): Promise<readonly string[]> {
  const store = await openStore();
  const faults: string[] = [];
  const log = new Set((await store.snapshots({ shop })).map(({ id }) => id));
  for (const id of acks) if (id.startsWith('look-') && !log.has(id)) faults.push(`lost: ${id}`);
  const figures = await store.figures({ shop, kind: 'product' });
  const places = figures.map(({ entity, period, metric }) => `${entity.id} ${period?.start} ${metric}`);
  if (new Set(places).size !== places.length) faults.push('doubled');
  const rows = (date: string) => figures.filter(({ period }) => period?.start === date);
  for (const id of log) {
    const n = Number(id.slice(5));
    const found = rows(dateOf(n)).filter(({ value, entity: { id: p } }) => value === n * 100 + Number(p?.slice(1)));
    if (found.length !== products) faults.push(`torn: ${id} has ${found.length}`);
  }
  if (rows(dateOf(log.size)).length > 0) faults.push('torn: figures of a look that is not in the log');
  const old = rows('2023-05-05').length;
  if (acks.includes('legacy') && old !== legacy) faults.push(`lost: ${legacy - old} of version 1`);
  const imported = figures.filter(({ period }) => (period?.start ?? '') < '2023').length;
  const inForce = (await store.imports()).length;
  if (imported !== inForce * 28 * products) faults.push(`torn: ${imported} figures of ${inForce} imports`);
  for (const { id } of await store.imports()) await store.undoImport(id);
  if ((await store.health(null)).state !== 'well') faults.push('damaged');
  store.close();
  return faults;
}
