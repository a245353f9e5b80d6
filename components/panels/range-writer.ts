import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { Locale } from '../i18n/locale.ts';
import { profitWords } from '../i18n/words/profit.ts';

/** Amounts of one currency that may be ranges. */
export function rangeWriter(unit: string, { wordsOf, value }: Locale) {
  const money = { id: 'pay_amount', unit: 'money' } as const;
  const one = (amount: number) => value.compact(money, amount, unit);
  const signed = (amount: number) => value.signed(money, amount, unit);
  const both = (low: number, high: number, write: (amount: number) => string) => {
    const [first, last] = [write(low), write(high)];
    return first === last ? first : wordsOf(profitWords).range(first, last);
  };
  return {
    total: ({ low, high }: Interval) => both(low, high, one),
    /** What is taken off. */
    taken: ({ low, high }: Interval) => both(-low, -high, signed),
  };
}
