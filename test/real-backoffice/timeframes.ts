import type { Period } from '../../utils/model/period.ts';
import { atLocal, dayOf, shiftDay } from './zone.ts';

export type Timeframe =
  | 'today'
  | 'yesterday'
  | 'this week from Sunday'
  | 'this week from Monday'
  | 'last 7 days'
  | 'month to date'
  | 'this month'
  | 'last month';

/** What a timeframe means: what the server is asked for, and the days whose figures are shown. */
export interface Meaning {
  readonly span: { readonly start: string; readonly end: string };
  /** Ends today at the latest: what has not begun has no figures, though a console writes "Nov 1 - Nov 30". */
  readonly period: Period;
}

export function meaningOf(timeframe: Timeframe, now: Date): Meaning {
  const today = dayOf(now);
  const [start, end] = daysOf(timeframe, now);
  const last = [end, today].sort()[0] as string;
  return {
    span: {
      start: atLocal(start, '00:00:00').toISOString(),
      end: new Date(atLocal(end, '23:59:59').getTime() + 999).toISOString(),
    },
    period: { start, end: last, grain: grainOf(timeframe, start, last, today) },
  };
}

function daysOf(timeframe: Timeframe, now: Date): readonly [start: string, end: string] {
  const today = dayOf(now);
  const month = today.slice(0, 7);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const sinceMonday = (weekday + 6) % 7;
  switch (timeframe) {
    case 'today':
      return [today, today];
    case 'yesterday':
      return [shiftDay(now, -1), shiftDay(now, -1)];
    case 'this week from Sunday':
      return [shiftDay(now, -weekday), shiftDay(now, 6 - weekday)];
    case 'this week from Monday':
      return [shiftDay(now, -sinceMonday), shiftDay(now, 6 - sinceMonday)];
    case 'last 7 days':
      return [shiftDay(now, -6), today];
    case 'month to date':
      return [`${month}-01`, today];
    case 'this month':
      return [`${month}-01`, lastDayOf(month)];
    case 'last month': {
      const before = shiftDay(atLocal(`${month}-01`, '12:00:00'), -1).slice(0, 7);
      return [`${before}-01`, lastDayOf(before)];
    }
  }
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function grainOf(timeframe: Timeframe, start: string, end: string, today: string): Period['grain'] {
  if (start === end) return end === today ? 'realtime' : 'day';
  return timeframe === 'last month' || end === lastDayOf(start.slice(0, 7)) ? 'month' : 'range';
}
