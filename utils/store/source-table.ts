import type { ByteReader } from './byte-reader.ts';
import { unzigzag } from './scaled.ts';
import type { TextTable } from './text-table.ts';

/** A look at a page, as far as a run speaks of it. */
export interface Source {
  readonly from: string;
  readonly snapshot: string;
  readonly console: string;
  readonly page: string | null;
  readonly adapterVersion: number;
  readonly imported?: true;
  readonly taught?: true;
}

const [sourceWidth, stampWidth] = [6, 2];

/** The looks at pages a chunk speaks of, and when each was repeated last. See `chunk.ts` for the form. */
export class SourceTable {
  private readonly texts: TextTable;
  private readonly sources: readonly number[];
  private readonly stamps: readonly number[];
  private readonly known: Source[] = [];

  /** Reads both tables; the reader stands behind them afterwards. */
  constructor(reader: ByteReader, texts: TextTable) {
    this.texts = texts;
    this.sources = numbers(reader, sourceWidth);
    this.stamps = numbers(reader, stampWidth);
  }

  source(n: number): Source {
    const known = this.known[n];
    if (known) return known;
    const at = n * sourceWidth;
    const [snapshot = 0, from = 0, console = 0, page = 0, version = 0, flags = 0] = this.sources.slice(
      at,
      at + sourceWidth,
    );
    const source = {
      snapshot: this.texts.get(snapshot),
      from: this.texts.get(from),
      console: this.texts.get(console),
      page: page === 0 ? null : this.texts.get(page - 1),
      adapterVersion: unzigzag(version),
      ...((flags & 1) !== 0 && { imported: true as const }),
      ...((flags & 2) !== 0 && { taught: true as const }),
    };
    this.known[n] = source;
    return source;
  }

  /** When and where what the stamp stands for was seen. */
  seen(stamp: number): Source & { readonly to: string } {
    const source = this.source(this.stamps[stamp * stampWidth] ?? 0);
    const to = this.stamps[stamp * stampWidth + 1] ?? 0;
    return { ...source, to: to === 0 ? source.from : this.texts.get(to - 1) };
  }
}

function numbers(reader: ByteReader, width: number): readonly number[] {
  const found: number[] = [];
  for (let left = reader.varint() * width; left > 0; left--) found.push(reader.varint());
  return found;
}
