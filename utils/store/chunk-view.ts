import type { Period } from '../model/period.ts';
import type { Role } from '../model/reading.ts';
import { ByteReader, unpackText } from './byte-reader.ts';
import { chunkVersion, grains, looseRows, ops, roles, states } from './chunk.ts';
import { DamagedBytes, unwrap } from './envelope.ts';
import { type RawTemplate, templateFrom } from './raw-template.ts';
import type { Run } from './run.ts';
import { unzigzag } from './scaled.ts';

export interface ChunkColumn {
  readonly metric: string;
  readonly unit: string;
  readonly role: Role;
  readonly decimals: number;
  /** Text of the raw template; see templateOf. */
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
  /** Where each row's bytes begin, by row; 0: it has none. */
  readonly rows: Uint32Array;
}

/** The rows a section has anything of. */
export function rowsOf({ rows }: ChunkSection): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++) if (rows[row] !== 0) found.push(row);
  return found;
}

/** Told of each cell of a row, in the order of columns, then periods. Codes and indexes rather than objects: there are millions. */
export interface CellSink {
  /** @param raw index of the text, -1: made by the column's template. */
  value(column: number, period: number, value: number, raw: number): void;
  /** @param state index into `states`. */
  blank(column: number, period: number, state: number, raw: number): void;
  history(column: number, period: number, runs: readonly Run[]): void;
}

interface Source {
  readonly from: string;
  readonly snapshot: string;
  readonly console: string;
  readonly page: string | null;
  readonly adapterVersion: number;
  readonly imported?: true;
  readonly taught?: true;
}

/** A chunk that was checked and whose tables are at hand; rows are read when asked for. See `chunk.ts` for the form. */
export class ChunkView {
  /** Number of its first entity: row 0. */
  readonly first: number;
  readonly sections: readonly ChunkSection[];
  private readonly reader: ByteReader;
  private readonly forms: Uint8Array;
  private readonly textAt: Uint32Array;
  private readonly texts: string[] = [];
  private readonly sourceNumbers: readonly (readonly number[])[];
  private readonly sources: Source[] = [];
  private readonly stamps: readonly (readonly number[])[];

  /** Throws DamagedBytes. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes, unwrap(chunkVersion, bytes));
    this.reader = reader;
    try {
      this.first = reader.varint();
      const texts = reader.varint();
      this.forms = new Uint8Array(texts);
      this.textAt = new Uint32Array(texts + 1);
      for (let n = 0; n < texts; n++) {
        const code = reader.varint();
        this.forms[n] = code % 4;
        this.textAt[n + 1] = (this.textAt[n] as number) + Math.floor(code / 4);
      }
      const start = reader.skip(this.textAt[texts] as number);
      for (let n = 0; n <= texts; n++) this.textAt[n] = (this.textAt[n] as number) + start;
      this.sourceNumbers = table(reader, 6);
      this.stamps = table(reader, 2);
      this.sections = Array.from({ length: reader.varint() }, () => this.readSection());
    } catch (error) {
      throw new DamagedBytes('malformed', error);
    }
  }

  /** In packed bytes. */
  get size(): number {
    return this.reader.bytes.length;
  }

  text(n: number): string {
    const known = this.texts[n];
    if (known !== undefined) return known;
    if (n >= this.forms.length) throw new DamagedBytes('malformed');
    const text = unpackText(this.forms[n] as number, this.reader.bytes.subarray(this.textAt[n], this.textAt[n + 1]));
    this.texts[n] = text;
    return text;
  }

  template(column: ChunkColumn): RawTemplate {
    return templateFrom(this.text(column.template));
  }

  /** When and where what the stamp stands for was seen. */
  seen(stamp: number): Source & { readonly to: string } {
    const [source = 0, to = 0] = this.stamps[stamp] ?? [];
    const seen = this.source(source);
    return { ...seen, to: to === 0 ? seen.from : this.text(to - 1) };
  }

  /** Goes through the cells of a row. Returns the row's stamp for each period; undefined when it has no such row. */
  walk(section: ChunkSection, row: number, sink: CellSink): readonly number[] | undefined {
    const at = section.rows[row] ?? 0;
    if (at === 0) return undefined;
    const { reader } = this;
    reader.at = at;
    const { usual } = section;
    const stamps = reader.varint() === 0 ? usual : usual.map((stamp) => (reader.varint() || stamp + 1) - 1);
    for (const [n, column] of section.columns.entries()) this.walkColumn(column, n, usual.length, sink);
    return stamps;
  }

