import { type Language, localeOf } from './language.ts';

/** Building an Intl formatter costs more than a hundred calls of it: each is made once per language and options. */
export function numberFormats(language: Language) {
  const made = new Map<string, Intl.NumberFormat>();
  return (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    const format = new Intl.NumberFormat(localeOf[language], options);
    made.set(key, format);
    return format;
  };
}
