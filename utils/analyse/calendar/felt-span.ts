import { addDays } from '../civil-date.ts';
import type { Span } from '../span.ts';

/** A span of days and how long before and after it is felt. */
export interface FeltDays extends Span {
  readonly preDays: number;
  readonly postDays: number;
}

/** The event with the days before on which buyers wait, and after on which they have bought. */
export function feltSpan({ from, to, preDays, postDays }: FeltDays): Span {
  return { from: addDays(from, -preDays), to: addDays(to, postDays) };
}

/** The part of a span that is over by a day; empty (from after to) when none is. */
export function pastOf({ from, to }: Span, until: string): Span {
  return { from, to: [to, until].sort()[0] ?? to };
}
