import { calendar } from '../calendar.ts';
import type { Span } from '../span.ts';
import { median } from '../stats/quantile.ts';
import type { DayValues } from './day-values.ts';

/** A control sells between a quarter and four times of what a participant does: others live by other rules. */
const widest = 4;
/** Days of four weeks a level is told by. */
const enoughDays = 14;

/**
 * The products that did not take part and sold alike before: between a quarter and four times of the middle
 * participant's daily median (matching on the pre-treatment level; Stuart 2010, "Matching methods for causal
 * inference").
 * @param taking keys of the products that took part. @param before the weeks before the campaign is felt.
 */
export function matchedControls(
  products: ReadonlyMap<string, DayValues>,
  taking: ReadonlySet<string>,
  before: Span,
): readonly DayValues[] {
  const days = calendar(before.from, before.to);
  const levelOf = (values: DayValues): number | undefined => {
    const known = days.flatMap((day) => values.get(day) ?? []);
    return known.length < enoughDays ? undefined : median(known);
  };
  const levels = [...products].map(([key, values]) => ({ key, values, level: levelOf(values) }));
  const own = median(levels.flatMap(({ key, level }) => (taking.has(key) && level ? [level] : [])));
  if (own === undefined) return [];
  return levels
    .filter(({ key, level }) => !taking.has(key) && level && level >= own / widest && level <= own * widest)
    .map(({ values }) => values);
}
