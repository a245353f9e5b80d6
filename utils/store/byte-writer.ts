const utf8 = new TextEncoder();
const backwards = new TextDecoder('utf-8', { ignoreBOM: true });

/** Grows as it is written to. Numbers are varints: seven bits a byte, the low ones first, the top bit for "more". */
export class ByteWriter {
  private buffer = new Uint8Array(8192);
  private view = new DataView(this.buffer.buffer);
  length = 0;

  /** A whole number from 0 to 2^53 - 1. */
  varint(value: number): void {
    if (this.length + 8 > this.buffer.length) this.room(8);
    let rest = value;
    while (rest > 0x7fff_ffff) {
      this.buffer[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      this.buffer[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  double(value: number): void {
    this.room(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  bytes(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, until more is. */
  written(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private room(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    larger.set(this.buffer);
    this.buffer = larger;
    this.view = new DataView(larger.buffer);
  }
}

/** How a text was packed: as UTF-8; as UTF-16 where UTF-8 cannot say it (half a pair); as the bytes of hex digits. */
export const textForms = { utf8: 0, utf16: 1, hex: 2 } as const;

/** Short texts of ASCII, as most are: calling the engine's encoder takes longer than doing its work. */
// Stryker disable next-line BlockStatement: without it the engine's encoder gives the same bytes
function asAscii(text: string): Uint8Array | undefined {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: from which length on the encoder is asked changes the pace only
  if (text.length > 40) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    if (unit > 127) return undefined;
    bytes[n] = unit;
  }
  return bytes;
}

/** A text as bytes, losslessly. */
export function packText(text: string): { readonly form: number; readonly bytes: Uint8Array } {
  if (/^(?:[\da-f]{2}){8,}$/.test(text)) {
    const bytes = Uint8Array.from({ length: text.length / 2 }, (_, n) =>
      Number.parseInt(text.slice(n * 2, n * 2 + 2), 16),
    );
    return { form: textForms.hex, bytes };
  }
  const ascii = asAscii(text);
  if (ascii) return { form: textForms.utf8, bytes: ascii };
  const bytes = utf8.encode(text);
  if (backwards.decode(bytes) === text) return { form: textForms.utf8, bytes };
  const units = new DataView(new ArrayBuffer(text.length * 2));
  for (let n = 0; n < text.length; n++) units.setUint16(n * 2, text.charCodeAt(n), true);
  return { form: textForms.utf16, bytes: new Uint8Array(units.buffer) };
}
