import type { ChunkCell } from './chunk.ts';
import { placeOf } from './chunk-place.ts';
import { ChunkSheet } from './chunk-sheet.ts';
import type { ChunkView } from './chunk-view.ts';
import type { ChunkKey, WriteTransaction } from './database.ts';
import type { Rescue } from './fold.ts';
import { isChanged } from './is-changed.ts';
import { mergeHistories } from './merge-histories.ts';
import { openChunk } from './open-chunk.ts';
import type { Run } from './run.ts';
import { damageList } from './set-aside.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * Merges cells into the chunk `key`. Figures may lie in the sealed chunks `beside` too: they are not touched, readers and
 * the next sealing merge them. Returns how many figures are new or have another value.
 */
export async function foldChunk(
  transaction: WriteTransaction,
  { key, beside }: { readonly key: ChunkKey; readonly beside: readonly ChunkKey[] },
  cells: readonly ChunkCell[],
  rescue: Rescue,
): Promise<number> {
  const chunks = transaction.objectStore('chunks');
  const [known, ...sealed] = await Promise.all([key, ...beside].map((one) => chunks.get(one)));
  const { first, rows } = placeOf(key);
  const sheet = new ChunkSheet(first, rows);
  const view = known && (await open(known, key, rescue));
  if (view) sheet.addChunk(view);
  const older = sealed.some((bytes) => bytes) ? new ChunkSheet(first, rows) : undefined;
  for (const [n, bytes] of sealed.entries()) {
    const old = bytes && (await open(bytes, beside[n] as ChunkKey, rescue));
    if (old) older?.addChunk(old);
  }
  let changed = 0;
  for (const cell of cells) {
    const grain = cell.period?.grain;
    const before = joined(sheet.add(cell), older?.add(cell), grain);
    if (!before || isChanged(before, mergeHistories(before, cell.runs, grain), grain)) changed++;
  }
  await chunks.put(writeSheet(sheet), key);
  return changed;
}

function joined(
  a: readonly Run[] | undefined,
  b: readonly Run[] | undefined,
  grain: Parameters<typeof mergeHistories>[2],
): readonly Run[] | undefined {
  return a && b ? mergeHistories(a, b, grain) : (a ?? b);
}

async function open(bytes: Uint8Array, key: ChunkKey, rescue: Rescue): Promise<ChunkView | undefined> {
  const { found, report } = damageList();
  const view = openChunk(bytes, key, report);
  for (const damage of found) await rescue(damage);
  return view;
}
