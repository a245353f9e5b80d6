import { weekday } from './civil-date.ts';

/** The days of two spans that may be compared, each oldest first and equally many. */
export interface PairedDays {
  readonly current: readonly string[];
  readonly previous: readonly string[];
}

/** One side of a comparison: every day of the span, and which of them are known. */
export interface Side {
  readonly days: readonly string[];
  readonly known: ReadonlySet<string>;
}

/**
 * Like with like. Complete spans of one length are compared whole. Spans shorter than a week go day by day: the
 * first with the first. Longer ones use as many of each weekday as both sides know, the latest ones: 5 of 7 days
 * without the weekend against a whole week would find a loss that is none.
 */
export function pairDays(current: Side, previous: Side): PairedDays {
  const whole = current.days.length === previous.days.length && isComplete(current) && isComplete(previous);
  if (whole) return { current: current.days, previous: previous.days };
  const short = Math.min(current.days.length, previous.days.length) < 7;
  return short ? byPosition(current, previous) : byWeekday(current, previous);
}

function isComplete({ days, known }: Side): boolean {
  return days.every((day) => known.has(day));
}

function byPosition(current: Side, previous: Side): PairedDays {
  const pairs = current.days.flatMap((day, index) => {
    const other = previous.days[index];
    return other !== undefined && current.known.has(day) && previous.known.has(other) ? [{ day, other }] : [];
  });
  return { current: pairs.map(({ day }) => day), previous: pairs.map(({ other }) => other) };
}

function byWeekday(current: Side, previous: Side): PairedDays {
  const pairs = [1, 2, 3, 4, 5, 6, 7].map((wanted) => {
    const ours = knownOn(current, wanted);
    const theirs = knownOn(previous, wanted);
    const count = Math.min(ours.length, theirs.length);
    return { ours: ours.slice(ours.length - count), theirs: theirs.slice(theirs.length - count) };
  });
  return { current: pairs.flatMap(({ ours }) => ours).sort(), previous: pairs.flatMap(({ theirs }) => theirs).sort() };
}

function knownOn({ days, known }: Side, wanted: number): string[] {
  return days.filter((day) => known.has(day) && weekday(day) === wanted);
}
