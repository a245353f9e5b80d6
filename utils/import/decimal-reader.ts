import { isCellEnd } from './is-cell-end.ts';

const [minus, zero] = [0x2d, 0x30];
/** Powers of ten that are exact. */
const tens = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
/** As a digit. */
const point = 0x2e - zero;

/**
 * Reads cells of plain decimals, which nearly all numbers of a table are, in one go with finding where they end. Exact: up
 * to 15 digits over a power of ten are one correctly rounded division. What is longer, or no plain decimal, is left to
 * parseBytesNumber().
 */
export function decimalReader(bytes: Uint8Array) {
  let end = 0;
  return {
    /** The number in the cell from `start` on; then `end` is behind its last digit. Undefined: not a plain decimal. */
    read: (start: number): number | undefined => {
      let at = start;
      if (bytes[at] === minus) at++;
      const first = at;
      let value = 0;
      let fraction = 0;
      for (; ; at++) {
        const digit = (bytes[at] as number) - zero;
        if (digit >= 0 && digit <= 9) value = value * 10 + digit;
        else if (digit === point && fraction === 0 && at > first) fraction = at + 1;
        else break;
      }
      const digits = at - first - (fraction === 0 ? 0 : 1);
      if (digits === 0 || digits > 15 || fraction === at || !isCellEnd(bytes[at])) return undefined;
      end = at;
      const size = fraction === 0 ? value : value / (tens[at - fraction] as number);
      return first === start ? size : -size;
    },
    end: () => end,
  };
}
