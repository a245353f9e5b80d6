import { looseRows, sealedRows } from './chunk.ts';
import type { ChunkKey } from './database.ts';

/** What the key of a chunk says. */
export interface ChunkPlace {
  readonly isLoose: boolean;
  readonly bucket: string;
  readonly block: number;
  /** Number of its first entity, and how many there may be. */
  readonly first: number;
  readonly rows: number;
}

export function placeOf(key: ChunkKey): ChunkPlace {
  const isLoose = key.length === 6;
  const [block, bucket] = isLoose ? [key[4], key[5]] : [key[3], key[4]];
  const rows = isLoose ? looseRows : sealedRows;
  return { isLoose, bucket, block, first: block * rows, rows };
}
