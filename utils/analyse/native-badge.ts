import type { Badge, ShownFigure } from '../model/badge.ts';
import { metricById } from '../model/metrics.ts';
import { addDays } from './civil-date.ts';
import { comparisonSpan } from './equation/comparison-span.ts';
import { shownFigure } from './equation-levels.ts';
import type { FigureIndex } from './figure-index.ts';
import { wilson } from './rates/wilson.ts';
import { relativeChange } from './relative-change.ts';
import type { Interval } from './shown-interval.ts';
import type { Span } from './span.ts';
import { spanDays } from './span-days.ts';
import { spanValue } from './span-value.ts';

/** Days of the little curve. */
export const badgeDays = 28;

/** A Poisson count below this moves by more than 18 % (1 ÷ √n) by chance alone. */
const fewest = 30;
/** Half the interval of a rate, as a part of the rate, from which it says little: the same 18 %. */
const widest = 1 / Math.sqrt(fewest);

/** What a figure is compared with: a day with the same weekday a week before, a month with the month, else the span just before. */
export function badgeBase({ period: { start, end, grain } }: Pick<ShownFigure, 'period'>): Span {
  const kind = grain === 'day' ? 'weekday' : grain === 'month' ? 'month' : 'before';
  return comparisonSpan({ from: start, to: end }, kind).span;
}

/**
 * What to write beside a figure, from the figures of its entity. Undefined where the store holds another value than the
 * page shows, nothing to compare with is known whole, and no curve can be drawn: then nothing is said.
 */
export function nativeBadge(index: FigureIndex, figure: ShownFigure): Badge | undefined {
  const { metric, unit, value, period } = figure;
  const span: Span = { from: period.start, to: period.end };
  const kept = shownFigure(index, metric, span);
  if (kept?.value !== value || kept.unit !== unit) return undefined;
  const base = badgeBase(figure);
  const earlier = spanValue(index, metric, base);
  // Half a week before is less than a week in any case: only a whole span is a base.
  const isWhole = earlier?.state === 'ok' && earlier.unit === unit && earlier.daysKnown === spanDays(base).length;
  const before = isWhole && earlier.basis !== 'sum-of-days' ? earlier.value : null;
  const points = spanDays({ from: addDays(period.end, 1 - badgeDays), to: period.end }).map((day) => {
    const known = shownFigure(index, metric, { from: day, to: day });
    return known?.unit === unit ? known.value : null;
  });
  if (before === null && points.filter((point) => point !== null).length < 2) return undefined;
  const interval = rateInterval(index, metric, span);
  return {
    change: relativeChange(value, before),
    before: { ...base, value: before },
    points,
    interval: interval ?? null,
    few: interval ? isWide(interval, value) : isFew(figure, before),
  };
}

/** The score interval of a rate whose parts the console shows for the same span. */
function rateInterval(index: FigureIndex, metric: string, span: Span): Interval | undefined {
  const formula = metric.endsWith('_rate') ? metricById(metric)?.formula : undefined;
  const [hits, of] = formula?.map((part) => shownFigure(index, part, span)) ?? [];
  const counted = hits?.unit === 'count' && of?.unit === 'count' && of.value !== 0;
  return counted ? wilson({ hits: hits.value as number, of: of.value as number }) : undefined;
}

function isWide({ low, high }: Interval, rate: number): boolean {
  return (high - low) / 2 > widest * rate;
}

function isFew({ unit, value }: ShownFigure, before: number | null): boolean {
  return unit === 'count' && value < fewest && (before ?? 0) < fewest;
}
