import { addPoints } from './add-points.ts';
import type { Combined } from './combined.ts';
import type { DayPoint } from './daily-series.ts';

/**
 * Adds a count of people day by day. It is not the number of people of the span: who came twice is in it twice
 * (weekly visitors ≤ Σ daily visitors). The basis `sum-of-days` says so, and so must the view.
 */
export function sumOfDays(points: readonly DayPoint[]): Combined | undefined {
  return addPoints(points, 'sum-of-days');
}
