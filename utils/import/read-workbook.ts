import { type Cell, type CellValue, formatValue, fromHtml, readXls, readXlsx, type Sheet } from 'hucre';
import { FileProblem } from './file-problem.ts';
import type { Grid } from './parse-grid.ts';

/** One sheet of a workbook: what its cells show, and what they hold. */
export interface WorkbookSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly values: readonly (readonly CellValue[])[];
}

const mostCells = 5_000_000;

/** The sheets of an XLSX or XLS file, hidden ones left out. Throws FileProblem. */
export async function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'xls'): Promise<readonly WorkbookSheet[]> {
  const read = kind === 'xlsx' ? readXlsx : readXls;
  const workbook = await read(bytes, { readStyles: true }).catch((error: unknown) => {
    throw problemOf(error);
  });
  const shown = workbook.sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden);
  const cells = shown.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + (row?.length ?? 0), 0), 0);
  if (cells > mostCells) throw new FileProblem('large');
  return shown.map(toSheet);
}

/** The first table of an HTML page: what many consoles call .xls. */
export function readHtmlTable(html: string): readonly WorkbookSheet[] {
  const sheet = fromHtml(html, { typeInference: false, classes: false });
  if (sheet.rows.length === 0) throw new FileProblem('unknown');
  return [toSheet({ ...sheet, name: '' })];
}

function problemOf(error: unknown): FileProblem {
  const name = (error as Error | null)?.name ?? '';
  if (/Encrypted|Decryption/.test(name)) return new FileProblem('locked');
  return new FileProblem(/exceed|limit|too (?:large|many)/i.test(String(error)) ? 'large' : 'damaged');
}

function toSheet(sheet: Pick<Sheet, 'name' | 'rows' | 'cells'>): WorkbookSheet {
  // Rows and cells nobody wrote are holes in what the library gives.
  const values = Array.from(sheet.rows, (row) => Array.from(row ?? [], (value) => value ?? null));
  const grid = values.map((row, at) =>
    row.map((value, column) => shownText(value, sheet.cells?.get(`${at},${column}`))),
  );
  return { name: sheet.name, grid: grid.map(trimEnd), values };
}

/** What a person sees: 43.08% for 0.4308 in a percent format; a plain number in full, whatever its format rounds. */
function shownText(value: CellValue, cell: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value !== 'number') return String(value);
  const format = cell?.style?.numFmt ?? 'General';
  if (/%/.test(format)) return `${Number((value * 100).toPrecision(12))}%`;
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(format))
    return formatValue(value, format);
  return Number(value.toPrecision(15)).toString();
}

function dayText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

function trimEnd(row: readonly string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}
