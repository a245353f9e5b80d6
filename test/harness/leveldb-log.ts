const blockSize = 32_768;
const headerSize = 7;
const full = 1;
const first = 2;
const middle = 3;
const last = 4;

/** What of a LevelDB log a killed writer left unfinished. */
export interface LogState {
  readonly records: number;
  /** Offsets at which a record breaks off and others follow: a reader that checks takes this for damage. */
  readonly brokenWithin: readonly number[];
  /** The last record breaks off: readers take it for what a killed writer leaves, and pass over it. */
  readonly isBrokenAtEnd: boolean;
}

/** Walks the records of a log, without its checksums (github.com/google/leveldb, doc/log_format.md). */
export function logState(bytes: Uint8Array): LogState {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const brokenWithin: number[] = [];
  let records = 0;
  let open: number | undefined;
  let at = 0;
  while (at < bytes.length) {
    const left = blockSize - (at % blockSize);
    if (left < headerSize) {
      at += left;
      continue;
    }
    if (at + headerSize > bytes.length) return { records, brokenWithin, isBrokenAtEnd: true };
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    if (type < full || type > last || headerSize + length > left) {
      brokenWithin.push(at);
      at += left;
      open = undefined;
      continue;
    }
    const startsRecord = type === full || type === first;
    if (startsRecord && open !== undefined) brokenWithin.push(open);
    if (!startsRecord && open === undefined) brokenWithin.push(at);
    if (type === full || type === last) records++;
    open = type === first ? at : type === middle ? open : undefined;
    at += headerSize + length;
  }
  return { records, brokenWithin, isBrokenAtEnd: open !== undefined || at > bytes.length };
}
