import type { ChunkCell } from './chunk.ts';
import { cellsOf } from './chunk-cells.ts';
import type { ChunkKey, WriteTransaction } from './database.ts';
import { encodeChunk } from './encode-chunk.ts';
import type { Rescue } from './fold.ts';
import { isChanged } from './is-changed.ts';
import { cellPlace, mergeCells } from './merge-cells.ts';
import { mergeHistories } from './merge-histories.ts';
import { openChunk } from './open-chunk.ts';
import { damageList } from './set-aside.ts';

/**
 * Merges cells into the chunk `key`. Figures may lie in the sealed chunk `beside` too: it is not touched, readers and
 * the next sealing merge both. Returns how many figures are new or have another value.
 */
export async function foldChunk(
  transaction: WriteTransaction,
  { key, beside }: { readonly key: ChunkKey; readonly beside: ChunkKey },
  cells: readonly ChunkCell[],
  rescue: Rescue,
): Promise<number> {
  const chunks = transaction.objectStore('chunks');
  const keys = key[4] === beside[4] ? [key] : [key, beside];
  const stored = await Promise.all(keys.map((one) => chunks.get(one)));
  const known = await Promise.all(stored.map((bytes, n) => unpacked(bytes, keys[n] as ChunkKey, rescue)));
  const block = key[3];
  await chunks.put(encodeChunk(block, mergeCells([known[0] ?? [], cells])), key);
  const before = new Map(mergeCells(known).map((cell) => [cellPlace(cell), cell.runs]));
  if (before.size === 0) return cells.length;
  return cells.filter((cell) => {
    const grain = cell.period?.grain;
    const was = before.get(cellPlace(cell));
    return isChanged(was, was ? mergeHistories(was, cell.runs, grain) : cell.runs, grain);
  }).length;
}

async function unpacked(bytes: unknown, key: ChunkKey, rescue: Rescue): Promise<readonly ChunkCell[]> {
  if (bytes === undefined) return [];
  const { found, report } = damageList();
  const view = openChunk(bytes, key, report);
  for (const damage of found) await rescue(damage);
  return view ? cellsOf(view) : [];
}
