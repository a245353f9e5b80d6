import { ByteReader } from './byte-reader.ts';
import { chunkVersion } from './chunk.ts';
import { type ChunkColumn, type ChunkSection, readSection } from './chunk-section.ts';
import { DamagedBytes, unwrap } from './envelope.ts';
import { type RawTemplate, templateFrom } from './raw-template.ts';
import { type CellSink, type ColumnTarget, RowReader } from './row-reader.ts';
import { type Source, SourceTable } from './source-table.ts';
import { TextTable } from './text-table.ts';

/** A chunk that was checked and whose tables are at hand; rows are read when asked for. See `chunk.ts` for the form. */
export class ChunkView {
  /** Number of its first entity: row 0. */
  readonly first: number;
  readonly sections: readonly ChunkSection[];
  /** In packed bytes. */
  readonly size: number;
  private readonly texts: TextTable;
  private readonly sources: SourceTable;
  private readonly rows: RowReader;

  /** Throws DamagedBytes. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes, unwrap(chunkVersion, bytes));
    this.size = bytes.length;
    try {
      this.first = reader.varint();
      const texts = new TextTable(reader);
      this.texts = texts;
      this.sources = new SourceTable(reader, texts);
      const sections: ChunkSection[] = [];
      for (let left = reader.varint(); left > 0; left--) sections.push(readSection(reader, texts));
      this.sections = sections;
    } catch (error) {
      throw new DamagedBytes('malformed', error);
    }
    this.rows = new RowReader(reader, this.texts, this.sources);
  }

  /** How many rows it may have: one more than the last that has anything. */
  get span(): number {
    return Math.max(0, ...this.sections.map(({ rows }) => (rows.at(-1) ?? -1) + 1));
  }

  text(n: number): string {
    return this.texts.get(n);
  }

  template(column: ChunkColumn): RawTemplate {
    return templateFrom(this.texts.get(column.template));
  }

  /** When and where what the stamp stands for was seen. */
  seen(stamp: number): Source & { readonly to: string } {
    return this.sources.seen(stamp);
  }

  /** Goes through the cells of a row, if it has any; see RowReader.walk. */
  walk(section: ChunkSection, row: number, sink: CellSink, isEnough?: () => boolean): void {
    const at = section.places[row] ?? 0;
    if (at !== 0) this.rows.walk(section, at, sink, isEnough);
  }

  /** The same, with the values of columns that have a target put straight there; `sink` is told of everything else. */
  fill(section: ChunkSection, row: number, targets: readonly (ColumnTarget | undefined)[], sink: CellSink): void {
    const at = section.places[row] ?? 0;
    if (at !== 0) this.rows.fill(section, at, targets, sink);
  }
}
