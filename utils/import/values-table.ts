import type { OwnTable } from './column-batch.ts';

type Value = string | number | boolean | Date | null | undefined;

/** A sheet of typed cells as a table of ours: its first row is the heads. */
export function valuesTable(values: readonly (readonly unknown[])[]): OwnTable {
  const heads = (values[0] ?? []).map((head) => textOf(head as Value) ?? '');
  const rows = values.slice(1).filter((row) => row.some((value) => value !== null && value !== undefined));
  const columns = heads.map((_, column) => rows.map((row) => textOf(row[column] as Value)));
  return { heads, batches: [{ rows: rows.length, columns }] };
}

function textOf(value: Value): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  return String(value);
}
