import type { Profit } from '../../utils/analyse/profit/profit.ts';
import type { Locale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';
import { rangeWriter } from './range-writer.ts';

/** How far the account reaches: the net profit, else the last step that is known and what is missing for the next. */
export function profitReached({ profit, cm3, cm2, cm1, net, sales, currency }: Profit, locale: Locale): string {
  const say = locale.wordsOf(profitWords);
  const write = rangeWriter(currency, locale);
  if (profit) return say.net(write.total(profit));
  const known = { cm3, cm2, cm1, net };
  const last = (['cm3', 'cm2', 'cm1', 'net'] as const).find((step) => known[step]);
  const reached = last ? known[last] : null;
  if (last && reached) return say.upTo[last](write.total(reached));
  return say.upTo.sales(write.total({ low: sales, high: sales }));
}
