import type { DayValues } from '../campaigns/day-values.ts';

/**
 * How much of the traffic changed its source between two sets of days, 0 … 1: half the sum of the absolute differences
 * of the sources' shares (total variation distance). Null when either side is unknown.
 */
export function trafficShift(
  sources: readonly DayValues[],
  before: readonly string[],
  after: readonly string[],
): number | null {
  const totals = (days: readonly string[]) =>
    sources.map((values) => days.reduce((sum, day) => sum + (values.get(day) ?? 0), 0));
  const [old, fresh] = [totals(before), totals(after)];
  const [all, now] = [old, fresh].map((counts) => counts.reduce((sum, count) => sum + count, 0));
  if (!all || !now) return null;
  return old.reduce((sum, count, at) => sum + Math.abs(count / all - (fresh[at] ?? 0) / now), 0) / 2;
}
