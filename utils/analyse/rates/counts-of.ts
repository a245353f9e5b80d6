import { shownFigure } from '../equation-levels.ts';
import type { FigureIndex } from '../figure-index.ts';
import type { Counts } from './counts.ts';

/** What a conversion is made of: buyers of visitors, or orders of sessions. */
export interface RateBase {
  readonly metric: 'pay_conversion_rate' | 'session_conversion_rate';
  readonly hits: string;
  readonly of: string;
}

export const rateBases: readonly [RateBase, ...RateBase[]] = [
  { metric: 'pay_conversion_rate', hits: 'pay_buyers', of: 'visitors' },
  { metric: 'session_conversion_rate', hits: 'pay_orders', of: 'sessions' },
];

/**
 * The counts of the days on which both parts are known (people once a day); undefined when there is no such day. Where
 * the buyers are not shown they are the visitors times the shown rate, in whole people.
 */
export function countsOf(index: FigureIndex, base: RateBase, days: readonly string[]): Counts | undefined {
  const known = days.flatMap((day) => {
    const at = (metric: string) => shownFigure(index, metric, { from: day, to: day })?.value ?? undefined;
    const of = at(base.of);
    const rate = at(base.metric);
    const hits = at(base.hits) ?? (of === undefined || rate === undefined ? undefined : Math.round(of * rate));
    // Buyers without visitors: the zero is a figure the console failed to give.
    return hits === undefined || of === undefined || (of === 0 && hits > 0) ? [] : [{ hits, of }];
  });
  if (known.length === 0) return undefined;
  return known.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
}
