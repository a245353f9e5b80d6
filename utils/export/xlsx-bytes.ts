import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import type { Cell, CellKind, Head, Table } from './table.ts';

// What Excel refuses a file for.
const longestCell = 32_767;

/**
 * A table as an Excel workbook, piece by piece: numbers and days as such, everything else as text (never a formula,
 * ids keep every digit), the head row frozen, a further sheet every million rows. A text longer than Excel allows is
 * cut; CSV and JSON Lines keep it whole.
 */
export async function* xlsxBytes({ heads, rows }: Table): AsyncGenerator<Uint8Array> {
  const columns = heads.map(({ kind }) => ({ width: widths[kind], ...(kind === 'day' && { numFmt: 'yyyy-mm-dd' }) }));
  const stream = writeXlsxStream(sheetRows(heads, rows), {
    name: 'Tillside',
    columns,
    freezePane: { rows: 1 },
  });
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Whoever stops reading half-way must not leave the rows' source open.
    await reader.cancel();
  }
}

const widths: Readonly<Record<CellKind, number>> = { text: 16, number: 12, day: 12, time: 26 };

async function* sheetRows(heads: readonly Head[], rows: Table['rows']): AsyncGenerator<CellValue[]> {
  yield heads.map(({ name }) => name);
  for await (const batch of rows)
    for (const row of batch) yield heads.map(({ kind }, column) => toValue(kind, row[column] ?? null));
}

function toValue(kind: CellKind, value: Cell): CellValue {
  if (typeof value !== 'string') return value;
  if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    // Excel knows no day before 1900, and 31 February is text.
    if (date.toJSON()?.startsWith(value) && value >= '1900-03-01') return date;
  }
  return forXml(value.length > longestCell ? value.slice(0, longestCell) : value);
}

/** Office reads _x0041_ as "A": what only looks like it is escaped, and so is what XML cannot hold. */
function forXml(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]/g, (one) => (one === '\ufffe' ? '_xFFFE_' : '_xFFFF_'));
}
