import { addDays } from '../civil-date.ts';
import { median } from '../stats/quantile.ts';
import type { DayValues } from './day-values.ts';

/** Weeks a baseline is taken from, and how far back they are looked for when some are unknown or no ordinary weeks. */
const cleanWeeks = 4;
const reach = 10;
/** With fewer the median is one particular day. */
const fewest = 3;

/**
 * What a day would have been: the median of the same weekday in the last four clean weeks before `origin`. Undefined
 * when fewer than three are known.
 * @param isClean whether a day belongs to no campaign.
 */
export function matchedBaseline(
  values: DayValues,
  date: string,
  origin: string,
  isClean: (date: string) => boolean,
): number | undefined {
  const found: number[] = [];
  for (let back = 7; found.length < cleanWeeks; back += 7) {
    const day = addDays(date, -back);
    if (day >= origin) continue;
    if (day < addDays(origin, -7 * reach)) break;
    const value = values.get(day);
    if (value !== undefined && isClean(day)) found.push(value);
  }
  return found.length < fewest ? undefined : median(found);
}
