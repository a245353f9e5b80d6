import { metricById } from '../model/metrics.ts';
import type { Combined } from './combined.ts';
import { pointsOf } from './daily-series.ts';
import { shownFigure } from './equation-levels.ts';
import type { FigureIndex } from './figure-index.ts';
import { knownDays } from './known-days.ts';
import { type PairedDays, pairDays, type Side } from './pair-days.ts';
import { relativeChange } from './relative-change.ts';
import type { Span } from './span.ts';
import { spanDays } from './span-days.ts';
import { combineDays } from './span-value.ts';

/** A change as a decimal (null: no base to compare with), and the days of the current span it rests on. */
export interface SpanChange {
  readonly change: number | null;
  readonly daysCompared: number;
}

/**
 * How one metric of one entity changed between two spans of one length: the console's own figures when it shows both
 * spans, else only the days that can be compared (see pairDays).
 */
export function spanChange(index: FigureIndex, metric: string, current: Span, previous: Span): SpanChange {
  const now = shownFigure(index, metric, current);
  const before = shownFigure(index, metric, previous);
  if (now && before) {
    const change = now.unit === before.unit ? relativeChange(now.value, before.value) : null;
    return { change, daysCompared: spanDays(current).length };
  }
  const paired = pairedDays(index, metricById(metric)?.formula ?? [metric], current, previous);
  const ours = combineDays(index, metric, paired.current);
  const theirs = combineDays(index, metric, paired.previous);
  return { change: changeOf(ours, theirs), daysCompared: paired.current.length };
}

function changeOf(current: Combined | undefined, previous: Combined | undefined): number | null {
  if (current?.state !== 'ok' || previous?.state !== 'ok' || current.unit !== previous.unit) return null;
  return relativeChange(current.value, previous.value);
}

/** The days of two spans that may be compared of a metric or a ratio: a day is known when all its parts are. */
export function pairedDays(index: FigureIndex, parts: readonly string[], current: Span, previous: Span): PairedDays {
  return pairDays(sideOf(index, parts, current), sideOf(index, parts, previous));
}

function sideOf(index: FigureIndex, parts: readonly string[], span: Span): Side {
  const days = spanDays(span);
  const known = parts.map((part) => new Set(knownDays(pointsOf(index, part, days)).map(({ date }) => date)));
  return { days, known: new Set(days.filter((day) => known.every((one) => one.has(day)))) };
}
