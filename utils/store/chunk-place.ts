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

export function placeOf([, , , third, fourth]: ChunkKey): ChunkPlace {
  const isLoose = typeof third === 'string';
  const [bucket, block] = (isLoose ? [third, fourth] : [fourth, third]) as [string, number];
  const rows = isLoose ? looseRows : sealedRows;
  return { isLoose, bucket, block, first: block * rows, rows };
}
