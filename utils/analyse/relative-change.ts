/**
 * (current − base) ÷ base as a decimal. Null when either is unknown or there is no base to compare with: from zero
 * everything is infinitely more, and from a negative amount a percentage would point the wrong way.
 */
export function relativeChange(current: number | null, base: number | null): number | null {
  return current === null || base === null || base <= 0 ? null : (current - base) / base;
}
