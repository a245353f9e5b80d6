import type { Revision } from '../model/figure.ts';

/**
 * Earlier values as one text, oldest first: JSON rows of state, value, raw text, first and last sighting and, where
 * there is more to tell, the rest by name. Null when there are none.
 */
export function revisionLog(revisions: readonly Revision[]): string | null {
  return revisions.length === 0 ? null : JSON.stringify(revisions.map(toRow));
}

function toRow({ state, value, raw, at, confirmedAt, unit, rounded, low, high }: Revision): readonly unknown[] {
  const rest = JSON.stringify({ unit, rounded, low, high });
  return [state, value, raw, at, confirmedAt, ...(rest === '{}' ? [] : [JSON.parse(rest)])];
}
