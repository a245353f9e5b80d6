import type { Locale } from '../i18n/locale.ts';
import type { Host } from '../state/host.ts';

/** How a console is called, its id when nobody described it. */
export function consoleName(host: Pick<Host, 'consoles'>, locale: Locale, id: string): string {
  if (id === 'sample') return locale.words.sample.console;
  const console = host.consoles.find((one) => one.id === id);
  return console ? locale.name(console.name) : id;
}
