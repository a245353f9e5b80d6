import { calendar } from '../calendar.ts';
import { addDays, weekday } from '../civil-date.ts';
import { pointsOf } from '../daily-series.ts';
import { shownFigure } from '../equation-levels.ts';
import type { FigureIndex } from '../figure-index.ts';
import type { Week } from './log-linear-trend.ts';

/** A week of a product beside the shop's, over the very same days: a day one of them lacks is in neither. */
export interface CountedWeek extends Week {
  /** Monday. */
  readonly monday: string;
  /** Days the counts rest on; 7 when the console itself showed both weeks. */
  readonly days: number;
}

/** The Mondays of the last `length` whole weeks up to a day, oldest first. */
export function wholeWeeks(until: string, length: number): readonly string[] {
  const monday = addDays(until, -(weekday(until) % 7) - 6);
  return Array.from({ length }, (_, week) => addDays(monday, 7 * (week + 1 - length)));
}

/**
 * What was counted of a product and of its shop, week by week: both weeks as the console shows them, else the days on
 * which both are known, added up (people: once a day). Because product and shop lose the same days, a gap costs
 * certainty but bends no trend.
 */
export function weeklyCounts(
  product: FigureIndex,
  shop: FigureIndex,
  metric: string,
  mondays: readonly string[],
): readonly CountedWeek[] {
  return mondays.map((monday) => {
    const span = { from: monday, to: addDays(monday, 6) };
    const shown = [product, shop].map((index) => shownFigure(index, metric, span)?.value ?? null);
    if (shown.every((value) => value !== null))
      return { monday, count: shown[0] ?? null, exposure: shown[1] ?? null, days: 7 };
    const days = calendar(span.from, span.to);
    const ours = pointsOf(product, metric, days);
    const theirs = pointsOf(shop, metric, days);
    let [count, exposure, known] = [0, 0, 0];
    ours.forEach(({ value }, day) => {
      const whole = theirs[day]?.value ?? null;
      if (value === null || whole === null) return;
      count += value;
      exposure += whole;
      known += 1;
    });
    return known > 0 ? { monday, count, exposure, days: known } : { monday, count: null, exposure: null, days: 0 };
  });
}
