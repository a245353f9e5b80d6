import { addChunk } from './add-chunk.ts';
import type { ChunkCell } from './chunk.ts';
import { placeOf } from './chunk-place.ts';
import { ChunkSheet } from './chunk-sheet.ts';
import type { ChunkView } from './chunk-view.ts';
import type { ChunkKey, WriteTransaction } from './database.ts';
import type { Rescue } from './fold.ts';
import type { FoldWay, Numbered } from './fold-way.ts';
import { isChanged } from './is-changed.ts';
import { mergeHistories } from './merge-histories.ts';
import { openChunk } from './open-chunk.ts';
import { putUnawaited } from './put-unawaited.ts';
import type { Run } from './run.ts';
import { damageList } from './set-aside.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * Merges cells into the chunk `key`. Figures may lie in the sealed chunks `beside` too: they are not touched, readers and
 * the next sealing merge them. Returns how many figures are new or have another value.
 */
export async function foldChunk<T>(
  transaction: WriteTransaction,
  { key, beside }: { readonly key: ChunkKey; readonly beside: readonly ChunkKey[] },
  { cells, way }: { readonly cells: readonly Numbered<T>[]; readonly way: FoldWay<T> },
  rescue: Rescue,
): Promise<number> {
  const chunks = transaction.objectStore('chunks');
  const [known, ...sealed] = await Promise.all([key, ...beside].map((one) => chunks.get(one)));
  const { first, rows } = placeOf(key);
  const sheet = new ChunkSheet(first, rows);
  const view = known && (await open(known, key, rescue));
  if (view) addChunk(sheet, view);
  const older = sealed.some((bytes) => bytes) ? new ChunkSheet(first, rows) : undefined;
  for (const [n, bytes] of sealed.entries()) {
    const old = bytes && (await open(bytes, beside[n] as ChunkKey, rescue));
    if (old && older) addChunk(older, old);
  }
  let changed = 0;
  for (const [number, cell] of cells) {
    const own = way.put(sheet, number, cell);
    if (!own && !older) changed++;
    else if (isNew(own, older && way.put(older, number, cell), way.cell(number, cell))) changed++;
  }
  putUnawaited(chunks, writeSheet(sheet), key);
  return changed;
}

/** @param own what the chunk said before. @param older what the sealed ones say. */
function isNew(own: Before, older: Before, { runs, period }: ChunkCell): boolean {
  const grain = period?.grain;
  const before = own && older ? mergeHistories(own, older, grain) : (own ?? older);
  return !before || isChanged(before, mergeHistories(before, runs, grain), grain);
}

type Before = readonly Run[] | undefined;

async function open(bytes: Uint8Array, key: ChunkKey, rescue: Rescue): Promise<ChunkView | undefined> {
  const { found, report } = damageList();
  const view = openChunk(bytes, key, report);
  for (const damage of found) await rescue(damage);
  return view;
}
