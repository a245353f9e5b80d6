import { normalCdf } from '../stats/normal-cdf.ts';
import { median } from '../stats/quantile.ts';
import { robustSpread } from '../stats/robust-spread.ts';
import { LEAST_DAYS } from './day-pattern.ts';
import type { Judgement } from './watched.ts';

const RECENT = 28;
/** Log-odds are never taken for steadier than this. */
const LEAST_SPREAD = 0.1;
const Z90 = 1.6448536269514722;
/** A share of 0 or 1 is taken for one that rounding hides. */
const EDGE = 1e-4;

/**
 * A ratio whose parts nobody shows (跳失率, 退款率) against the middle of its last four weeks, in log-odds with a robust
 * spread. It cannot tell 40 visitors from 40,000: where parts are known, judgeRate can.
 */
export function judgeShare(values: readonly (number | null)[], leastDays = LEAST_DAYS): Judgement | undefined {
  const seen = values.at(-1) ?? null;
  const before = values
    .slice(-RECENT - 1, -1)
    .filter((value): value is number => value !== null && value >= 0 && value <= 1);
  if (seen === null || seen < 0 || seen > 1 || before.length < leastDays) return undefined;
  const odds = before.map(logOdds);
  const middle = median(odds) ?? 0;
  const spread = Math.max(LEAST_SPREAD, robustSpread(odds) ?? 0);
  const z = (logOdds(seen) - middle) / spread;
  const expected = share(middle);
  return {
    expected,
    low: share(middle - Z90 * spread),
    high: share(middle + Z90 * spread),
    seen,
    change: (seen - expected) / expected,
    atMost: normalCdf(z),
    atLeast: normalCdf(-z),
    missing: seen - expected,
  };
}

function logOdds(value: number): number {
  const kept = Math.min(1 - EDGE, Math.max(EDGE, value));
  return Math.log(kept / (1 - kept));
}

function share(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
