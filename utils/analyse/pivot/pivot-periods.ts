import { addDays, weekday } from '../civil-date.ts';
import type { Span } from '../span.ts';
import { spanDays } from '../span-days.ts';

export type PivotStep = 'week' | 'month';

/** One column of time. */
export interface PivotPeriod extends Span {
  /** The week or month is not over: it ends with the last settled day. */
  readonly running: boolean;
}

/** The last `count` weeks (Monday to Sunday) or calendar months up to and with `until`, oldest first. */
export function pivotPeriods(until: string, step: PivotStep, count: number): readonly PivotPeriod[] {
  const periods: PivotPeriod[] = [];
  for (let to = until; periods.length < count; to = addDays(periods[0]?.from ?? to, -1)) {
    const from = step === 'week' ? addDays(to, 1 - weekday(to)) : `${to.slice(0, 7)}-01`;
    const next = addDays(to, 1);
    const over = step === 'week' ? weekday(to) === 7 : next.endsWith('-01');
    periods.unshift({ from, to, running: !over });
  }
  return periods;
}

/** The days all periods lie in. */
export function periodsSpan(periods: readonly PivotPeriod[]): Span {
  return { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' };
}

/** Which period each of some days belongs to; -1: none. */
export function placesOfDays(days: readonly string[], periods: readonly PivotPeriod[]): Int8Array {
  const place = new Map(periods.flatMap((period, at) => spanDays(period).map((day) => [day, at] as const)));
  return Int8Array.from(days, (day) => place.get(day) ?? -1);
}
