import type { Period } from '../model/period.ts';
import type { EntityKind } from '../model/reading.ts';
import { looseBucket, sealedBucket } from './bucket.ts';
import { looseRows, sealedRows } from './chunk.ts';
import type { DamageReport } from './damage.ts';
import type { ChunkKey, Database, WriteTransaction } from './database.ts';
import { dayBefore } from './day-before.ts';
import { type Dictionary, listSize } from './dictionary.ts';
import type { EntityEntry } from './entity-cells.ts';
import { foldChunk } from './fold-chunk.ts';
import { foldDresses } from './fold-dresses.ts';
import type { FoldWay, Numbered } from './fold-way.ts';
import { keepNames } from './keep-names.ts';
import { ownLayer } from './layer.ts';
import { loadDictionary, remember, stateOf } from './load-dictionary.ts';
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
export async function fold<T extends { readonly period: Period | null }>(
  database: Database,
  transaction: WriteTransaction,
  target: FoldTarget,
  entities: readonly EntityEntry<T>[],
  way: FoldWay<T>,
): Promise<number> {
  const kinds = [...new Set(entities.map((one) => one.kind))];
  const changes = kinds.map((kind) => {
    const ofKind = entities.filter((one) => one.kind === kind);
    return foldKind(database, transaction, { ...target, kind, way }, ofKind, rescuer(transaction));
  });
  return sum(await Promise.all(changes));
}

/** What a piece that cannot be read is set aside by, before another takes its place. */
export type Rescue = (...damage: Parameters<DamageReport>) => Promise<void>;

function rescuer(transaction: WriteTransaction): Rescue {
  return (damage) => setAside(transaction, [damage]);
}

async function foldKind<T extends { readonly period: Period | null }>(
  database: Database,
  transaction: WriteTransaction,
  { layer, shop, sealed, asOf, kind, way }: FoldTarget & { readonly kind: EntityKind; readonly way: FoldWay<T> },
  entities: readonly EntityEntry<T>[],
  rescue: Rescue,
): Promise<number> {
  const { found, report } = damageList();
  const state = await stateOf(transaction, shop, kind);
  const dictionary = await loadDictionary(database, transaction, { shop, kind, layers: [ownLayer], state }, report);
  // Now, because what is written next may take its place.
  await setAside(transaction, found);
  const known = dictionary.size;
  const numbered = entities.map((one) => ({
    ...one,
    number: dictionary.numberOf(one.identity) ?? dictionary.add(one.identity),
  }));
  const named = async () => {
    const { isNews, times = state.times } =
      layer === ownLayer
        ? await keepNames(transaction, [shop, kind], numbered, dictionary)
        : { isNews: await foldDresses(transaction, [layer, shop, kind], numbered, rescue) };
    await writeIdentities(transaction, [shop, kind], dictionary, known);
    const version = state.version + (isNews || dictionary.size > known ? 1 : 0);
    if (version > state.version) await transaction.objectStore('meta').put(version, ['entities', shop, kind]);
    remember(database, shop, kind, { version, times, layers: [ownLayer], dictionary });
  };
  const parts = partsOf(numbered, sealed ?? false);
  const settled = asOf === undefined ? '' : dayBefore(asOf, settling);
  const changes = parts.map(({ block, bucket, into, cells }) => {
    if (into !== undefined && sealed)
      return foldChunk(transaction, { key: [layer, shop, kind, block, into], beside: [] }, { cells, way }, rescue);
    const isSealed = into !== undefined && `${into.slice(0, 7)}-31` <= settled;
    const beside = isSealed ? sealedBlocks(cells).map((one): ChunkKey => [layer, shop, kind, one, into]) : [];
    return foldChunk(transaction, { key: [layer, shop, kind, 'loose', block, bucket], beside }, { cells, way }, rescue);
  });
  const [counts] = await Promise.all([Promise.all(changes), named()]);
  return sum(counts);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
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

interface ChunkPart<T> {
  readonly block: number;
  readonly bucket: string;
  /** The bucket it is sealed into; undefined for what never is. */
  readonly into: string | undefined;
  /** With the numbers of their entities. */
  readonly cells: Numbered<T>[];
}

/** The cells by the chunk they go into. */
function partsOf<T extends { readonly period: Period | null }>(
  entities: readonly (EntityEntry<T> & { readonly number: number })[],
  isSealed: boolean,
): readonly ChunkPart<T>[] {
  const parts = new Map<string, ChunkPart<T>>();
  for (const { number, cells } of entities) {
    let last: { readonly period: Period | null; readonly part: ChunkPart<T> } | undefined;
    for (const cell of cells) {
      if (!last || !isSamePeriod(last.period, cell.period))
        last = { period: cell.period, part: partOf(parts, number, cell.period, isSealed) };
      last.part.cells.push([number, cell]);
    }
  }
  return [...parts.values()];
}

function partOf<T>(
  parts: Map<string, ChunkPart<T>>,
  number: number,
  period: Period | null,
  isSealed: boolean,
): ChunkPart<T> {
  const bucket = looseBucket(period);
  const into = sealedBucket(period);
  const isIn = isSealed && into !== undefined;
  const block = Math.floor(number / (isIn ? sealedRows : looseRows));
  const key = `${block} ${isIn ? into : bucket}`;
  const known = parts.get(key);
  if (known) return known;
  const part: ChunkPart<T> = { block, bucket, into, cells: [] };
  parts.set(key, part);
  return part;
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end && a.grain === b.grain);
}

function sealedBlocks(cells: readonly Numbered<unknown>[]): readonly number[] {
  return [...new Set(cells.map(([number]) => Math.floor(number / sealedRows)))];
}
