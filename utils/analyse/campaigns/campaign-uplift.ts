import { type FeltDays, feltSpan, pastOf } from '../calendar/felt-span.ts';
import { addDays } from '../civil-date.ts';
import type { Interval } from '../shown-interval.ts';
import type { Span } from '../span.ts';
import { median } from '../stats/quantile.ts';
import type { DayValues } from './day-values.ts';
import { placeboErrors } from './placebo-errors.ts';
import { type WindowSums, windowSums } from './window-sums.ts';

/** What a campaign changed over some days, in the unit of the metric. */
export interface Uplift extends Span, WindowSums {
  /** The baseline with the trend of the time in it: what there would have been. */
  readonly expected: number;
  readonly uplift: number;
  /** Between the least and the greatest error the same estimate makes on quiet windows; null with fewer than eight. */
  readonly range: Interval | null;
  /** How often such a range holds the truth: 1 − 2/(n + 1) of n quiet windows, 90 % at twenty. */
  readonly level: number;
  readonly placebos: number;
}

/** A campaign's effect, and what it cost before and after. Null: the days are not there, or are not past. */
export interface CampaignUplift {
  readonly pre: Uplift | null;
  readonly event: Uplift | null;
  readonly post: Uplift | null;
  /** All of it: event less what buyers held back before and had bought ahead after. */
  readonly net: Uplift | null;
  /** Share of the event's uplift that was only moved from other days; null without an uplift. */
  readonly moved: number | null;
  /** `controls`: the trend is that of untouched products (difference in differences); `placebo`: of quiet windows. */
  readonly trend: 'controls' | 'placebo' | 'none';
}

/** Fewer comparable products than this are no control group. */
const enoughControls = 5;
const enoughPlacebos = 8;

export interface UpliftOptions {
  /** Other campaigns: their days, as far as they are felt, are no ordinary days. */
  readonly others?: readonly FeltDays[];
  /** The same metric of products the campaign left alone. */
  readonly controls?: readonly DayValues[];
  /** Last day that counts: the last whole one. */
  readonly until: string;
}

/**
 * Actual − baseline over the days before, of and after an event. The baseline of a day is the median of its weekday in
 * four clean weeks before, times a trend: how untouched products did against theirs (median, at least five), or how
 * quiet windows usually come out. The same estimate on quiet windows gives the error bars (placebo test: Abadie,
 * Diamond & Hainmueller 2010; the level of the range: Vovk, Gammerman & Shafer 2005, conformal prediction).
 */
export function campaignUplift(values: DayValues, event: FeltDays, options: UpliftOptions): CampaignUplift {
  const { others = [], controls = [], until } = options;
  const felt = feltSpan(event);
  const unclean = [event, ...others].map(feltSpan);
  const isClean = (date: string) => !unclean.some(({ from, to }) => from <= date && date <= to);
  const trendAt = controlTrend(controls, isClean);
  const estimate = (from: string, to: string): Uplift | null => {
    const span = pastOf({ from, to }, until);
    if (span.from > span.to) return null;
    const sums = windowSums(values, span, felt.from, isClean);
    if (sums.daysKnown === 0) return null;
    const trend = trendAt(span, felt.from);
    const errors = placeboErrors(values, span, felt.from, isClean, trend === undefined ? () => 1 : trendAt);
    const enough = errors.length >= enoughPlacebos;
    const expected = sums.baseline * (trend ?? (enough ? (median(errors) ?? 1) : 1));
    const off = (error: number) => sums.actual - error * sums.baseline * (trend ?? 1);
    const range = enough ? { low: off(Math.max(...errors)), high: off(Math.min(...errors)) } : null;
    const level = 1 - 2 / (errors.length + 1);
    return { ...span, ...sums, expected, uplift: sums.actual - expected, range, level, placebos: errors.length };
  };
  const main = estimate(event.from, event.to);
  const net = estimate(felt.from, felt.to);
  const controlled = trendAt(pastOf(felt, until), felt.from) !== undefined;
  return {
    pre: event.preDays > 0 ? estimate(felt.from, addDays(event.from, -1)) : null,
    event: main,
    post: event.postDays > 0 ? estimate(addDays(event.to, 1), felt.to) : null,
    net,
    moved: main && net && main.uplift > 0 ? 1 - net.uplift / main.uplift : null,
    trend: controlled ? 'controls' : net?.range ? 'placebo' : 'none',
  };
}

/** The median of what the controls did against their own baselines; undefined with too few of them known. */
function controlTrend(controls: readonly DayValues[], isClean: (date: string) => boolean) {
  return (window: Span, origin: string): number | undefined => {
    const ratios = controls.flatMap((values) => {
      const { actual, baseline } = windowSums(values, window, origin, isClean);
      return baseline > 0 ? actual / baseline : [];
    });
    return ratios.length < enoughControls ? undefined : median(ratios);
  };
}
