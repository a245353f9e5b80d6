import { fingerprint } from '../../utils/export/fingerprint.ts';
import type { OwnTable } from '../../utils/import/column-batch.ts';
import { fileKind } from '../../utils/import/file-kind.ts';
import { FileProblem } from '../../utils/import/file-problem.ts';
import type { NamedGrid } from '../../utils/import/grid-to-page.ts';
import { isJsonLines, jsonFigures, lastLineAt } from '../../utils/import/json-figures.ts';
import { isLongNumber, isLongTable, longFigures } from '../../utils/import/long-figures.ts';
import { looksLikeOurs } from '../../utils/import/looks-like-ours.ts';
import { parseGrid } from '../../utils/import/parse-grid.ts';
import { scanCsv } from '../../utils/import/scan-csv.ts';
import { type TextEncoding, textEncoding } from '../../utils/import/text-encoding.ts';
import { valuesTable } from '../../utils/import/values-table.ts';
import { isWideNumber, isWideTable, wideFigures } from '../../utils/import/wide-figures.ts';
import type { Figure } from '../../utils/model/figure.ts';

/** A file as far as it can be told without knowing what its words mean. */
export type Loaded =
  /** An export of ours; `open` starts over from its first figure and throws FileProblem where it is damaged. */
  | { readonly holds: 'figures'; readonly open: () => Iterable<readonly Figure[]> }
  /** Anybody's table. */
  | { readonly holds: 'sheets'; readonly sheets: readonly NamedGrid[] };

export interface FileToLoad {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the file was written: ISO 8601 with offset. */
  readonly at: string;
}

/** What one browser tab can open without dying. */
const mostBytes = 600_000_000;

/** The byte order mark of UTF-8, read as three letters. */
const misreadMark = '\u00ef\u00bb\u00bf';

/** Reads a file that was chosen to be imported. Throws FileProblem. */
export async function loadFile(file: FileToLoad): Promise<Loaded> {
  const { bytes } = file;
  if (bytes.length === 0) throw new FileProblem('empty');
  if (bytes.length > mostBytes) throw new FileProblem('large');
  const kind = fileKind(bytes);
  if (kind === 'other') throw new FileProblem('kind');
  if (kind === 'backup') throw new FileProblem('backup');
  if (kind === 'zip') return loadZip(file);
  if (kind === 'xls') return loadWorkbook(file, 'xls');
  const text = decode(bytes);
  if (kind === 'html') {
    const { readHtmlTable } = await import('../../utils/import/read-workbook.ts');
    return { holds: 'sheets', sheets: readHtmlTable(text) };
  }
  return loadText(file, text);
}

async function loadZip(file: FileToLoad): Promise<Loaded> {
  const { isWorkbook, readExportZip } = await import('../../utils/import/read-zip.ts');
  if (isWorkbook(file.bytes)) return loadWorkbook(file, 'xlsx');
  const { bytes } = readExportZip(file.bytes, sha256);
  if (fileKind(bytes) === 'zip') return loadWorkbook({ ...file, bytes }, 'xlsx');
  return loadText({ ...file, bytes }, decode(bytes));
}

async function loadWorkbook(file: FileToLoad, kind: 'xlsx' | 'xls'): Promise<Loaded> {
  const { readWorkbook } = await import('../../utils/import/read-workbook.ts');
  const sheets = await readWorkbook(file.bytes, kind);
  const tables = sheets.filter(({ values }) => values.length > 0).map(({ values }) => valuesTable(values));
  if (tables.length === 0) throw new FileProblem('empty');
  const figures = ownFigures(() => tables, file);
  return figures ? { holds: 'figures', open: () => notNone(figures()) } : { holds: 'sheets', sheets };
}

function loadText(file: FileToLoad, text: string): Loaded {
  const bytes = withoutMark(file.bytes, text);
  if (isJsonLines(text)) {
    const print = sha256(bytes.subarray(0, lastLineAt(bytes)));
    return { holds: 'figures', open: () => notNone(jsonFigures(text, print)) };
  }
  const options = { isNumber: isOwnNumber(text), decode: (part: Uint8Array) => new TextDecoder().decode(part) };
  const figures = isOwnHead(text) ? ownFigures(() => [scanCsv(bytes, options)], file) : undefined;
  if (figures) return { holds: 'figures', open: () => notNone(figures()) };
  if (looksLikeOurs(headsOf(text))) throw new FileProblem('damaged');
  // Zeros are in no text; what holds them is a file of some other kind.
  if (text.includes('\0')) throw new FileProblem('kind');
  return { holds: 'sheets', sheets: [{ name: '', grid: parseGrid(text) }] };
}

/** The figures of tables of ours; undefined where the columns are not ours. */
function ownFigures(
  open: () => readonly OwnTable[],
  { at, bytes }: FileToLoad,
): (() => Generator<readonly Figure[]>) | undefined {
  const heads = open().map((table) => table.heads);
  if (!heads.every(isLongTable) && !heads.every(isWideTable)) return undefined;
  return function* () {
    for (const table of open())
      yield* isLongTable(table.heads)
        ? longFigures(table)
        : wideFigures(table, { at, snapshot: `import-${sha256(bytes)}` });
  };
}

/** A file cut off behind its head holds no figure, and nobody exports none. */
function* notNone(batches: Iterable<readonly Figure[]>): Generator<readonly Figure[]> {
  let figures = 0;
  for (const batch of batches) {
    figures += batch.length;
    yield batch;
  }
  if (figures === 0) throw new FileProblem('empty');
}

function headsOf(text: string): readonly string[] {
  return text
    .slice(text.startsWith('\ufeff') ? 1 : 0, 20_000)
    .split(/\r?\n/, 1)
    .flatMap((line) => line.split(','));
}

function isOwnHead(text: string): boolean {
  const heads = headsOf(text);
  return isLongTable(heads) || isWideTable(heads);
}

function isOwnNumber(text: string): (head: string) => boolean {
  return isLongTable(headsOf(text)) ? isLongNumber : isWideNumber;
}

function decode(bytes: Uint8Array): string {
  const encoding = textEncoding(bytes);
  if (!encoding) throw new FileProblem('damaged');
  const text = decodeAs(encoding, bytes);
  // Some editor took UTF-8 for Latin-1 and saved what it saw: no Chinese word in it is one any more.
  if (text.startsWith(misreadMark)) throw new FileProblem('damaged');
  return text;
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('encoding');
  }
}

/** The text's bytes in UTF-8 without a byte order mark, as the file has them if it can. */
function withoutMark(bytes: Uint8Array, text: string): Uint8Array {
  if (textEncoding(bytes) !== 'utf-8') return new TextEncoder().encode(text);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function sha256(bytes: Uint8Array): string {
  const print = fingerprint();
  print.add(bytes);
  return print.done().sha256;
}
