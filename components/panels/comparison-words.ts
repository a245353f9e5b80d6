import type { Comparison } from '../../utils/analyse/rates/rate-benchmark.ts';
import type { Locale } from '../i18n/locale.ts';
import { benchmarksWords } from '../i18n/words/benchmarks.ts';
import { chanceText, rateText } from './percent.ts';

/** What a rate is held against. */
export type Against = 'shop' | 'category' | 'before' | 'peers';

/** A rate against another, in words; undefined when there is nothing to compare with. */
export function comparisonText(compared: Comparison | undefined, to: Against, locale: Locale): string | undefined {
  const say = locale.wordsOf(benchmarksWords);
  if (!compared) return undefined;
  if (compared.state === 'refused') return say.refused(say.what[to], say.refusals[compared.reason]);
  const { chanceAbove, rate } = compared;
  return chanceAbove >= 0.5
    ? say.above(say.what[to], rateText(locale, rate), chanceText(chanceAbove))
    : say.below(say.what[to], rateText(locale, rate), chanceText(1 - chanceAbove));
}
