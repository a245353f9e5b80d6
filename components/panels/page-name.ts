import { knownPages } from '../../utils/consoles/known-pages.ts';
import type { Locale } from '../i18n/locale.ts';

/** How a page of a console is called; its id when nobody named it. */
export function pageName({ name, words }: Locale, console: string, page: string): string {
  if (console === 'sample') return words.sample.pages[page] ?? page;
  const known = knownPages[console]?.[page];
  return known ? name(known) : page;
}
