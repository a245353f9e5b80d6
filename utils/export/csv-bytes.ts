import { type CsvWriter, csvWriter } from './csv-writer.ts';
import type { Cell, Table } from './table.ts';

/** Bytes handed on at a time: enough to keep a disk busy, little enough for any memory. */
const aChunk = 1 << 18;

/** Excel takes a file without this mark for the local code page. */
const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** Name of the last column: what it holds proves its row and all rows before it, and that the file is whole. */
const checkHead = 'check';

/**
 * A table as CSV, piece by piece: UTF-8 with a byte order mark, CRLF, and a column of checks at the end, so that a
 * damaged or truncated file is known for one when it comes back (see row-check.ts). See csv-cell.ts for how cells keep
 * what they are.
 */
export async function* csvBytes({ heads, rows }: Table): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield byteOrderMark;
  const writer = csvWriter();
  const dated = heads.map(({ kind }) => kind === 'day' || kind === 'time');
  for (const { name } of heads) writer.bare(name);
  writer.bare(checkHead);
  writer.endHead();
  // The last row is marked as such, and only who has seen the end knows which it is.
  let waiting: readonly Cell[] | undefined;
  for await (const batch of rows) {
    for (const row of batch) {
      if (waiting) writeRow(writer, dated, waiting, false);
      waiting = row;
      if (writer.size() >= aChunk) yield writer.take();
    }
  }
  if (waiting) writeRow(writer, dated, waiting, true);
  yield writer.take();
}

function writeRow(writer: CsvWriter, dated: readonly boolean[], row: readonly Cell[], isLast: boolean): void {
  for (let column = 0; column < dated.length; column++) {
    const value = row[column] ?? null;
    if (typeof value === 'string' && dated[column]) writer.day(value);
    else writer.cell(value);
  }
  writer.endCheckedRow(isLast);
}
