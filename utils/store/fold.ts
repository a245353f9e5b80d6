import type { Period } from '../model/period.ts';
import type { EntityKind } from '../model/reading.ts';
import { looseBucket, sealedBucket } from './bucket.ts';
import { type ChunkCell, looseRows, sealedRows } from './chunk.ts';
import type { DamageReport } from './damage.ts';
import type { ChunkKey, Database, WriteTransaction } from './database.ts';
import { dayBefore } from './day-before.ts';
import { type Dictionary, listSize } from './dictionary.ts';
import type { EntityCells } from './entity-cells.ts';
import { foldChunk } from './fold-chunk.ts';
import { foldDresses } from './fold-dresses.ts';
import { ownLayer } from './layer.ts';
import { loadDictionary, remember } from './load-dictionary.ts';
import { packJson } from './pack-json.ts';
import { damageList, setAside } from './set-aside.ts';
import { settling } from './settling.ts';

/** Where figures are put. */
export interface FoldTarget {
  readonly layer: string;
  readonly shop: string;
  /** Put figures straight into their month: for years of history at once. */
  readonly sealed?: boolean;
  /** Day of the capture, YYYY-MM-DD. Figures of months that were sealed by then are compared with what is sealed. */
  readonly asOf?: string;
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
  { layer, shop, sealed, asOf, kind }: FoldTarget & { readonly kind: EntityKind },
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
  const parts = partsOf(numbered, sealed ?? false);
  const settled = asOf === undefined ? '' : dayBefore(asOf, settling);
  const changes = parts.map(({ block, bucket, into, cells }) => {
    if (into !== undefined && sealed)
      return foldChunk(transaction, { key: [layer, shop, kind, block, into], beside: [] }, cells, rescue);
    const isSealed = into !== undefined && `${into.slice(0, 7)}-31` <= settled;
    const beside = isSealed ? sealedBlocks(cells).map((one): ChunkKey => [layer, shop, kind, one, into]) : [];
    return foldChunk(transaction, { key: [layer, shop, kind, bucket, block], beside }, cells, rescue);
  });
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
  for (let block = Math.floor(known / listSize); block < dictionary.blocks; block++)
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
  /** The bucket it is sealed into; undefined for what never is. */
  readonly into: string | undefined;
  readonly cells: ChunkCell[];
}

/** The cells by the chunk they go into. */
function partsOf(
  entities: readonly (EntityCells & { readonly number: number })[],
  isSealed: boolean,
): readonly ChunkPart[] {
  const parts = new Map<string, ChunkPart>();
  for (const { number: row, cells } of entities) {
    let last: { readonly period: Period | null; readonly part: ChunkPart } | undefined;
    for (const { period, metric, role, runs } of cells) {
      const part = last && isSamePeriod(last.period, period) ? last.part : partOf(parts, row, period, isSealed);
      last = { period, part };
      part.cells.push({ row, period, metric, role, runs });
    }
  }
  return [...parts.values()];
}

function partOf(parts: Map<string, ChunkPart>, row: number, period: Period | null, isSealed: boolean): ChunkPart {
  const bucket = looseBucket(period);
  const into = sealedBucket(period);
  const isIn = isSealed && into !== undefined;
  const block = Math.floor(row / (isIn ? sealedRows : looseRows));
  const key = `${block} ${isIn ? into : bucket}`;
  const known = parts.get(key);
  if (known) return known;
  const part = { block, bucket, into, cells: [] };
  parts.set(key, part);
  return part;
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end && a.grain === b.grain);
}

function sealedBlocks(cells: readonly ChunkCell[]): readonly number[] {
  return [...new Set(cells.map(({ row }) => Math.floor(row / sealedRows)))];
}
