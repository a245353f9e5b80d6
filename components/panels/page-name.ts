import { knownPages } from '../../utils/consoles/known-pages.ts';
import type { Locale } from '../i18n/locale.ts';

/** How a page of a console is called; its id when nobody named it. */
export function pageName({ name }: Locale, console: string, page: string): string {
  // The sample shop imitates the pages of 生意参谋.
  const known = knownPages[console === 'sample' ? 'sycm' : console]?.[page];
  return known ? name(known) : page;
}
