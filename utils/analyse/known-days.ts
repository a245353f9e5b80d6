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
  const known: KnownDay[] = [];
  for (const { date, value, figure } of points) if (value !== null && figure) known.push({ date, value, figure });
  return known;
}
