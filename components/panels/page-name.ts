import type { Locale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';

/** How a page of a console is called; its id when nobody named it. */
export function pageName(host: Host, locale: Locale, console: string, page: string): string {
  // The sample shop imitates the pages of 生意参谋.
  const described = console === 'sample' ? 'sycm' : console;
  const known = host.consoles.find((one) => one.id === described);
  return known?.pages?.find((one) => one.id === page)?.name[locale.language] ?? page;
}
