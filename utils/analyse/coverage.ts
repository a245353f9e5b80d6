import type { Period } from '../model/period.ts';
import { calendar } from './calendar.ts';

/** Whether anything settled is known of a day. */
export interface CoveredDay {
  readonly date: string;
  readonly state: 'captured' | 'missing';
}

/**
 * Which days from … to have settled day figures (or readings). A running day, a week or a month does not cover its
 * days: none of them can be drawn as a point of that day.
 */
export function coverage(
  figures: readonly { readonly period: Period | null }[],
  from: string,
  to: string,
): readonly CoveredDay[] {
  const captured = new Set(figures.map(({ period }) => (period?.grain === 'day' ? period.start : null)));
  return calendar(from, to).map((date) => ({ date, state: captured.has(date) ? 'captured' : 'missing' }));
}
