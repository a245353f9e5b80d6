const form = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Powers of ten that are exact. */
export const tens = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * The number bytes write in digits; NaN for none at all, undefined for anything else. Exact: up to 15 digits over a
 * power of ten are one correctly rounded division, whatever is longer goes the engine's way.
 */
export function parseBytesNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (start === end) return Number.NaN;
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  const first = at;
  let value = 0;
  let point = -1;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && at > first && at + 1 < end) point = at;
    else return slowly(bytes, start, end);
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > 15) return slowly(bytes, start, end);
  const size = point < 0 ? value : value / (tens[end - point - 1] as number);
  return isNegative ? -size : size;
}

function slowly(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end - start > 40) return undefined;
  const text = String.fromCharCode(...bytes.subarray(start, end));
  return form.test(text) ? Number(text) : undefined;
}
