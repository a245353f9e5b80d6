import { pastOf } from '../calendar/felt-span.ts';
import { calendar } from '../calendar.ts';
import { addDays, daysBetween } from '../civil-date.ts';
import { relativeChange } from '../relative-change.ts';
import type { Interval } from '../shown-interval.ts';
import type { Span } from '../span.ts';
import type { DayValues } from './day-values.ts';
import type { DayShare } from './share-of-day.ts';

/** How a campaign is doing so far, in the unit of the metric. */
export interface CampaignPace {
  /** Days of the event that count so far, the running one included when it can be compared. */
  readonly days: number;
  readonly daysInEvent: number;
  /** Whole days of them nobody captured: they are in neither side of a comparison. */
  readonly daysMissing: number;
  readonly soFar: number;
  /** The last campaign by the same offset, over the same days; null without one. */
  readonly lastSoFar: number | null;
  /** soFar ÷ lastSoFar − 1 */
  readonly againstLast: number | null;
  readonly plan: number | null;
  /** soFar ÷ plan */
  readonly planDone: number | null;
  /** Share of the event's total that was there by now last time (`last-event`), or days over days (`even-days`). */
  readonly due: number | null;
  readonly dueBasis: 'last-event' | 'even-days';
  /** Where it ends if it goes on as the last one did; null without one. */
  readonly projected: Interval | null;
  /** What each day left must bring for the plan. */
  readonly neededPerDay: number | null;
}

export interface PaceInput {
  readonly event: Span;
  readonly values: DayValues;
  /** Last whole day. */
  readonly until: string;
  /** The running day and how much of such a day is usually done by now; left out without a curve (see shareOfDay). */
  readonly today?: { readonly date: string; readonly value: number; readonly share: DayShare | undefined } | undefined;
  readonly last?: { readonly event: Span; readonly values: DayValues } | undefined;
  readonly plan?: number | null;
}

/** Live pace against the plan and against the last campaign at the same offset; undefined before its first day. */
export function campaignPace(input: PaceInput): CampaignPace | undefined {
  const { event, values, until, last, plan = null } = input;
  const past = pastOf(event, until);
  const whole = calendar(past.from, past.to);
  const known = whole.filter((day) => values.has(day));
  const partial = runningDay(input);
  if (whole.length === 0 && !partial) return undefined;
  const soFar = sum(known, values) + (partial?.value ?? 0);
  const before = last && lastTime(event, last, known, partial);
  const daysInEvent = calendar(event.from, event.to).length;
  const left = daysInEvent - whole.length;
  const due = before?.share ?? (known.length + (partial?.share?.share ?? 0)) / daysInEvent;
  return {
    days: whole.length + (partial ? 1 : 0),
    daysInEvent,
    daysMissing: whole.length - known.length,
    soFar,
    lastSoFar: before?.soFar ?? null,
    againstLast: relativeChange(soFar, before?.soFar ?? null),
    plan,
    planDone: plan === null || plan <= 0 ? null : soFar / plan,
    due: due > 0 ? due : null,
    dueBasis: before ? 'last-event' : 'even-days',
    projected:
      before && before.range.low > 0 ? { low: soFar / before.range.high, high: soFar / before.range.low } : null,
    neededPerDay: plan === null || left <= 0 ? null : Math.max(0, plan - soFar) / left,
  };
}

/** The running day, if it belongs to the event and it is known how much of it is usually done by now. */
function runningDay({ event, until, today }: PaceInput): PaceInput['today'] {
  const counts = today?.share && event.from <= today.date && today.date <= event.to && today.date > until;
  return counts ? today : undefined;
}

/** The last campaign over the days that match the known ones; undefined when it lacks one of its days. */
function lastTime(
  event: Span,
  last: { event: Span; values: DayValues },
  known: readonly string[],
  partial: PaceInput['today'],
) {
  const match = (day: string) => addDays(last.event.from, daysBetween(event.from, day));
  const days = calendar(last.event.from, last.event.to);
  const total = sum(days, last.values);
  const alike = [...known.map(match), ...(partial ? [match(partial.date)] : [])];
  if (total <= 0 || days.some((day) => !last.values.has(day)) || alike.some((day) => day > last.event.to))
    return undefined;
  const wholeDays = sum(known.map(match), last.values);
  const running = partial ? (last.values.get(match(partial.date)) ?? 0) : 0;
  const by = (share: number) => wholeDays + running * share;
  const { share = 0, low = 0, high = 0 } = partial?.share ?? {};
  return { soFar: by(share), share: by(share) / total, range: { low: by(low) / total, high: by(high) / total } };
}

const sum = (days: readonly string[], values: DayValues) =>
  days.reduce((total, day) => total + (values.get(day) ?? 0), 0);
