import type { Interval } from '../shown-interval.ts';
import { median, quantile } from '../stats/quantile.ts';

/** How much of a day is usually done by a time of it, 0 … 1. */
export interface DayShare extends Interval {
  readonly share: number;
  readonly days: number;
}

/** What was seen of a day while it ran, and what it came to. */
export interface DayCurve {
  /** So far, by minutes since midnight, in any order. */
  readonly sightings: readonly { readonly minute: number; readonly value: number }[];
  readonly total: number;
}

/** With fewer days a curve is one particular day. */
const fewest = 4;
/** Between two sightings farther apart nobody knows how sales went. */
const MOST_APART = 180;
const WHOLE_DAY = 24 * 60;

/**
 * The share of a day's total that is there by a minute: median and quartiles over like days (the same weekday, or
 * earlier days of the same campaign). Never the clock: shops sell in the evening. Undefined with fewer than four days
 * that were looked at around that time.
 */
export function shareOfDay(days: readonly DayCurve[], minute: number): DayShare | undefined {
  const shares = days.flatMap((day) => {
    const done = doneBy(day, minute);
    return done === undefined || day.total <= 0 ? [] : Math.min(1, done / day.total);
  });
  const share = median(shares);
  if (shares.length < fewest || share === undefined) return undefined;
  return { share, low: quantile(shares, 0.25) ?? share, high: quantile(shares, 0.75) ?? share, days: shares.length };
}

/** So far by a minute: between the sightings around it sales are taken to have come evenly. */
function doneBy({ sightings, total }: DayCurve, minute: number): number | undefined {
  const known = [...sightings, { minute: 0, value: 0 }, { minute: WHOLE_DAY, value: total }];
  const before = known
    .filter((one) => one.minute <= minute)
    .reduce((best, one) => (one.minute >= best.minute ? one : best));
  const after = known
    .filter((one) => one.minute >= minute)
    .reduce((best, one) => (one.minute <= best.minute ? one : best));
  const apart = after.minute - before.minute;
  if (apart === 0) return before.value;
  if (apart > MOST_APART) return undefined;
  return before.value + ((after.value - before.value) * (minute - before.minute)) / apart;
}
