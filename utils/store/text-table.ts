import { type ByteReader, unpackText } from './byte-reader.ts';
import { DamagedBytes } from './envelope.ts';

/** The texts of a chunk, each unpacked when it is first asked for. See `chunk.ts` for the form. */
export class TextTable {
  private readonly bytes: Uint8Array;
  private readonly forms: Uint8Array;
  /** Where each begins, and the end of the last. */
  private readonly places: Uint32Array;
  private readonly known: string[] = [];

  /** Reads the table; the reader stands behind it afterwards. */
  constructor(reader: ByteReader) {
    const count = reader.varint();
    this.bytes = reader.bytes;
    this.forms = new Uint8Array(count);
    this.places = new Uint32Array(count + 1);
    let end = 0;
    for (let n = 0; n < count; n++) {
      const code = reader.varint();
      this.forms[n] = code % 4;
      end += Math.floor(code / 4);
      this.places[n + 1] = end;
    }
    const start = reader.skip(end);
    for (let n = 0; n <= count; n++) this.places[n] = (this.places[n] as number) + start;
  }

  /** Throws DamagedBytes where there is none of this number. */
  get(n: number): string {
    const known = this.known[n];
    if (known !== undefined) return known;
    if (n >= this.forms.length) throw new DamagedBytes('malformed');
    const text = unpackText(this.forms[n] as number, this.bytes.subarray(this.places[n], this.places[n + 1]));
    this.known[n] = text;
    return text;
  }
}
