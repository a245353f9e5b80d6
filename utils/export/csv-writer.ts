import { checkLength, firstCheck, rowCheck, writeCheck } from '../model/row-check.ts';
import { toCsvCell } from './csv-cell.ts';
import { quoteCsv } from './csv-row.ts';
import { csvText } from './csv-text.ts';
import { longestNumber, writeNumber } from './write-number.ts';
import { writeUtf8 } from './write-utf8.ts';

/** Writes the cells of a CSV file one after the other, straight to bytes. */
export interface CsvWriter {
  /** One value; see csv-cell.ts for how it keeps what it is. Null and a number that is none are empty cells. */
  readonly cell: (value: string | number | null) => void;
  /** An ISO date or time, bare if it is one. */
  readonly day: (value: string) => void;
  /** A cell whose text is known to be harmless and is written as it stands: a head of ours. */
  readonly bare: (text: string) => void;
  readonly endRow: () => void;
  /** Ends the head row, which is what the proof of the others begins with. */
  readonly endHead: () => void;
  /** Ends a row with a further cell that proves it and all rows before it. The byte order mark is not part of them. */
  readonly endCheckedRow: (isLast: boolean) => void;
  /** Bytes waiting to be taken. */
  readonly size: () => number;
  /** A copy of what was written since the last time; the writer is empty afterwards. */
  readonly take: () => Uint8Array<ArrayBuffer>;
}

const comma = 0x2c;
// Names, ids and words come back in row after row: their bytes are made once.
const longestKept = 80;
const mostKept = 8192;

export function csvWriter(): CsvWriter {
  let block = new Uint8Array(1 << 16);
  let view = new DataView(block.buffer);
  let at = 0;
  let isFirst = true;
  let rowStart = 0;
  let check = firstCheck;
  // Rows come entity by entity: a column mostly says what it said the row before.
  const lastText: string[] = [];
  const lastBytes: Uint8Array[] = [];
  let column = 0;
  const [texts, days] = [keeper(toCsvCell), keeper((value) => csvText('day', value))];

  const grow = (bytes: number) => {
    const larger = new Uint8Array(Math.max(block.length * 2, at + bytes));
    larger.set(block.subarray(0, at));
    block = larger;
    view = new DataView(block.buffer);
  };
  /** Makes room for a cell of so many bytes and the comma before it. */
  const begin = (bytes: number) => {
    if (at + bytes + 1 > block.length) grow(bytes + 1);
    if (!isFirst) block[at++] = comma;
    isFirst = false;
    column++;
  };
  const copy = (value: string, toBytes: (value: string) => Uint8Array) => {
    let bytes = lastBytes[column];
    // Stryker disable next-line ConditionalExpression,EqualityOperator: what is made again is the same
    if (bytes === undefined || lastText[column] !== value) {
      bytes = toBytes(value);
      lastText[column] = value;
      lastBytes[column] = bytes;
    }
    begin(bytes.length);
    // Short texts are the rule, and for them a loop beats the call into the engine.
    // Stryker disable next-line ConditionalExpression,EqualityOperator: either way gives the same bytes
    if (bytes.length > 40) block.set(bytes, at);
    else for (let index = 0; index < bytes.length; index++) block[at + index] = bytes[index] as number;
    at += bytes.length;
  };
  const endRow = () => {
    if (at + 2 > block.length) grow(2);
    block[at++] = 0x0d;
    block[at++] = 0x0a;
    isFirst = true;
    column = 0;
    rowStart = at;
  };
  return {
    cell: (value) => {
      if (typeof value === 'string') copy(value, texts);
      else {
        begin(longestNumber);
        if (Number.isFinite(value)) at = writeNumber(value as number, block, at);
      }
    },
    day: (value) => copy(value, days),
    bare: (text) => {
      begin(text.length * 3);
      at = writeUtf8(text, block, at);
    },
    endRow,
    endHead: () => {
      check = rowCheck(check, view, rowStart, at);
      endRow();
    },
    endCheckedRow: (isLast) => {
      check = rowCheck(check, view, rowStart, at);
      begin(checkLength + 1);
      at = writeCheck(check, isLast, block, at);
      endRow();
    },
    size: () => at,
    take: () => {
      const taken = block.slice(0, at);
      at = 0;
      rowStart = 0;
      return taken;
    },
  };
}

/** Makes the bytes of a cell, once for each text. */
function keeper(toText: (value: string) => string): (value: string) => Uint8Array {
  const kept = new Map<string, Uint8Array>();
  return (value) => {
    const known = kept.get(value);
    // Stryker disable next-line ConditionalExpression: what is made again is the same
    if (known) return known;
    const text = quoteCsv(toText(value));
    const bytes = new Uint8Array(text.length * 3);
    const made = bytes.slice(0, writeUtf8(text, bytes, 0));
    // Stryker disable next-line ConditionalExpression,EqualityOperator: what is kept changes the pace, never the bytes
    if (value.length > longestKept) return made;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: as above
    if (kept.size >= mostKept) kept.clear();
    kept.set(value, made);
    return made;
  };
}
