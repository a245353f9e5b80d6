import { calendar } from '../calendar.ts';
import { addDays, weekday } from '../civil-date.ts';
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

/** A week of the shop a product is measured against. */
export interface ShopWeek {
  readonly monday: string;
  readonly days: readonly string[];
  /** As the console shows the week; null when it does not. */
  readonly shown: number | null;
  /** Day by day; null is not known. */
  readonly values: readonly (number | null)[];
}

/** The weeks of a shop by one metric. */
export function shopWeeks(shop: FigureIndex, metric: string, mondays: readonly string[]): readonly ShopWeek[] {
  return mondays.map((monday) => {
    const sunday = addDays(monday, 6);
    const days = calendar(monday, sunday);
    return { monday, days, shown: shownOf(shop, metric, monday, sunday), values: valuesOf(shop, metric, days) };
  });
}

/**
 * What was counted of a product and of its shop, week by week: both weeks as the console shows them, else the days on
 * which both are known, added up (people: once a day). Because product and shop lose the same days, a gap costs
 * certainty but bends no trend.
 */
export function weeklyCounts(product: FigureIndex, metric: string, weeks: readonly ShopWeek[]): readonly CountedWeek[] {
  return weeks.map(({ monday, days, shown, values }) => {
    const own = shown === null ? null : shownOf(product, metric, monday, days.at(-1) ?? monday);
    if (own !== null) return { monday, count: own, exposure: shown, days: 7 };
    let [count, exposure, known] = [0, 0, 0];
    for (const [day, value] of valuesOf(product, metric, days).entries()) {
      const whole = values[day] ?? null;
      if (value === null || whole === null) continue;
      count += value;
      exposure += whole;
      known += 1;
    }
    return known > 0 ? { monday, count, exposure, days: known } : { monday, count: null, exposure: null, days: 0 };
  });
}

const shownOf = (index: FigureIndex, metric: string, from: string, to: string) =>
  shownFigure(index, metric, { from, to })?.value ?? null;
const valuesOf = (index: FigureIndex, metric: string, days: readonly string[]) =>
  days.map((day) => shownOf(index, metric, day, day));
