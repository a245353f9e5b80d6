import { shownFigure } from '../equation-levels.ts';
import type { FigureIndex } from '../figure-index.ts';
import type { Span } from '../span.ts';
import { combineDays } from '../span-value.ts';

/** The days one side of a comparison rests on. `shown`: the console's own figure of exactly this span. */
export type SideDays = { readonly shown: Span } | { readonly days: readonly string[] };

/** A metric of one side, combined as it allows; undefined unless it is known for all of it and in one unit. */
export function wholeSide(index: FigureIndex, metric: string, side: SideDays): number | undefined {
  if ('shown' in side) return shownFigure(index, metric, side.shown)?.value ?? undefined;
  const combined = combineDays(index, metric, side.days);
  return combined?.state === 'ok' && combined.daysKnown === side.days.length ? combined.value : undefined;
}

/** The same of what is not listed on every day: the days on which it is; undefined when it never is. */
export function listedSide(index: FigureIndex, metric: string, side: SideDays): number | undefined {
  if ('shown' in side) return shownFigure(index, metric, side.shown)?.value ?? undefined;
  const combined = combineDays(index, metric, side.days);
  return combined?.state === 'ok' ? combined.value : undefined;
}
