import type { Locale } from '../i18n/locale.ts';

/** A relative change with its sign. */
export function signedChange(change: number, locale: Locale): string {
  return `${change > 0 ? '+' : ''}${signedShare(change, locale)}`;
}

/** A share that may be below nothing. */
export function signedShare(share: number, locale: Locale): string {
  return `${share < 0 ? '−' : ''}${locale.change(share)}`;
}
