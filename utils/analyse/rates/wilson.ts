import type { Interval } from '../shown-interval.ts';
import { arePart, type Counts } from './counts.ts';

/** 95 % two-sided. */
const Z95 = 1.959963984540054;

/**
 * The score interval of an observed rate (Wilson 1927; recommended by Newcombe 1998):
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Nothing seen: 0 … 1. Undefined when more hits than chances are
 * given: that is another kind of count, not a rate.
 */
export function wilson(counts: Counts, z = Z95): Interval | undefined {
  if (!arePart(counts)) return undefined;
  const { hits, of } = counts;
  if (of === 0) return { low: 0, high: 1 };
  const p = hits / of;
  const square = (z * z) / of;
  const middle = (p + square / 2) / (1 + square);
  const half = (z * Math.sqrt((p * (1 - p)) / of + square / (4 * of))) / (1 + square);
  // At the ends the formula is exact in numbers that doubles are not.
  return { low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === of ? 1 : Math.min(1, middle + half) };
}
