import { median } from '../stats/quantile.ts';
import type { Judgement } from './watched.ts';

const KNOWN = 14;
/** Fewer known days do not make a habit. */
const LEAST = 3;

/**
 * A score (体验分, DSR, 好评率) against the middle of its last 14 known days. Scores move in small steps and carry no
 * chance of their own: one that falls by more than the share `step` below everything it was lately is odd, else not.
 */
export function judgeScore(values: readonly (number | null)[], step = 0.01): Judgement | undefined {
  const seen = values.at(-1) ?? null;
  const before = values
    .slice(0, -1)
    .filter((value): value is number => value !== null)
    .slice(-KNOWN);
  if (seen === null || before.length < LEAST) return undefined;
  const expected = median(before) ?? seen;
  const [low, high] = [Math.min(...before), Math.max(...before)];
  const beyond = Math.abs(seen - expected) > step * Math.abs(expected);
  return {
    expected,
    low,
    high,
    seen,
    change: expected > 0 ? (seen - expected) / expected : null,
    atMost: beyond && seen < low ? 0 : 1,
    atLeast: beyond && seen > high ? 0 : 1,
    missing: seen - expected,
  };
}
