import { addDays, daysBetween } from '../civil-date.ts';
import type { FigureIndex } from '../figure-index.ts';
import type { Span } from '../span.ts';
import { spanValue } from '../span-value.ts';

/** Earlier comparisons looked at. */
const MOST = 12;

/**
 * What such a comparison usually finds: the changes of an amount between earlier spans of the same length, as far apart
 * as these two; only spans all of whose days are known. Newest first.
 */
export function usualChanges(index: FigureIndex, metric: string, current: Span, previous: Span): readonly number[] {
  const apart = daysBetween(previous.from, current.from);
  if (!(apart > 0)) return [];
  const values = Array.from({ length: MOST + 1 }, (_, step) => {
    const back = -apart * (step + 1);
    const value = spanValue(index, metric, { from: addDays(current.from, back), to: addDays(current.to, back) });
    return value?.state === 'ok' && value.daysKnown === value.daysInSpan ? value.value : undefined;
  });
  return values.slice(0, -1).flatMap((value, step) => {
    const before = values[step + 1];
    return value === undefined || before === undefined ? [] : [value - before];
  });
}
