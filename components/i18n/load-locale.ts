import type { Language } from './language.ts';
import { createLocale, type Locale } from './locale.ts';

/** The locale of a language; only the words that are spoken are fetched. */
export async function loadLocale(language: Language): Promise<Locale> {
  const words = language === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
  return createLocale(language, words);
}
