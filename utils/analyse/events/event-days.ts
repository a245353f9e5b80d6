import { dayNumber } from '../civil-date.ts';
import type { MarketEvent } from './market-event.ts';

/** Buyers wait before an event and rest after it (methods.md §6). */
const BEFORE = 3;
const AFTER = 7;

/** Where a day stands in an event: `offset` days from its first. */
export interface EventDay {
  readonly name: string;
  readonly offset: number;
}

/** The event a day belongs to, the days around it included; the one that starts last where two overlap. */
export function eventOf(events: readonly MarketEvent[], day: number): EventDay | undefined {
  const around = events
    .map(({ name, from, to, preDays = BEFORE, postDays = AFTER }) => {
      const start = dayNumber(from);
      return { name, start, felt: start - preDays, over: dayNumber(to) + postDays };
    })
    .filter(({ felt, over }) => day >= felt && day <= over);
  const last = around.reduce<(typeof around)[number] | undefined>(
    (best, next) => (best && best.start >= next.start ? best : next),
    undefined,
  );
  return last && { name: last.name, offset: day - last.start };
}

/** The same day of the event of that name before this one; undefined when the table does not go back so far. */
export function sameEventDay(
  events: readonly MarketEvent[],
  { name, offset }: EventDay,
  day: number,
): number | undefined {
  const earlier = events.flatMap((event) => {
    const start = dayNumber(event.from);
    return event.name === name && start < day - offset ? start : [];
  });
  return earlier.length === 0 ? undefined : Math.max(...earlier) + offset;
}
