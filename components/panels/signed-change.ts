import type { Locale } from '../i18n/locale.ts';

/** A relative change with its sign. */
export function signedChange(change: number, locale: Locale): string {
  return `${change > 0 ? '+' : change < 0 ? '−' : ''}${locale.change(change)}`;
}
