import { compareText } from './compare-text.ts';
import { compareTimes } from './compare-times.ts';

/** A value that a later one replaces, and when it was seen (ISO 8601 with offset). */
export interface Latest<T> {
  readonly value: T;
  readonly at: string;
}

/**
 * The later of two, whatever order they are given in. Two different values of the very same instant: the one whose
 * JSON sorts last, so that every replay agrees; of two that say the same, the first.
 */
export function latest<L extends Latest<unknown>>(a: L | null, b: L | null): L | null {
  if (!a || !b) return a ?? b;
  const order = compareTimes(a.at, b.at) || compareText(JSON.stringify(a), JSON.stringify(b));
  return order < 0 ? b : a;
}

/** A value as seen now; null when there was nothing to see. */
export function seenAt<T>(value: T | null | undefined, at: string): Latest<T> | null {
  return value === null || value === undefined ? null : { value, at };
}
