import { ChunkView } from './chunk-view.ts';
import type { DamageReport } from './damage.ts';
import type { ChunkKey } from './database.ts';
import { DamagedBytes } from './envelope.ts';

/** A stored chunk ready to be read; one that is damaged is reported and is undefined. */
export function openChunk(bytes: unknown, key: ChunkKey, report: DamageReport): ChunkView | undefined {
  try {
    return new ChunkView(bytes as Uint8Array);
  } catch (error) {
    if (!(error instanceof DamagedBytes)) throw error;
    report({ from: 'chunks', key, reason: error.reason });
    return undefined;
  }
}
