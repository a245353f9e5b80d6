import { compareText } from './compare-text.ts';

/**
 * Order of two ISO 8601 times as instants: "10:00+08:00" is before "09:00Z" though its text sorts after.
 * Two texts of one instant are ordered by text, so that 0 means the very same text and every replay agrees.
 */
export function compareTimes(a: string, b: string): number {
  if (a === b) return 0;
  return instantOf(a) - instantOf(b) || compareText(a, b);
}

const instants = new Map<string, number>();

/** One look at a page is compared with thousands of names that were seen at the same few times before. */
function instantOf(text: string): number {
  const known = instants.get(text);
  if (known !== undefined) return known;
  if (instants.size > 99) instants.clear();
  const instant = Date.parse(text);
  instants.set(text, instant);
  return instant;
}
