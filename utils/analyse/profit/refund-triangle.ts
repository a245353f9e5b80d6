import type { Figure } from '../../model/figure.ts';
import { dayNumber } from '../civil-date.ts';

/** The orders paid on a day and what of them had been refunded by so many days later. */
export interface RefundCohort {
  readonly date: string;
  readonly currency: string;
  readonly paid: number;
  /** Refunded in all by age 0, 1, 2 … days; null where nobody looked. */
  readonly byAge: readonly (number | null)[];
}

/**
 * How refunds of each pay day grew, from every look at "refunds by payment date": the figure and its revisions.
 * A value holds from the day it was first seen to the day it was last confirmed; in between nobody may have looked.
 * @param figures of one entity, with the settled pay_amount of the same days.
 */
export function refundTriangle(figures: readonly Figure[]): readonly RefundCohort[] {
  const days = figures.filter(({ period, role }) => role === 'own' && period?.grain === 'day');
  return days.flatMap((figure) => {
    const { metric, period, unit } = figure;
    const date = period?.start;
    if (metric !== 'refund_amount_by_pay_time' || !date) return [];
    const sold = days.find((one) => one.metric === 'pay_amount' && one.period?.start === date && one.unit === unit);
    if (!sold?.value) return [];
    const byAge: (number | null)[] = [];
    const ageOn = (at: string) => dayNumber(at.slice(0, 10)) - dayNumber(date);
    const looks = [
      ...figure.revisions.map(({ value, at, confirmedAt }) => ({ value, at, confirmedAt })),
      { value: figure.value, at: figure.seen.at, confirmedAt: figure.seen.confirmedAt },
    ];
    for (const { value, at, confirmedAt } of looks)
      for (const age of new Set([ageOn(at), ageOn(confirmedAt)])) if (value !== null && age >= 0) byAge[age] = value;
    return { date, currency: unit, paid: sold.value, byAge: Array.from(byAge, (value) => value ?? null) };
  });
}

/** The day after the last one of which a cohort is known. */
export const ageOf = ({ byAge }: RefundCohort): number => byAge.findLastIndex((value) => value !== null);
