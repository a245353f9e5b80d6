import { addDays, daysBetween } from './civil-date.ts';
import type { Span } from './span.ts';

/** The span of the same length just before: the day before a day, the 7 days before 7 days. */
export function previousSpan({ from, to }: Span): Span {
  return { from: addDays(from, -daysBetween(from, to) - 1), to: addDays(from, -1) };
}
