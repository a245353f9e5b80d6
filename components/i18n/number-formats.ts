import { type Language, localeOf } from './language.ts';

/** Writes one number for a person. */
interface NumberWriter {
  readonly format: (value: number) => string;
}

/**
 * Building an Intl formatter costs more than a hundred calls of it: each is made once per language and options.
 * Below zero stands the typographic minus (U+2212), as wide as the plus: of zh and en, CLDR writes the hyphen in both.
 */
export function numberFormats(language: Language) {
  const made = new Map<string, NumberWriter>();
  return (options: Intl.NumberFormatOptions): NumberWriter => {
    const key = JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    const format = new Intl.NumberFormat(localeOf[language], options);
    const writer = { format: (value: number) => format.format(value).replace('-', '−') };
    made.set(key, writer);
    return writer;
  };
}
