import { negativeBinomialTails } from '../stats/negative-binomial-tail.ts';
import { normalCdf } from '../stats/normal-cdf.ts';
import { type DayPattern, dayPattern, LEAST_DAYS } from './day-pattern.ts';
import type { Judgement } from './watched.ts';

/** Days are never taken for more regular than this, in logarithms. */
const LEAST_SPREAD = 0.05;
/** An event differs from the last one by more than days do from days. */
const EVENT_SPREAD = 0.25;
/** Below this many a count is lumpy: its own distribution instead of a bell. */
const FEW = 10;
const Z90 = 1.6448536269514722;

/**
 * A count or amount against its weekday-aware pattern: z = (ln(v+1) − expected) / √(spread² + 1/λ), the second term
 * what chance gives a count of λ (methods.md §6); of few, the tails of a negative binomial count. Undefined while too
 * little is known. Days that events colour are to be masked (null) in `clean`.
 * @param then place of the same day of the last event, when the judged day belongs to one.
 * @param unitSize money one buyer brings, of an amount: a day without a sale is as odd as one without its few buyers.
 */
export function judgeCount(
  values: readonly (number | null)[],
  clean: readonly (number | null)[],
  then?: number,
  unitSize = 1,
  leastDays = LEAST_DAYS,
): Judgement | undefined {
  const found = judgeUnits(inUnits(values, unitSize), inUnits(clean, unitSize), then, unitSize !== 1, leastDays);
  if (!found || unitSize === 1) return found;
  const { expected, low, high, missing } = found;
  return {
    ...found,
    seen: values.at(-1) ?? 0,
    expected: expected * unitSize,
    low: low * unitSize,
    high: high * unitSize,
    missing: missing * unitSize,
  };
}

function inUnits(values: readonly (number | null)[], size: number): readonly (number | null)[] {
  return size === 1 ? values : values.map((value) => (value === null ? null : value / size));
}

/** @param isMoney buyers spend differently: twice the chance of a plain count (a standard deviation as large as the mean). */
function judgeUnits(
  values: readonly (number | null)[],
  clean: readonly (number | null)[],
  then: number | undefined,
  isMoney: boolean,
  leastDays: number,
): Judgement | undefined {
  const at = values.length - 1;
  const seen = values[at] ?? null;
  const logs = clean.map((value) => (value === null || value < 0 ? null : Math.log1p(value)));
  const usual = dayPattern(logs, at, leastDays);
  if (seen === null || seen < 0 || !usual) return undefined;
  const pattern = then === undefined ? usual : atEvent(values, logs, usual, then);
  if (!pattern) return undefined;
  const expected = Math.max(0, Math.expm1(pattern.expected));
  const spread = Math.max(LEAST_SPREAD, pattern.spread);
  const deviation = Math.sqrt(spread ** 2 + (isMoney ? 2 : 1) / Math.max(1, expected));
  const missing = seen - expected;
  const base = { expected, seen, missing, change: expected > 0 ? missing / expected : null };
  if (expected < FEW && (isMoney || Number.isInteger(seen))) {
    // ln-variance of a gamma distributed level is about 1/size.
    const size = Math.max(0.5, 1 / (spread ** 2 + (isMoney ? 1 / Math.max(1, expected) : 0)));
    const tails = (count: number) => negativeBinomialTails(count, expected, size);
    return {
      ...base,
      ...tails(Math.round(seen)),
      low: leastWith((n) => tails(n).atMost, 0.05),
      high: leastWith((n) => tails(n).atMost, 0.95),
    };
  }
  const z = (Math.log1p(seen) - pattern.expected) / deviation;
  const end = (times: number) => Math.max(0, Math.expm1(pattern.expected + times * deviation));
  return { ...base, low: end(-Z90), high: end(Z90), atMost: normalCdf(z), atLeast: normalCdf(-z) };
}

/** As much above (or below) its usual level as the same day of the last event was. */
function atEvent(
  values: readonly (number | null)[],
  logs: readonly (number | null)[],
  usual: DayPattern,
  then: number,
): DayPattern | undefined {
  const thatDay = values[then] ?? null;
  const thatTime = dayPattern(logs, then);
  if (thatDay === null || thatDay < 0 || !thatTime) return undefined;
  const expected = usual.expected + Math.log1p(thatDay) - thatTime.expected;
  return { expected, spread: Math.hypot(usual.spread, EVENT_SPREAD) };
}

function leastWith(upTo: (count: number) => number, share: number): number {
  let count = 0;
  while (upTo(count) < share && count < 1000) count++;
  return count;
}
