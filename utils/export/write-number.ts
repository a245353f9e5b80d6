import { writeUtf8 } from './write-utf8.ts';

const zero = 0x30;
const minus = 0x2d;
const point = 0x2e;
/** Of 32 bits, with and without its sign. */
const largest = 2_147_483_647;

/** Room any number needs. */
export const longestNumber = 32;

/** Writes a finite number as String() would, and returns where its bytes end. */
export function writeNumber(value: number, block: Uint8Array, start: number): number {
  if ((value | 0) === value) return writeInteger(value, block, start);
  // Four decimals hold nearly every amount and rate. When n / 10⁴ is the very double, its digits are n's: no two
  // decimals of up to 15 digits share a double.
  const scaled = Math.round(value * 1e4);
  const whole = Math.trunc(value);
  if (scaled / 1e4 !== value || Math.abs(whole) > largest) return writeUtf8(String(value), block, start);
  return writeDecimal(scaled, whole, block, start);
}

function writeDecimal(scaled: number, whole: number, block: Uint8Array, start: number): number {
  let at = start;
  if (scaled < 0) block[at++] = minus;
  at = writeInteger(Math.abs(whole), block, at);
  block[at++] = point;
  let fraction = Math.abs(scaled - whole * 1e4) | 0;
  for (let unit = 1000; fraction > 0; unit = (unit / 10) | 0) {
    const digit = (fraction / unit) | 0;
    block[at++] = zero + digit;
    fraction -= digit * unit;
  }
  return at;
}

/** @param value a 32-bit integer. */
function writeInteger(value: number, block: Uint8Array, start: number): number {
  let at = start;
  // -2³¹ has no positive of 32 bits.
  if (value === -2147483648) return writeUtf8(String(value), block, start);
  if (value < 0) block[at++] = minus;
  let rest = Math.abs(value) | 0;
  const end = at + digitCount(rest);
  for (let place = end - 1; place >= at; place--) {
    const tens = (rest / 10) | 0;
    block[place] = zero + rest - tens * 10;
    rest = tens;
  }
  return end;
}

function digitCount(value: number): number {
  if (value < 100) return value < 10 ? 1 : 2;
  if (value < 10_000) return value < 1000 ? 3 : 4;
  if (value < 1_000_000) return value < 100_000 ? 5 : 6;
  if (value < 100_000_000) return value < 10_000_000 ? 7 : 8;
  return value < 1_000_000_000 ? 9 : 10;
}
