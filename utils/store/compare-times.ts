import { compareText } from './compare-text.ts';

/**
 * Order of two ISO 8601 times as instants: "10:00+08:00" is before "09:00Z" though its text sorts after.
 * Two texts of one instant are ordered by text, so that 0 means the very same text and every replay agrees.
 */
export function compareTimes(a: string, b: string): number {
  if (a === b) return 0;
  return Date.parse(a) - Date.parse(b) || compareText(a, b);
}
