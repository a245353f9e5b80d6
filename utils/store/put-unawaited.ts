import type { ChunkKey } from './database.ts';

/**
 * Puts a chunk without waiting for the answer, which costs a way to the browser and back. When it fails the whole
 * transaction does, and write() tells whoever asked.
 */
export function putUnawaited(
  chunks: { put(bytes: Uint8Array, key: ChunkKey): Promise<unknown> },
  bytes: Uint8Array,
  key: ChunkKey,
): void {
  chunks.put(bytes, key).catch(() => undefined);
}
