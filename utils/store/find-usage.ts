import type { EntityKind } from '../model/reading.ts';
import type { Connection } from './connection.ts';
import type { DamageReport } from './damage.ts';
import type { ChunkKey } from './database.ts';
import { EntityDays } from './entity-days.ts';
import { DamagedBytes } from './envelope.ts';
import { findShops } from './find-shops.ts';
import { layersOf } from './layers-of.ts';
import { openChunk } from './open-chunk.ts';
import { isLetGo } from './prune.ts';
import type { PruneRule } from './store.ts';
import type { BrowserUsage, KindUsage, ShopUsage, StoreUsage } from './usage.ts';
import { readAll } from './write.ts';

/** Chunks looked at in one go. */
const stride = 200;

interface Tally {
  readonly kind: EntityKind;
  bytes: number;
  readonly entityDays: EntityDays;
}

/** See Store.usage. */
export async function findUsage(
  connection: Connection,
  rule: PruneRule | undefined,
  report: DamageReport,
): Promise<StoreUsage> {
  const { run } = connection;
  const shops = await run(findShops);
  const layers = new Map<string, readonly string[]>();
  for (const { key } of shops)
    layers.set(key, await run((database) => readAll(database, (transaction) => layersOf(transaction, key))));
  const tallies = new Map<string, Map<string, Tally>>();
  for await (const [key, bytes] of chunksOf(connection)) {
    const [layer, shop, kind] = key;
    if (!layers.get(shop)?.includes(layer) || (rule && !isLetGo(key, rule))) continue;
    const tally = tallyOf(tallies, shop, kind as EntityKind);
    tally.bytes += bytes.length;
    read(tally, key, bytes, report);
  }
  const counts = await Promise.all(
    shops.map(({ key }) =>
      run((database) => database.countFromIndex('snapshots', 'byTime', IDBKeyRange.bound([key], [key, []]))),
    ),
  );
  return {
    shops: shops.map(({ key }, n) => ({ key, snapshots: counts[n] ?? 0, kinds: kindsOf(tallies.get(key)) })),
    browser: await browserUsage(),
  };
}

/** All chunks, a few at a time: nobody else waits for long. While some are looked at, the browser fetches the next. */
async function* chunksOf({ run }: Connection): AsyncGenerator<readonly [key: ChunkKey, bytes: Uint8Array]> {
  const after = (last: ChunkKey | undefined) => {
    const range = last && IDBKeyRange.lowerBound(last, true);
    return run(async (database) => {
      const store = database.transaction('chunks').store;
      return Promise.all([store.getAllKeys(range, stride), store.getAll(range, stride)]);
    });
  };
  let coming = after(undefined);
  for (;;) {
    const [keys, chunks] = await coming;
    const isLast = keys.length < stride;
    if (!isLast) coming = after(keys.at(-1));
    for (const [n, key] of keys.entries()) yield [key, chunks[n] as Uint8Array];
    if (isLast) return;
  }
}

function read({ entityDays }: Tally, key: ChunkKey, bytes: Uint8Array, report: DamageReport): void {
  try {
    const view = openChunk(bytes, key, report);
    if (view) entityDays.read(view);
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    report({ from: 'chunks', key, reason: error.reason });
  }
}

function tallyOf(tallies: Map<string, Map<string, Tally>>, shop: string, kind: EntityKind): Tally {
  const ofShop = tallies.get(shop) ?? new Map<string, Tally>();
  tallies.set(shop, ofShop);
  const tally = ofShop.get(kind) ?? { kind, bytes: 0, entityDays: new EntityDays() };
  ofShop.set(kind, tally);
  return tally;
}

function kindsOf(tallies: ReadonlyMap<string, Tally> | undefined): ShopUsage['kinds'] {
  return [...(tallies?.values() ?? [])]
    .map(({ kind, bytes, entityDays }): KindUsage => ({ kind, bytes, ...entityDays.count() }))
    .sort((a, b) => b.bytes - a.bytes);
}

async function browserUsage(): Promise<BrowserUsage | null> {
  const { storage } = navigator;
  const { usage: used, quota } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  if (used === undefined || quota === undefined) return null;
  return { used, quota, isPersistent: (await storage.persisted?.().catch(() => undefined)) ?? null };
}
