import type { Figure } from '../model/figure.ts';
import type { DayPoint } from './daily-series.ts';

/** A day whose value is known. */
export interface KnownDay {
  readonly date: string;
  readonly value: number;
  readonly figure: Figure;
}

/** The days of a series whose value is known. */
export function knownDays(points: readonly DayPoint[]): readonly KnownDay[] {
  return points.flatMap(({ date, value, figure }) => (value === null || !figure ? [] : [{ date, value, figure }]));
}
