import { crc32c } from './crc32c.ts';

const blockSize = 32_768;
const headerSize = 7;
const full = 1;
const first = 2;
const last = 4;
const maskDelta = 0xa282ead8;

/** What of a LevelDB log a killed writer left unfinished. */
export interface LogState {
  readonly records: number;
  /** Where a record breaks off and something follows: Chromium takes this for damage and begins an empty database. */
  readonly brokenWithin: number | null;
  /** The last record breaks off: readers take it for what a killed writer leaves, and pass over it. */
  readonly isBrokenAtEnd: boolean;
}

/** Walks the fragments of a log up to the first that is not whole (github.com/google/leveldb, doc/log_format.md). */
export function logState(bytes: Uint8Array): LogState {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let records = 0;
  let open: number | null = null;
  let at = 0;
  const broken = (where: number, isAtEnd: boolean): LogState => ({
    records,
    brokenWithin: isAtEnd ? null : where,
    isBrokenAtEnd: isAtEnd,
  });
  while (at < bytes.length) {
    const left = blockSize - (at % blockSize);
    if (left < headerSize) {
      at += left;
      continue;
    }
    if (at + headerSize > bytes.length) return broken(at, true);
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    const end = at + headerSize + length;
    if (end > bytes.length) return broken(at, true);
    const isWhole =
      type >= full && type <= last && unmasked(view.getUint32(at, true)) === crc32c(bytes.subarray(at + 6, end));
    if (!isWhole) return broken(at, false);
    const begins = type === full || type === first;
    if (begins !== (open === null)) return broken(open ?? at, false);
    if (type === full || type === last) records++;
    open = type === full || type === last ? null : (open ?? at);
    at = end;
  }
  return { records, brokenWithin: null, isBrokenAtEnd: open !== null };
}

/** Checksums are kept rotated and shifted, so that a log within a log is not taken for one. */
function unmasked(masked: number): number {
  const turned = (masked - maskDelta) >>> 0;
  return ((turned >>> 17) | (turned << 15)) >>> 0;
}
