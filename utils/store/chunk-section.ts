import type { Period } from '../model/period.ts';
import type { Role } from '../model/reading.ts';
import type { ByteReader } from './byte-reader.ts';
import { grains, looseRows, roles } from './chunk.ts';
import type { TextTable } from './text-table.ts';

export interface ChunkColumn {
  readonly metric: string;
  readonly unit: string;
  readonly role: Role;
  readonly decimals: number;
  /** Text of the raw template; see ChunkView.template. */
  readonly template: number;
}

/** What one block of a page showed, still packed. */
export interface ChunkSection {
  readonly grain: (typeof grains)[number] | null;
  readonly periods: readonly (Period | null)[];
  readonly console: string;
  readonly page: string | null;
  readonly block: string | null;
  readonly columns: readonly ChunkColumn[];
  readonly usual: readonly number[];
  /** The rows it has anything of, ascending. */
  readonly rows: readonly number[];
  /** Where each row's bytes begin, by row; 0: it has none. */
  readonly places: Uint32Array;
}

/** Reads the head of a section; the reader stands behind the section afterwards. See `chunk.ts` for the form. */
export function readSection(reader: ByteReader, texts: TextTable): ChunkSection {
  const length = reader.varint();
  const end = reader.at + length;
  const grain = grains[reader.varint() - 1] ?? null;
  const periods: (Period | null)[] = [];
  for (let left = reader.varint(); left > 0; left--)
    periods.push(grain && { start: texts.get(reader.varint()), end: texts.get(reader.varint()), grain });
  const console = texts.get(reader.varint());
  const page = textOrNull(reader, texts);
  const block = textOrNull(reader, texts);
  const columns: ChunkColumn[] = [];
  for (let left = reader.varint(); left > 0; left--)
    columns.push({
      metric: texts.get(reader.varint()),
      unit: texts.get(reader.varint()),
      role: roles[reader.varint()] as Role,
      decimals: reader.varint(),
      template: reader.varint(),
    });
  const usual = periods.map(() => reader.varint());
  const { rows, places } = readRows(reader, end);
  return { grain, periods, console, page, block, columns, usual, rows, places };
}

function readRows(reader: ByteReader, end: number): Pick<ChunkSection, 'rows' | 'places'> {
  const rows: number[] = [];
  const places = new Uint32Array(looseRows);
  let filled = 0;
  for (let left = reader.varint(); left > 0; left--) {
    const row = reader.varint();
    if (row >= looseRows || row <= (rows.at(-1) ?? -1)) throw new RangeError('the rows are not in their order');
    rows.push(row);
    places[row] = filled;
    filled += reader.varint();
  }
  const start = reader.at;
  if (start + filled !== end) throw new RangeError('the rows do not fill their section');
  for (const row of rows) places[row] = (places[row] as number) + start;
  reader.at = end;
  return { rows, places };
}

function textOrNull(reader: ByteReader, texts: TextTable): string | null {
  const text = reader.varint();
  return text === 0 ? null : texts.get(text - 1);
}
