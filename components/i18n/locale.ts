import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Metric } from '../../utils/model/metric.ts';
import { agoFormat } from './format-ago.ts';
import { changeFormat } from './format-change.ts';
import { dateFormat } from './format-date.ts';
import { valueFormat } from './format-value.ts';
import type { Language } from './language.ts';
import { numberFormats } from './number-formats.ts';
import type { Messages } from './zh.ts';

/** Everything that depends on the language: words, numbers, dates. */
export interface Locale {
  readonly language: Language;
  /** The words of the first screen. */
  readonly words: Messages;
  /** The words of a section: they come in both languages with the code that imports them. */
  readonly wordsOf: <Words>(section: Readonly<Record<Language, Words>>) => Words;
  readonly value: ReturnType<typeof valueFormat>;
  readonly count: (count: number) => string;
  readonly change: ReturnType<typeof changeFormat>;
  readonly date: ReturnType<typeof dateFormat>;
  readonly ago: ReturnType<typeof agoFormat>;
  /** The name of a metric or console in this language. */
  readonly name: (named: { readonly zh: string; readonly en: string }) => string;
  /** The name of a metric where room is short. */
  readonly shortName: (metric: Metric) => string;
}

export function createLocale(language: Language, words: Messages): Locale {
  const numbers = numberFormats(language);
  return {
    language,
    words,
    wordsOf: (section) => section[language],
    value: valueFormat(language),
    count: (count) => numbers({}).format(count),
    change: changeFormat(language),
    date: dateFormat(language),
    ago: agoFormat(language),
    name: (named) => named[language],
    shortName: (metric) => words.short[metric.id] ?? metric[language],
  };
}

export const LocaleContext = createContext<Locale | undefined>(undefined);

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('A panel stands outside LocaleContext.Provider');
  return locale;
}
