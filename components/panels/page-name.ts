import type { Locale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';

/** How a page of a console is called; its id when nobody named it. */
export function pageName(host: Pick<Host, 'consoles'>, locale: Locale, console: string, page: string): string {
  if (console === 'sample') return locale.words.sample.pages[page] ?? page;
  const known = host.consoles.find((one) => one.id === console);
  return known?.pages?.find((one) => one.id === page)?.name[locale.language] ?? page;
}
