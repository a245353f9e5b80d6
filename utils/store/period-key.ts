import type { Period } from '../model/period.ts';

/** Key of figures whose page showed no readable period. Sorts after every date, so no range of dates reaches it. */
export const unknownPeriod = 'unknown';

/** Sorts by start, then end. The grain is part of it: realtime never overwrites the settled day. */
export function periodKey(period: Period | null): string {
  return period ? `${period.start}/${period.end}/${period.grain}` : unknownPeriod;
}

/** Bounds of the period keys that start within from … to (both YYYY-MM-DD, included); without either, of all keys. */
export function periodBounds(from?: string, to?: string): { readonly lower: string; readonly upper: string } {
  // ':' follows '9' in every collation IndexedDB knows (UTF-16): the first text after all dates.
  if (from === undefined && to === undefined) return { lower: '', upper: '\uffff' };
  return { lower: from ?? '', upper: to === undefined ? ':' : `${to}/\uffff` };
}

/** Whether the whole period lies within from … to. An unknown period lies within nothing. */
export function liesWithin(period: Period | null, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (!period) return false;
  return (from === undefined || period.start >= from) && (to === undefined || period.end <= to);
}
