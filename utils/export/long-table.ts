import { longColumns } from './long-columns.ts';
import type { Batches, Cell, Table } from './table.ts';

/** One figure a row, with everything that is known of it. */
export function longTable(batches: Batches): Table {
  return { heads: longColumns, rows: rowsOf(batches) };
}

async function* rowsOf(batches: Batches): AsyncGenerator<readonly (readonly Cell[])[]> {
  for await (const figures of batches) {
    yield figures.map((figure) => longColumns.map(({ cell }) => cell(figure)));
  }
}
