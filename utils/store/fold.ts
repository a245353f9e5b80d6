import type { EntityKind } from '../model/reading.ts';
import { looseBucket, sealedBucket } from './bucket.ts';
import { blockSize, type ChunkCell } from './chunk.ts';
import type { DamageReport } from './damage.ts';
import type { Database, WriteTransaction } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import type { EntityCells } from './entity-cells.ts';
import { foldChunk } from './fold-chunk.ts';
import { foldDresses } from './fold-dresses.ts';
import { ownLayer } from './layer.ts';
import { loadDictionary, remember } from './load-dictionary.ts';
import { packJson } from './pack-json.ts';
import { damageList, setAside } from './set-aside.ts';

/** Where figures are put. */
export interface FoldTarget {
  readonly layer: string;
  readonly shop: string;
  /** Put single days of months that are sealed already, or will be soon, straight into their month: for years of history. */
  readonly sealed?: boolean;
}

/**
 * Merges figures into the store within a transaction. Returns how many are new to the layer or have another value.
 * When the transaction fails afterwards, forgetDictionaries() must be called.
 */
export async function fold(
  database: Database,
  transaction: WriteTransaction,
  target: FoldTarget,
  entities: readonly EntityCells[],
): Promise<number> {
  const { found, report } = damageList();
  let changed = 0;
  for (const kind of new Set(entities.map((one) => one.kind))) {
    const ofKind = entities.filter((one) => one.kind === kind);
    changed += await foldKind(database, transaction, { ...target, kind }, ofKind, {
      report,
      rescue: rescuer(transaction),
    });
  }
  await setAside(transaction, found);
  return changed;
}

/** What a piece that cannot be read is set aside by, before another takes its place. */
export type Rescue = (...damage: Parameters<DamageReport>) => Promise<void>;

function rescuer(transaction: WriteTransaction): Rescue {
  return (damage) => setAside(transaction, [damage]);
}

async function foldKind(
  database: Database,
  transaction: WriteTransaction,
  { layer, shop, sealed, kind }: FoldTarget & { readonly kind: EntityKind },
  entities: readonly EntityCells[],
  { report, rescue }: { readonly report: DamageReport; readonly rescue: Rescue },
): Promise<number> {
  const dictionary = await loadDictionary(database, transaction, { shop, kind, layers: [ownLayer] }, report);
  const known = dictionary.size;
  const numbered = entities.map((one) => ({
    ...one,
    number: dictionary.numberOf(one.identity) ?? dictionary.add(one.identity),
  }));
  const isNews = await foldDresses(transaction, [layer, shop, kind], numbered, rescue);
  if (layer === ownLayer) for (const { number, dress } of numbered) dictionary.dress(number, dress);
  await writeIdentities(transaction, [shop, kind], dictionary, known);
  if (isNews || dictionary.size > known) await count(database, transaction, { shop, kind }, dictionary);
  const chunks = chunksOf(numbered, sealed ?? false);
  const changes = chunks.map(({ block, bucket, into, cells }) =>
    foldChunk(
      transaction,
      { key: [layer, shop, kind, block, bucket], beside: [layer, shop, kind, block, into] },
      cells,
      rescue,
    ),
  );
  return (await Promise.all(changes)).reduce((sum, count) => sum + count, 0);
}

/** Writes the blocks that got new entities. @param known how many there were before. */
async function writeIdentities(
  transaction: WriteTransaction,
  [shop, kind]: readonly [string, EntityKind],
  dictionary: Dictionary,
  known: number,
): Promise<void> {
  if (dictionary.size === known) return;
  for (let block = Math.floor(known / blockSize); block < dictionary.blocks; block++)
    await transaction.objectStore('entities').put(packJson(dictionary.blockOf(block)), [shop, kind, block]);
}

/** Tells every other connection that its dictionary is old. */
async function count(
  database: Database,
  transaction: WriteTransaction,
  { shop, kind }: { readonly shop: string; readonly kind: EntityKind },
  dictionary: Dictionary,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const version = Number((await meta.get(['entities', shop, kind])) ?? 0) + 1;
  await meta.put(version, ['entities', shop, kind]);
  remember(database, shop, kind, { version, layers: ownLayer, dictionary });
}

interface ChunkPart {
  readonly block: number;
  readonly bucket: string;
  /** The sealed bucket the figures may lie in already. */
  readonly into: string;
  readonly cells: ChunkCell[];
}

function chunksOf(
  entities: readonly (EntityCells & { readonly number: number })[],
  sealed: boolean,
): readonly ChunkPart[] {
  const parts = new Map<string, ChunkPart>();
  for (const { number, cells } of entities) {
    const block = Math.floor(number / blockSize);
    const row = number % blockSize;
    for (const { period, metric, role, runs } of cells) {
      const loose = looseBucket(period);
      const into = sealedBucket(period) ?? loose;
      const bucket = sealed ? into : loose;
      const key = `${block} ${bucket}`;
      const part = parts.get(key) ?? { block, bucket, into, cells: [] };
      if (part.cells.length === 0) parts.set(key, part);
      part.cells.push({ row, period, metric, role, runs });
    }
  }
  return [...parts.values()];
}
