import { metricById } from '../model/metrics.ts';
import { aggregateDays } from './aggregate.ts';
import type { Combined } from './combined.ts';
import { pointsOf } from './daily-series.ts';
import { shownFigure } from './equation-levels.ts';
import type { FigureIndex } from './figure-index.ts';
import type { Span } from './span.ts';
import { spanDays } from './span-days.ts';
import { sumOfDays } from './sum-of-days.ts';

/**
 * A metric of one entity over a span: what the console shows of exactly this span, else combined from the days as the
 * metric allows, people as `sum-of-days`. Undefined when it is unknown or may not be combined.
 */
export function spanValue(index: FigureIndex, metric: string, span: Span): Combined | undefined {
  const days = spanDays(span);
  const figure = shownFigure(index, metric, span);
  if (!figure || figure.value === null) return combineDays(index, metric, days);
  const { value, unit, rounded = false } = figure;
  return { state: 'ok', value, unit, basis: 'shown', daysKnown: days.length, daysInSpan: days.length, rounded };
}

/** A metric over chosen days; people are added up day by day. */
export function combineDays(index: FigureIndex, metric: string, days: readonly string[]): Combined | undefined {
  const people = metricById(metric)?.aggregation === 'distinct';
  return people ? sumOfDays(pointsOf(index, metric, days)) : aggregateDays(index, metric, days);
}
