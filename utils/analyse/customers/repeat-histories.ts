import { daysBetween } from '../civil-date.ts';
import type { RepeatHistory } from './bg-nbd.ts';
import type { BuyerHistory } from './buyer-histories.ts';

/** Buyers as BG/NBD sees them on a day, in weeks. */
export function repeatHistories(buyers: readonly BuyerHistory[], date: string): readonly RepeatHistory[] {
  return buyers.map(({ days }) => {
    const first = days[0] ?? date;
    return {
      repeats: Math.max(0, days.length - 1),
      last: daysBetween(first, days.at(-1) ?? first) / 7,
      age: daysBetween(first, date) / 7,
    };
  });
}
