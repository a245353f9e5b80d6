import type { Figure } from '../model/figure.ts';
import { csvColumns } from './csv-columns.ts';
import { csvRow } from './csv-row.ts';
import { inFixedOrder } from './in-fixed-order.ts';

/** Rows a chunk: some 100 kB, enough to keep the stream busy and little enough to keep the page free. */
const rowsAChunk = 500;

/**
 * Figures as CSV, piece by piece: UTF-8 with a byte order mark (Excel takes it for the local code page without one),
 * CRLF, in a fixed order whatever the order of the input. See csv-cell.ts for how cells keep what they are.
 */
export function* csvChunks(figures: readonly Figure[]): Generator<string, void, undefined> {
  yield `\ufeff${csvRow(csvColumns.map(([header]) => header))}`;
  const ordered = inFixedOrder(figures);
  for (let start = 0; start < ordered.length; start += rowsAChunk) {
    yield ordered
      .slice(start, start + rowsAChunk)
      .map((figure) => csvRow(csvColumns.map(([, cell]) => cell(figure))))
      .join('');
  }
}
