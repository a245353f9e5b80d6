import { addDays } from '../civil-date.ts';
import type { BuyerHistory } from './buyer-histories.ts';

/** The buyers whose first purchase was in one month, and how many of them bought again so many months later. */
export interface Cohort {
  /** YYYY-MM */
  readonly month: string;
  readonly buyers: number;
  /** Bought in the n-th month after (0 is the first month itself: all of them); null: that month is not over. */
  readonly active: readonly (number | null)[];
}

/**
 * Retention by month of first purchase. Months that are not over are null: half a month would look like a loss. The
 * first months of a list also hold buyers who had bought before it began.
 * @param until the last day the list covers.
 */
export function cohorts(buyers: readonly BuyerHistory[], until: string): readonly Cohort[] {
  const byMonth = new Map<number, BuyerHistory[]>();
  for (const buyer of buyers) {
    const month = monthNumber(buyer.days[0] ?? '');
    const known = byMonth.get(month);
    if (known) known.push(buyer);
    else byMonth.set(month, [buyer]);
  }
  const now = monthNumber(until);
  const nowIsOver = monthNumber(addDays(until, 1)) > now;
  const first = Math.min(...byMonth.keys());
  const months = byMonth.size > 0 ? Array.from({ length: now - first + 1 }, (_, at) => first + at) : [];
  return months.map((month) => {
    const own = byMonth.get(month) ?? [];
    const active = Array.from({ length: now - month + 1 }, (_, later) => {
      if (month + later === now && !nowIsOver) return null;
      return own.filter(({ days }) => days.some((day) => monthNumber(day) === month + later)).length;
    });
    return { month: monthName(month), buyers: own.length, active };
  });
}

/** Months since year 0. */
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthName = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
