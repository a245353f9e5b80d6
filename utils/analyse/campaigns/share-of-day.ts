import type { Interval } from '../shown-interval.ts';
import { median, quantile } from '../stats/quantile.ts';

/** How much of a day is usually done by an hour, 0 … 1. */
export interface DayShare extends Interval {
  readonly share: number;
  readonly days: number;
}

/** With fewer days a curve is one particular day. */
const fewest = 4;

/**
 * The share of a day's total that is there at the end of `hour`: median and quartiles over like days (the same weekday,
 * or earlier days of the same campaign). Never the clock: shops sell in the evening.
 * @param days each with 24 values by the hour. Undefined with fewer than four that sold anything.
 */
export function shareOfDay(days: readonly (readonly number[])[], hour: number): DayShare | undefined {
  const shares = days.flatMap((hours) => {
    const total = sum(hours);
    return hours.length === 24 && total > 0 ? sum(hours.slice(0, hour + 1)) / total : [];
  });
  const share = median(shares);
  if (shares.length < fewest || share === undefined) return undefined;
  return { share, low: quantile(shares, 0.25) ?? share, high: quantile(shares, 0.75) ?? share, days: shares.length };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
