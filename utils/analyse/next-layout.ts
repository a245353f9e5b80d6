import type { PageLayout } from '../model/layout.ts';

/** Good looks that make a page known: before that, a missing figure is our adapter's fault rather than a redesign. */
const looksToKnow = 3;

/**
 * What is known of a page's layout after one more look at it.
 * @param before undefined at the first look.
 * @param missing metric ids the look expected and did not find.
 * @param at when it was, ISO 8601.
 */
export function nextLayout(
  before: PageLayout | undefined,
  { console, page, missing, at }: Pick<PageLayout, 'console' | 'page' | 'missing'> & { readonly at: string },
): PageLayout {
  const good = before?.good ?? 0;
  if (missing.length === 0) return { console, page, good: good + 1, changedAt: null, missing: [] };
  const changedAt = before?.changedAt ?? (good >= looksToKnow ? at : null);
  return { console, page, good, changedAt, missing };
}
