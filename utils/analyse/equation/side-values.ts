import { pointsOf } from '../daily-series.ts';
import { shownFigure } from '../equation-levels.ts';
import { exactSum } from '../exact-sum.ts';
import type { FigureIndex } from '../figure-index.ts';
import { knownDays } from '../known-days.ts';
import type { Span } from '../span.ts';

/** The days one side of a comparison rests on. `shown`: the console's own figure of exactly this span. */
export type SideDays = { readonly shown: Span } | { readonly days: readonly string[] };

/** A metric of one side; undefined unless it is known for all of it. */
export function wholeSide(index: FigureIndex, metric: string, side: SideDays): number | undefined {
  if ('shown' in side) return shownFigure(index, metric, side.shown)?.value ?? undefined;
  const known = knownDays(pointsOf(index, metric, side.days));
  return known.length === side.days.length ? exactSum(known.map(({ value }) => value)) : undefined;
}

/** The same of what is not listed on every day: the days on which it is; undefined when it never is. */
export function listedSide(index: FigureIndex, metric: string, side: SideDays): number | undefined {
  if ('shown' in side) return shownFigure(index, metric, side.shown)?.value ?? undefined;
  return exactSum(knownDays(pointsOf(index, metric, side.days)).map(({ value }) => value));
}
