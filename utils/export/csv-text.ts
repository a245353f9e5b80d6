import { toCsvCell } from './csv-cell.ts';
import type { Cell, CellKind } from './table.ts';

const iso = /^\d{4}-\d\d-\d\d[T\d:.+Z-]*$/;

/** ISO dates and times stay bare so that spreadsheets sort and filter them; anything else that claims to be one is text. */
function staysBare(kind: CellKind, value: Cell): value is string {
  return (kind === 'day' || kind === 'time') && typeof value === 'string' && iso.test(value);
}

/** A cell of a table as the text of a CSV cell, before quoting. */
export function csvText(kind: CellKind, value: Cell): string {
  return staysBare(kind, value) ? value : toCsvCell(value);
}
