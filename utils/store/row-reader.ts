import type { ByteReader } from './byte-reader.ts';
import { ops, states } from './chunk.ts';
import type { ChunkSection } from './chunk-section.ts';
import type { Run } from './run.ts';
import { unzigzag } from './scaled.ts';
import type { SourceTable } from './source-table.ts';
import type { TextTable } from './text-table.ts';

/** Told of each cell of a row, in the order of columns, then periods. Codes and indexes rather than objects: there are millions. */
export interface CellSink {
  /** @param raw index of the text, -1: made by the column's template. @param stamp when and where it was seen. */
  value(column: number, period: number, value: number, raw: number, stamp: number): void;
  /** @param state index into `states`. */
  blank(column: number, period: number, state: number, raw: number, stamp: number): void;
  history(column: number, period: number, runs: readonly Run[]): void;
}

/** Where the plain values of one row and column go. */
export interface ColumnTarget {
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** What `states` says of a value. */
  readonly state: number;
  /** By period: where its cell is in both; negative: not asked for. */
  readonly places: Int32Array;
  /** Added to each place. */
  start: number;
}

/** Reads the rows of a chunk. See `chunk.ts` for the form of their tokens. */
export class RowReader {
  private readonly reader: ByteReader;
  private readonly texts: TextTable;
  private readonly sources: SourceTable;

  constructor(reader: ByteReader, texts: TextTable, sources: SourceTable) {
    this.reader = reader;
    this.texts = texts;
    this.sources = sources;
  }

  /**
   * Goes through the row at `at`.
   * @param isEnough asked after each column: whether the others are of no interest.
   */
  walk({ columns, usual }: ChunkSection, at: number, sink: CellSink, isEnough?: () => boolean): void {
    const stamps = this.readStamps(usual, at);
    for (let column = 0; column < columns.length && !(column > 0 && isEnough?.()); column++)
      this.walkColumn(column, 10 ** (columns[column]?.decimals ?? 0), stamps, sink);
  }

  fill(
    { columns, usual }: ChunkSection,
    at: number,
    targets: readonly (ColumnTarget | undefined)[],
    sink: CellSink,
  ): void {
    const stamps = this.readStamps(usual, at);
    for (let column = 0; column < columns.length; column++) {
      const scale = 10 ** (columns[column]?.decimals ?? 0);
      const target = targets[column];
      if (target) this.fillColumn(column, scale, stamps, target, sink);
      else this.walkColumn(column, scale, stamps, sink);
    }
  }

  private readStamps(usual: readonly number[], at: number): readonly number[] {
    const { reader } = this;
    reader.at = at;
    if (reader.varint() === 0) return usual;
    return usual.map((stamp) => (reader.varint() || stamp + 1) - 1);
  }

  private walkColumn(column: number, scale: number, stamps: readonly number[], sink: CellSink): void {
    const { reader } = this;
    let before = 0;
    for (let period = 0; period < stamps.length; period++) {
      const stamp = stamps[period] as number;
      const token = reader.varint();
      if (token > 0) {
        before += unzigzag(token - 1);
        sink.value(column, period, before / scale, -1, stamp);
        continue;
      }
      const op = reader.varint();
      const argument = reader.varint();
      if (op === ops.missing) period += argument - 1;
      else if (op === ops.odd) {
        before += unzigzag(reader.varint());
        sink.value(column, period, before / scale, argument, stamp);
      } else this.tellRare(op, argument, { column, period, stamp, scale }, sink);
    }
  }

  /** walkColumn for the millions: nearly every token is a plain value of one or two bytes. */
  private fillColumn(
    column: number,
    scale: number,
    stamps: readonly number[],
    target: ColumnTarget,
    sink: CellSink,
  ): void {
    const { reader } = this;
    const { bytes } = reader;
    const { values, states, state, places, start } = target;
    let before = 0;
    let { at } = reader;
    for (let period = 0; period < stamps.length; period++) {
      let token = bytes[at++] as number;
      if (token >= 128) {
        const second = bytes[at] as number;
        if (second < 128) {
          token += second * 128 - 128;
          at++;
        } else {
          reader.at = at - 1;
          token = reader.varint();
          at = reader.at;
        }
      }
      if (token > 0) {
        before += token < 0x8000_0000 ? ((token - 1) >>> 1) ^ -((token - 1) & 1) : unzigzag(token - 1);
        const place = places[period] as number;
        if (place < 0) continue;
        values[start + place] = before / scale;
        states[start + place] = state;
        continue;
      }
      reader.at = at;
      const stamp = stamps[period] as number;
      const op = reader.varint();
      const argument = reader.varint();
      if (op === ops.missing) period += argument - 1;
      else if (op === ops.odd) {
        before += unzigzag(reader.varint());
        sink.value(column, period, before / scale, argument, stamp);
      } else this.tellRare(op, argument, { column, period, stamp, scale }, sink);
      at = reader.at;
    }
    reader.at = at;
  }

  private tellRare(
    op: number,
    argument: number,
    { column, period, stamp, scale }: Readonly<Record<'column' | 'period' | 'stamp' | 'scale', number>>,
    sink: CellSink,
  ): void {
    if (op === ops.history) {
      const runs: Run[] = [];
      for (let left = argument; left > 0; left--) runs.push(this.readRun(scale));
      sink.history(column, period, runs);
    } else if (op === ops.double) sink.value(column, period, this.reader.double(), argument - 1, stamp);
    else sink.blank(column, period, op, argument, stamp);
  }

  private readRun(scale: number): Run {
    const { reader, texts } = this;
    const flags = reader.varint();
    const [value, low, high] = [16, 32, 64].map((bit) => (flags & bit ? this.readNumber(scale) : undefined));
    const rounded = (flags >> 2) & 3;
    const unit = texts.get(reader.varint());
    const raw = texts.get(reader.varint());
    const source = this.sources.source(reader.varint());
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
      to: to === 0 ? source.from : texts.get(to - 1),
      block: block === 0 ? null : texts.get(block - 1),
    };
  }

  private readNumber(scale: number): number {
    const code = this.reader.varint();
    return code === 0 ? this.reader.double() : unzigzag(code - 1) / scale;
  }
}
