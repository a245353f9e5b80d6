import { firstCheck, readCheck, rowCheck } from '../model/row-check.ts';
import type { ColumnBatch, OwnTable } from './column-batch.ts';
import { decimalReader } from './decimal-reader.ts';
import { FileProblem } from './file-problem.ts';
import { isCellEnd } from './is-cell-end.ts';
import { parseBytesNumber } from './parse-bytes-number.ts';
import { textPool } from './text-pool.ts';

const [quote, comma, lineFeed, carriage, apostrophe] = [0x22, 0x2c, 0x0a, 0x0d, 0x27];
const rowsABatch = 4096;

/** Name of the column of checks, see row-check.ts. */
const checkHead = 'check';

export interface ScanOptions {
  /** Whether the column of this name holds numbers only. */
  readonly isNumber: (head: string) => boolean;
  /** Bytes of UTF-8 as text. */
  readonly decode: (bytes: Uint8Array) => string;
}

/**
 * A CSV file of ours as typed columns, a batch at a time, straight from its bytes: RFC 4180, UTF-8 without a byte order
 * mark. Throws FileProblem for a row with too few or many cells, a number that is none, a row whose check does not
 * hold, a file that ends early.
 */
export function scanCsv(bytes: Uint8Array, { isNumber, decode }: ScanOptions): OwnTable {
  const reader = cellReader(bytes, decode);
  const heads: string[] = [];
  do heads.push(reader.text() ?? '');
  while (!reader.endsRow());
  const isChecked = heads.at(-1) === checkHead;
  const shown = isChecked ? heads.slice(0, -1) : heads;
  return { heads: shown, batches: batchesOf(bytes, reader, shown.map(isNumber), isChecked) };
}

type CellReader = ReturnType<typeof cellReader>;

function* batchesOf(
  bytes: Uint8Array,
  reader: CellReader,
  numeric: readonly boolean[],
  isChecked: boolean,
): Generator<ColumnBatch> {
  const proof = isChecked ? checker(bytes, reader) : undefined;
  const columns = numeric.map((isNumber) =>
    isNumber ? new Float64Array(rowsABatch) : Array<string | null>(rowsABatch).fill(null),
  );
  for (let row = 2; !reader.atEnd(); ) {
    let rows = 0;
    for (; rows < rowsABatch && !reader.atEnd(); rows++, row++) {
      proof?.begin();
      readRow(reader, columns, rows, row, isChecked);
      proof?.end(row);
    }
    yield { rows, columns };
  }
  proof?.finish();
}

function readRow(
  reader: CellReader,
  columns: readonly (Float64Array | (string | null)[])[],
  at: number,
  row: number,
  isChecked: boolean,
): void {
  for (let column = 0; column < columns.length; column++) {
    if (column > 0 && reader.endsRow()) throw new FileProblem('damaged', row);
    const cells = columns[column] as Float64Array | (string | null)[];
    if (cells instanceof Float64Array) {
      const value = reader.number();
      if (value === undefined) throw new FileProblem('damaged', row);
      cells[at] = value;
    } else cells[at] = reader.text(column + 1);
  }
  if (reader.endsRow() === isChecked) throw new FileProblem('damaged', row);
}

/** Checks each row against the cell it ends with, and the file's end against the last of them. */
function checker(bytes: Uint8Array, reader: CellReader) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let check = rowCheck(firstCheck, view, 0, reader.lastEnd());
  let start = 0;
  let isClosed = false;
  return {
    begin: () => {
      start = reader.place();
    },
    end: (row: number) => {
      check = rowCheck(check, view, start, reader.place() - 1);
      const from = reader.place();
      reader.skip();
      const told = readCheck(check, bytes, from, reader.lastEnd());
      if (isClosed || told === undefined) throw new FileProblem('edited', row);
      isClosed = told === 'last';
      if (!reader.endsRow()) throw new FileProblem('damaged', row);
    },
    finish: () => {
      if (!isClosed) throw new FileProblem('damaged');
    },
  };
}

/** Reads cell after cell; endsRow() tells what stood behind the last one. */
function cellReader(bytes: Uint8Array, decode: (bytes: Uint8Array) => string) {
  const pooled = textPool(bytes, decode);
  const again = lastTexts(bytes);
  const decimals = decimalReader(bytes);
  let at = 0;
  let ended = false;
  let last = 0;
  /** Steps over what stands behind a cell. */
  const leave = () => {
    const byte = bytes[at];
    last = at;
    ended = byte !== comma;
    at += byte === carriage && bytes[at + 1] === lineFeed ? 2 : 1;
  };
  const skip = () => {
    while (!isCellEnd(bytes[at])) at++;
    leave();
  };
  const quoted = (): string => {
    const start = ++at;
    for (; at < bytes.length; at++) {
      if (bytes[at] !== quote) continue;
      if (bytes[at + 1] !== quote) break;
      at++;
    }
    if (at >= bytes.length) throw new FileProblem('damaged');
    const text = decode(bytes.subarray(start, at));
    at++;
    if (!isCellEnd(bytes[at])) throw new FileProblem('damaged');
    leave();
    return text.replaceAll('""', '"');
  };
  const bare = (column: number): string | null => {
    const start = at;
    const known = again.get(column, start);
    if (known !== undefined) {
      at = again.end();
      leave();
      return known;
    }
    const isGuarded = bytes[at] === apostrophe;
    if (isGuarded) at++;
    const from = at;
    let hash = 0;
    for (; !isCellEnd(bytes[at]); at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const end = at;
    leave();
    if (end === from) return isGuarded ? '' : null;
    const text = pooled(from, end, hash);
    again.keep(column, start, end, text);
    return text;
  };
  return {
    place: () => at,
    /** Where the cell read last ended. */
    lastEnd: () => last,
    atEnd: () => at >= bytes.length,
    endsRow: () => ended,
    skip,
    /** Null for an empty cell; the guard of csv-cell.ts is taken off. */
    text: (column = 0): string | null => {
      if (bytes[at] !== quote) return bare(column);
      const text = quoted();
      return text.startsWith("'") ? text.slice(1) : text;
    },
    /** NaN for an empty cell, undefined for anything but a number. */
    number: (): number | undefined => {
      const start = at;
      const plain = decimals.read(start);
      if (plain !== undefined) {
        at = decimals.end();
        leave();
        return plain;
      }
      skip();
      return parseBytesNumber(bytes, start, last);
    },
  };
}

/** Rows come entity by entity: a column mostly says what it said the row before, and comparing is all there is to do. */
function lastTexts(bytes: Uint8Array) {
  const starts: number[] = [];
  const ends: number[] = [];
  const texts: string[] = [];
  let found = 0;
  return {
    get: (column: number, start: number): string | undefined => {
      const before = starts[column];
      if (before === undefined) return undefined;
      const length = (ends[column] as number) - before;
      if (!isCellEnd(bytes[start + length])) return undefined;
      for (let index = 0; index < length; index++) if (bytes[before + index] !== bytes[start + index]) return undefined;
      found = start + length;
      return texts[column];
    },
    /** Where the cell ends that get() knew. */
    end: () => found,
    keep: (column: number, start: number, end: number, text: string): void => {
      starts[column] = start;
      ends[column] = end;
      texts[column] = text;
    },
  };
}
