import { exactSum } from '../exact-sum.ts';
import type { Interval } from '../shown-interval.ts';

/** An amount that is known. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** Adds as decimals; what is unknown makes the sum unknown. Nothing adds up to zero. */
export function plus(...parts: readonly (Interval | null)[]): Interval | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  return {
    low: exactSum(known.map(({ low }) => low)) ?? 0,
    high: exactSum(known.map(({ high }) => high)) ?? 0,
  };
}

/** All differences of a value of the first and one of the second. */
export function minus(from: Interval | null, part: Interval | null): Interval | null {
  return plus(from, part && { low: -part.high, high: -part.low });
}

/** Times a number that is not negative. */
export const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });
