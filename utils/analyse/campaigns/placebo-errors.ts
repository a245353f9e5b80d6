import { calendar } from '../calendar.ts';
import { addDays } from '../civil-date.ts';
import type { Span } from '../span.ts';
import type { DayValues } from './day-values.ts';
import { windowSums } from './window-sums.ts';

const mostWindows = 20;
/** History before a window that its baseline may need. */
const furthest = 400;

/**
 * How far the estimator is off when nothing happened: actual ÷ baseline of up to 20 quiet windows of the same length
 * and distance from their origin, newest first. They must end before the origin and hold no day of any campaign.
 * @param trendAt what the estimator multiplies its baseline by; undefined: such a window is not used.
 */
export function placeboErrors(
  values: DayValues,
  window: Span,
  origin: string,
  isClean: (date: string) => boolean,
  trendAt: (window: Span, origin: string) => number | undefined,
): readonly number[] {
  const errors: number[] = [];
  const length = calendar(window.from, window.to).length;
  const first = calendar(origin, window.to).length;
  // Windows that share most of their days would be one window counted several times.
  const step = Math.max(3, Math.ceil(length / 2));
  for (let shift = first; shift < furthest && errors.length < mostWindows; shift += step) {
    const quiet = { from: addDays(window.from, -shift), to: addDays(window.to, -shift) };
    if (!calendar(quiet.from, quiet.to).every(isClean)) continue;
    const start = addDays(origin, -shift);
    const { actual, baseline, daysKnown } = windowSums(values, quiet, start, isClean);
    const trend = trendAt(quiet, start);
    if (daysKnown < length || baseline <= 0 || !trend) continue;
    errors.push(actual / (baseline * trend));
  }
  return errors;
}
