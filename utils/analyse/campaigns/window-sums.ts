import { calendar } from '../calendar.ts';
import type { Span } from '../span.ts';
import type { DayValues } from './day-values.ts';
import { matchedBaseline } from './matched-baseline.ts';

/** Actual and baseline over the days of a window on which both are known. */
export interface WindowSums {
  readonly actual: number;
  readonly baseline: number;
  readonly daysKnown: number;
  readonly daysInWindow: number;
}

export function windowSums(
  values: DayValues,
  { from, to }: Span,
  origin: string,
  isClean: (date: string) => boolean,
): WindowSums {
  const days = calendar(from, to);
  let [actual, baseline, daysKnown] = [0, 0, 0];
  for (const day of days) {
    const value = values.get(day);
    const expected = matchedBaseline(values, day, origin, isClean);
    if (value === undefined || expected === undefined) continue;
    actual += value;
    baseline += expected;
    daysKnown += 1;
  }
  return { actual, baseline, daysKnown, daysInWindow: days.length };
}
