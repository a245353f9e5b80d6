import type { Adapter, PageRule } from '../model/adapter.ts';

/** What the panels say of a console. */
export interface ConsoleSummary extends Pick<Adapter, 'id' | 'name' | 'matches' | 'home' | 'timeZone'> {
  readonly pages: readonly Pick<PageRule, 'id' | 'name'>[];
}

/** An adapter without what only reading needs. */
export function consoleSummary({ id, name, matches, home, timeZone, pages }: Adapter): ConsoleSummary {
  return {
    id,
    name,
    matches,
    ...(home === undefined ? {} : { home }),
    ...(timeZone === undefined ? {} : { timeZone }),
    pages: pages.map((page) => ({ id: page.id, name: page.name })),
  };
}
