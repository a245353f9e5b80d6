/**
 * Some thousand rows of a table, column by column: NaN in a number column and null in a text column are empty cells.
 * The columns stand until the next batch is asked for, which may take their place.
 */
export interface ColumnBatch {
  readonly rows: number;
  readonly columns: readonly (Float64Array | readonly (string | null)[])[];
}

/** A table of ours as it stands in a file. */
export interface OwnTable {
  readonly heads: readonly string[];
  readonly batches: Iterable<ColumnBatch>;
}

/** The text of a cell; null when it is empty. A number in a text column is its digits. */
export function textAt({ columns }: ColumnBatch, column: number, row: number): string | null {
  const cells = columns[column];
  if (cells === undefined) return null;
  if (!(cells instanceof Float64Array)) return cells[row] ?? null;
  const value = numberOf(cells[row]);
  return value === null ? null : String(value);
}

/** The number of a cell; null when it is empty, undefined when it holds something else. */
export function numberAt({ columns }: ColumnBatch, column: number, row: number): number | null | undefined {
  const cells = columns[column];
  if (cells instanceof Float64Array) return numberOf(cells[row]);
  const text = cells?.[row] ?? null;
  return text === null ? null : Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function numberOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
