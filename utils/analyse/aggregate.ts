import type { Figure } from '../model/figure.ts';
import type { Metric } from '../model/metric.ts';
import { metricById } from '../model/metrics.ts';
import { addPoints } from './add-points.ts';
import { calendar } from './calendar.ts';
import type { Combined } from './combined.ts';
import { pointsOf } from './daily-series.ts';
import { type FigureIndex, indexFigures } from './figure-index.ts';
import { latestPoint } from './latest-point.ts';
import { rebuildRatio } from './rebuild-ratio.ts';
import type { Span } from './span.ts';

/**
 * A metric of one entity over the settled days of a span, as its aggregation allows: sums add, ratios are rebuilt
 * from their parts, scores take the latest. Undefined for people (see sumOfDays), indices and ratios whose parts no
 * console shows, however short the span; also when nothing is known.
 */
export function aggregate(figures: readonly Figure[], metric: string, { from, to }: Span): Combined | undefined {
  return aggregateDays(indexFigures(figures), metric, calendar(from, to));
}

/** The same over chosen days. */
export function aggregateDays(index: FigureIndex, id: string, days: readonly string[]): Combined | undefined {
  const metric = metricById(id);
  switch (metric?.aggregation) {
    case 'sum':
      return addPoints(pointsOf(index, id, days), 'sum');
    case 'latest':
      return latestPoint(pointsOf(index, id, days));
    case 'ratio':
      return metric.formula && ratioDays(index, metric, metric.formula, days);
  }
  return undefined;
}

function ratioDays(
  index: FigureIndex,
  metric: Metric,
  [numerator, denominator]: NonNullable<Metric['formula']>,
  days: readonly string[],
): Combined | undefined {
  return rebuildRatio(metric, pointsOf(index, numerator, days), pointsOf(index, denominator, days));
}
