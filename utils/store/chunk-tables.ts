import { type ByteWriter, packText } from './byte-writer.ts';
import { zigzag } from './scaled.ts';
import type { Seen } from './sheet-stamps.ts';

/** Gives every distinct thing a number, in order of first asking. */
export class Numbers<T> {
  private readonly known = new Map<string, number>();
  readonly all: T[] = [];

  of(key: string, make: () => T): number {
    const number = this.known.get(key);
    if (number !== undefined) return number;
    // Made first: making may ask for numbers too.
    const made = make();
    this.known.set(key, this.all.length);
    return this.all.push(made) - 1;
  }
}

type Source = readonly [snapshot: number, at: number, console: number, page: number, version: number, flags: number];
type Stamp = readonly [source: number, to: number];

/** The tables at the head of a chunk while it is being written. */
export class ChunkTables {
  private readonly texts = new Numbers<string>();
  private readonly sources = new Numbers<Source>();
  private readonly stamps = new Numbers<Stamp>();
  private readonly known: number[] = [];

  text(text: string): number {
    return this.texts.of(text, () => text);
  }

  source({ snapshot, from, console, page, adapterVersion, imported, taught }: Seen): number {
    return this.sources.of(JSON.stringify([snapshot, from, console, page, adapterVersion, imported, taught]), () => [
      this.text(snapshot),
      this.text(from),
      this.text(console),
      page === null ? 0 : this.text(page) + 1,
      zigzag(adapterVersion),
      (imported ? 1 : 0) + (taught ? 2 : 0),
    ]);
  }

  /** The last sighting of a run, 0 when it is the first. */
  to({ from, to }: Seen): number {
    return to === from ? 0 : this.text(to) + 1;
  }

  /** @param all the sheet's sightings, of which `stamp` is one. */
  stamp(all: readonly Seen[], stamp: number): number {
    const known = this.known[stamp];
    if (known !== undefined) return known;
    const seen = all[stamp] as Seen;
    const pair: Stamp = [this.source(seen), this.to(seen)];
    const number = this.stamps.of(pair.join(), () => pair);
    this.known[stamp] = number;
    return number;
  }

  write(writer: ByteWriter): void {
    const packed = this.texts.all.map(packText);
    writer.varint(packed.length);
    for (const { form, bytes } of packed) writer.varint(bytes.length * 4 + form);
    for (const { bytes } of packed) writer.bytes(bytes);
    for (const table of [this.sources.all, this.stamps.all]) {
      writer.varint(table.length);
      for (const number of table.flat()) writer.varint(number);
    }
  }
}
