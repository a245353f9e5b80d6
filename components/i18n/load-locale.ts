import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import { createLocale, type Locale } from './locale.ts';

/** The locale of a language, once its words are here. */
export async function loadLocale(language: Language): Promise<Locale> {
  return createLocale(language, await loadWords(language));
}
