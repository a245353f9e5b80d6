import { textForms } from './byte-writer.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Reads what ByteWriter wrote, from `at` on. Reading past the end throws RangeError. */
export class ByteReader {
  private readonly view: DataView;
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  varint(): number {
    const { bytes } = this;
    const first = bytes[this.at++] as number;
    if (first < 128) return first;
    let value = first & 127;
    let weight = 128;
    for (;;) {
      const byte = bytes[this.at++];
      if (byte === undefined) throw new RangeError('past the end');
      value += (byte & 127) * weight;
      if (byte < 128) return value;
      weight *= 128;
    }
  }

  double(): number {
    const value = this.view.getFloat64(this.at, true);
    this.at += 8;
    return value;
  }

  skip(length: number): number {
    const from = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new RangeError('past the end');
    return from;
  }
}

/** The text packText made bytes of. */
export function unpackText(form: number, bytes: Uint8Array): string {
  if (form === textForms.utf8) return plain(bytes) ?? utf8.decode(bytes);
  if (form === textForms.hex) {
    let text = '';
    for (const byte of bytes) text += hex[byte];
    return text;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let n = 0; n + 1 < bytes.length; n += 2) text += String.fromCharCode(view.getUint16(n, true));
  return text;
}

/** Short texts of ASCII, as most are: calling the engine's decoder takes longer than doing its work. */
// Stryker disable next-line BlockStatement: without it the engine's decoder gives the same text
function plain(bytes: Uint8Array): string | undefined {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: from which length on the decoder is asked changes the pace only
  if (bytes.length > 40) return undefined;
  let text = '';
  for (let n = 0; n < bytes.length; n++) {
    const byte = bytes[n] as number;
    if (byte > 127) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}
