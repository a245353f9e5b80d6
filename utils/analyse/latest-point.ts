import type { Combined } from './combined.ts';
import type { DayPoint } from './daily-series.ts';
import { knownDays } from './known-days.ts';

/** The newest known value of a series, as scores, stock and prices are told. */
export function latestPoint(points: readonly DayPoint[]): Combined | undefined {
  const last = knownDays(points).at(-1);
  if (!last) return undefined;
  const { value, figure } = last;
  const rounded = figure.rounded === true;
  return { state: 'ok', value, unit: figure.unit, basis: 'latest', daysKnown: 1, daysInSpan: points.length, rounded };
}
