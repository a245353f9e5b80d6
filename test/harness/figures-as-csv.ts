import { csvBytes } from '../../utils/export/csv-bytes.ts';
import { longTable } from '../../utils/export/long-table.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { inFixedOrder } from './in-fixed-order.ts';

/** Figures in any order as the complete CSV that the panels export, one part after the other. */
export async function figuresAsCsv(...parts: readonly (readonly Figure[])[]): Promise<string> {
  const batches = (async function* () {
    for (const part of parts) yield inFixedOrder(part);
  })();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of csvBytes(longTable(batches))) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
