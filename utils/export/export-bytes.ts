import { csvBytes } from './csv-bytes.ts';
import { jsonLines } from './json-lines.ts';
import { longTable } from './long-table.ts';
import type { ExportFormat } from './manifest.ts';
import type { Batches, Table } from './table.ts';
import { wideTable } from './wide-table.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

/**
 * Figures as a file of the format, piece by piece, in memory that does not grow with them.
 * @param open starts over from the first figure; wide formats read twice.
 * @param onRows told how many rows are written so far.
 */
export async function* exportBytes(
  format: ExportFormat,
  open: () => Batches,
  onRows: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  if (format === 'jsonl') {
    yield* jsonLines(counted(open(), onRows));
    return;
  }
  const table = format.endsWith('wide') ? await wideTable(open) : longTable(open());
  const told: Table = { heads: table.heads, rows: counted(table.rows, onRows) };
  yield* format.startsWith('csv') ? csvBytes(told) : xlsxBytes(told);
}

async function* counted<T>(
  batches: AsyncIterable<readonly T[]>,
  onRows: (rows: number) => void,
): AsyncGenerator<readonly T[]> {
  let rows = 0;
  for await (const batch of batches) {
    yield batch;
    rows += batch.length;
    onRows(rows);
  }
}
