import { csvText } from './csv-text.ts';
import type { Table } from './table.ts';

/**
 * A table as text for the clipboard: tabs between cells, one row a line, which spreadsheets paste into cells. A tab or
 * line break within a cell becomes a blank: there is no way to quote it that every program understands.
 */
export async function toTsv({ heads, rows }: Table): Promise<string> {
  const lines = [heads.map(({ name }) => name).join('\t')];
  for await (const batch of rows)
    for (const row of batch)
      lines.push(heads.map(({ kind }, column) => flat(csvText(kind, row[column] ?? null))).join('\t'));
  return lines.join('\n');
}

function flat(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
