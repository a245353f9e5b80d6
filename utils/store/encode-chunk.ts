import type { ChunkCell } from './chunk.ts';
import { ChunkSheet } from './chunk-sheet.ts';
import { writeSheet } from './write-sheet.ts';

/** The cells of entities numbered from `first` on as bytes, see `chunk.ts` for their form, and writeSheet() for what may be relied on. */
export function encodeChunk(first: number, rows: number, cells: readonly ChunkCell[]): Uint8Array<ArrayBuffer> {
  const sheet = new ChunkSheet(first, rows);
  for (const cell of cells) sheet.add(cell);
  return writeSheet(sheet);
}