  private walkColumn({ decimals }: ChunkColumn, column: number, periods: number, sink: CellSink): void {
    const { reader } = this;
    const scale = 10 ** decimals;
    let before = 0;
    for (let period = 0; period < periods; period++) {
      const token = reader.varint();
      if (token > 0) {
        before += unzigzag(token - 1);
        sink.value(column, period, before / scale, -1);
        continue;
      }
      const op = reader.varint();
      const argument = reader.varint();
      if (op === ops.missing) period += argument - 1;
      else if (op === ops.history)
        sink.history(
          column,
          period,
          Array.from({ length: argument }, () => this.readRun(scale)),
        );
      else if (op === ops.double) sink.value(column, period, reader.double(), argument - 1);
      else if (op === ops.odd) {
        before += unzigzag(reader.varint());
        sink.value(column, period, before / scale, argument);
      } else sink.blank(column, period, op, argument);
    }
  }

  private readRun(scale: number): Run {
    const { reader } = this;
    const flags = reader.varint();
    const [value, low, high] = [16, 32, 64].map((bit) => (flags & bit ? this.readNumber(scale) : undefined));
    const rounded = (flags >> 2) & 3;
    const unit = this.text(reader.varint());
    const raw = this.text(reader.varint());
    const source = this.source(reader.varint());
    const block = reader.varint();
    const to = reader.varint();
    return {
      state: states[flags & 3] as Run['state'],
      value: value ?? null,
      ...(rounded !== 0 && { rounded: rounded === 1 }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      unit,
      raw,
      ...source,
      to: to === 0 ? source.from : this.text(to - 1),
      block: block === 0 ? null : this.text(block - 1),
    };
  }

  private readNumber(scale: number): number {
    const code = this.reader.varint();
    return code === 0 ? this.reader.double() : unzigzag(code - 1) / scale;
  }

  private source(n: number): Source {
    const known = this.sources[n];
    if (known) return known;
    const [snapshot = 0, from = 0, console = 0, page = 0, version = 0, flags = 0] = this.sourceNumbers[n] ?? [];
    const source = {
      snapshot: this.text(snapshot),
      from: this.text(from),
      console: this.text(console),
      page: page === 0 ? null : this.text(page - 1),
      adapterVersion: unzigzag(version),
      ...((flags & 1) !== 0 && { imported: true as const }),
      ...((flags & 2) !== 0 && { taught: true as const }),
    };
    this.sources[n] = source;
    return source;
  }

  private readSection(): ChunkSection {
    const { reader } = this;
    const length = reader.varint();
    const end = reader.at + length;
    const grain = grains[reader.varint() - 1] ?? null;
    const periods = Array.from({ length: reader.varint() }, () => {
      if (!grain) return null;
      return { start: this.text(reader.varint()), end: this.text(reader.varint()), grain };
    });
    const console = this.text(reader.varint());
    const [page, block] = [reader.varint(), reader.varint()].map((text) => (text === 0 ? null : this.text(text - 1)));
    const columns = Array.from({ length: reader.varint() }, () => ({
      metric: this.text(reader.varint()),
      unit: this.text(reader.varint()),
      role: roles[reader.varint()] as Role,
      decimals: reader.varint(),
      template: reader.varint(),
    }));
    const usual = periods.map(() => reader.varint());
    const sizes = new Uint32Array(looseRows);
    for (let left = reader.varint(); left > 0; left--) sizes[reader.varint()] = reader.varint();
    const rows = new Uint32Array(looseRows);
    let at = reader.at;
    for (let row = 0; row < looseRows; row++) {
      const size = sizes[row] as number;
      if (size > 0) rows[row] = at;
      at += size;
    }
    if (at !== end) throw new RangeError('the rows do not fill their section');
    reader.at = end;
    return { grain, periods, console, page: page ?? null, block: block ?? null, columns, usual, rows };
  }
}

function table(reader: ByteReader, width: number): readonly (readonly number[])[] {
  return Array.from({ length: reader.varint() }, () => Array.from({ length: width }, () => reader.varint()));
}
