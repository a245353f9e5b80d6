const form = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Longer than any number String() writes. */
const longest = 40;

/**
 * The number bytes write, as the engine reads it; NaN for none at all, undefined for anything else. For the few cells
 * that decimalReader() leaves: exponents, and more digits than one division says exactly.
 */
export function parseBytesNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (start === end) return Number.NaN;
  if (end - start > longest) return undefined;
  const text = String.fromCharCode(...bytes.subarray(start, end));
  return form.test(text) ? Number(text) : undefined;
}
