import { ChunkView } from './chunk-view.ts';
import type { DamageReport } from './damage.ts';
import type { ChunkKey } from './database.ts';
import { DamagedBytes } from './envelope.ts';

interface ChunkTable {
  getAll(range: IDBKeyRange): Promise<readonly unknown[]>;
  getAllKeys(range: IDBKeyRange): Promise<readonly ChunkKey[]>;
}

/** A stored chunk ready to be read; one that is damaged is reported and is undefined. */
export function openChunk(bytes: unknown, key: ChunkKey, report: DamageReport): ChunkView | undefined {
  const view = viewOf(bytes);
  if (view instanceof ChunkView) return view;
  report({ from: 'chunks', key, reason: view });
  return undefined;
}

/** The chunks of a range of keys that can be read; the keys are asked for only where one is damaged. */
export async function openRange(
  chunks: ChunkTable,
  range: IDBKeyRange,
  report: DamageReport,
): Promise<readonly ChunkView[]> {
  const opened = (await chunks.getAll(range)).map(viewOf);
  const views = opened.filter((view) => view instanceof ChunkView);
  if (views.length === opened.length) return views;
  const keys = await chunks.getAllKeys(range);
  for (const [n, view] of opened.entries())
    if (!(view instanceof ChunkView)) report({ from: 'chunks', key: keys[n] as ChunkKey, reason: view });
  return views;
}

function viewOf(bytes: unknown): ChunkView | DamagedBytes['reason'] {
  try {
    return new ChunkView(bytes as Uint8Array);
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    return error.reason;
  }
}
