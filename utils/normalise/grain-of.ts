import type { Grain } from '../model/period.ts';
import { shiftDate } from './civil-time.ts';

/** What a span of whole days is called; a week only when the page calls it one (`chosen`), for seven days are often just seven days. */
export function grainOf(start: string, end: string, chosen: string | undefined): Grain {
  if (start === end) return 'day';
  if (chosen === 'week' && shiftDate(start, 6) === end) return 'week';
  if (
    chosen === 'month' ||
    (start.endsWith('-01') && shiftDate(end, 1).endsWith('-01') && start.slice(0, 7) === end.slice(0, 7))
  )
    return 'month';
  return 'range';
}
