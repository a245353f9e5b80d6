import { crc32 } from './crc32.ts';

/** Why packed bytes cannot be read. */
export class DamagedBytes extends Error {
  readonly reason: 'checksum' | 'version' | 'malformed';

  constructor(reason: DamagedBytes['reason'], cause?: unknown) {
    super(`The packed bytes are damaged: ${reason}`, { cause });
    this.reason = reason;
  }
}

const headLength = 5;

/** `version`, CRC-32 of what follows, and the bytes. */
export function wrap(version: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const wrapped = new Uint8Array(headLength + bytes.length);
  wrapped.set(bytes, headLength);
  wrapped[0] = version;
  new DataView(wrapped.buffer).setUint32(1, crc32(wrapped, headLength), true);
  return wrapped;
}

/** Where the bytes begin in what wrap() made of them. Throws DamagedBytes. */
export function unwrap(version: number, wrapped: Uint8Array): number {
  if (!(wrapped instanceof Uint8Array) || wrapped.length < headLength) throw new DamagedBytes('malformed');
  const sum = new DataView(wrapped.buffer, wrapped.byteOffset).getUint32(1, true);
  if (sum !== crc32(wrapped, headLength)) throw new DamagedBytes('checksum');
  if (wrapped[0] !== version) throw new DamagedBytes('version');
  return headLength;
}
