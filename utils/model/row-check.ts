/** Where the running check of a file begins. */
export const firstCheck: number = 0x811c9dc5 | 0;

const prime = 0x01000193;

/**
 * The running check over `bytes` from `start` to `end`: FNV-1a taking four bytes a step. Each step is one-to-one, so
 * any single damaged byte changes every check after it. Against accidents, not against people.
 */
export function rowCheck(before: number, bytes: DataView, start: number, end: number): number {
  let check = before;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    check = Math.imul(check ^ bytes.getInt32(at, true), prime);
    check ^= check >>> 15;
  }
  for (; at < end; at++) check = Math.imul(check ^ bytes.getUint8(at), prime);
  return check;
}

/** Bytes a check takes, without the mark of the last row. */
export const checkLength = 8;

/** The mark of the last row: it closes the file. */
const closing = 0x7a;

/**
 * Writes a check as eight letters a–p, which no spreadsheet takes for a number, date or formula, `z` behind those of
 * the last row; returns where they end.
 */
export function writeCheck(check: number, isLast: boolean, block: Uint8Array, start: number): number {
  for (let digit = 0; digit < checkLength; digit++) block[start + digit] = letter(check, digit);
  if (isLast) block[start + checkLength] = closing;
  return start + checkLength + (isLast ? 1 : 0);
}

/** Whether this check is what stands there: as of any row, as of the last row, or not at all. */
export function readCheck(check: number, block: Uint8Array, start: number, end: number): 'inner' | 'last' | undefined {
  const length = end - start;
  if (length !== checkLength && (length !== checkLength + 1 || block[end - 1] !== closing)) return undefined;
  for (let digit = 0; digit < checkLength; digit++) if (block[start + digit] !== letter(check, digit)) return undefined;
  return length === checkLength ? 'inner' : 'last';
}

function letter(check: number, digit: number): number {
  return 0x61 + ((check >>> (28 - digit * 4)) & 15);
}
