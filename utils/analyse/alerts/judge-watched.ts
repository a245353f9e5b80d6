import { eventOf, sameEventDay } from '../events/event-days.ts';
import type { MarketEvent } from '../events/market-event.ts';
import type { AlertSettings } from './alert-settings.ts';
import { judgeCount } from './judge-count.ts';
import { judgeRate } from './judge-rate.ts';
import { judgeScore } from './judge-score.ts';
import { judgeShare } from './judge-share.ts';
import type { Judgement, Watched } from './watched.ts';

/** Whether an event colours a day; each day is looked up once. */
export function eventMask(events: readonly MarketEvent[]): (day: number) => boolean {
  const known = new Map<number, boolean>();
  return (day) => {
    const found = known.get(day) ?? eventOf(events, day) !== undefined;
    known.set(day, found);
    return found;
  };
}

/** What is too little to judge by (see AlertSettings). */
export type JudgeLimits = Partial<Pick<AlertSettings, 'scoreStep' | 'leastDays' | 'leastVisitors'>>;

/** The last day of a series by the method of its kind; undefined while too little is known, or an event is new. */
export function judgeWatched(
  { kind, values, of, unitSize }: Watched,
  events: readonly MarketEvent[],
  masked: (day: number) => boolean,
  day: number,
  limits: JudgeLimits = {},
): Judgement | undefined {
  const { scoreStep, leastDays, leastVisitors = 0 } = limits;
  const last = values.length - 1;
  const isMasked = (place: number) => place !== last && masked(day - last + place);
  const clean = () => values.map((value, place) => (isMasked(place) ? null : value));
  if (kind === 'score') return judgeScore(values, scoreStep);
  const event = eventOf(events, day);
  if (kind === 'count') {
    if (!event) return judgeCount(values, clean(), undefined, unitSize, leastDays);
    const then = sameEventDay(events, event, day);
    return then === undefined ? undefined : judgeCount(values, clean(), last - (day - then), unitSize, leastDays);
  }
  // How an event moves a rate is not known well enough to call a day of it odd.
  if (event) return undefined;
  if (kind === 'share') return judgeShare(clean(), leastDays);
  if ((of?.at(-1) ?? 0) < leastVisitors) return undefined;
  return judgeRate(
    clean().map((hits, place) => {
      const all = of?.[place] ?? null;
      return hits === null || all === null ? null : { hits, of: all };
    }),
    leastDays,
  );
}
