import type { Adapter, PageRule } from '../model/adapter.ts';

/** What the panels say of a console. */
export type ConsoleSummary = Pick<Adapter, 'id' | 'name' | 'matches' | 'home' | 'timeZone'>;

/** How the pages of a console are called, by id. */
export type PageNames = Readonly<Record<string, PageRule['name']>>;

/** An adapter without what only reading needs. */
export function consoleSummary({ id, name, matches, home, timeZone }: Adapter): ConsoleSummary {
  return {
    id,
    name,
    matches,
    ...(home === undefined ? {} : { home }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

export function pageNames({ pages }: Pick<Adapter, 'pages'>): PageNames {
  return Object.fromEntries(pages.map(({ id, name }) => [id, name]));
}
