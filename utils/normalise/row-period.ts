import type { Period } from '../model/period.ts';
import { grainOf } from './grain-of.ts';
import { type DateOrder, parseDates } from './parse-dates.ts';

export interface RowPeriodContext {
  readonly today: string;
  readonly dates: DateOrder | undefined;
  /** The header over the dates; "Week" over a single day names the week by its first day. */
  readonly header: string;
  /** The period of the whole table: the first and last rows of weeks or months may be parts of theirs. */
  readonly within: Period | null;
}

const spans = /^(?:自然)?(?:week|month|quarter|year|周|月|季度?|年)/i;
const dayLong = 86_400_000;

/** The period a row names; null when it names none, an hour, or a longer span by its first day only. */
export function rowPeriod(text: string | undefined, { today, dates, header, within }: RowPeriodContext): Period | null {
  const named = text === undefined ? undefined : parseDates(text, dates);
  if (!named || named.clock) return null;
  if (named.start === named.end && spans.test(header)) return null;
  const overlaps = within && named.start <= within.end && named.end >= within.start;
  const start = overlaps && within.start > named.start ? within.start : named.start;
  const end = overlaps && within.end < named.end ? within.end : named.end;
  if (end > today) return null;
  if (start === today) return { start, end, grain: 'realtime' };
  return { start, end, grain: grainOf(start, end, undefined) };
}

/** Rows a week or more apart, all alike, are weeks or months named by their first day, not days. */
export function areDays(periods: readonly (Period | null)[]): boolean {
  const days = periods.flatMap((period) => (period && period.start === period.end ? [Date.parse(period.start)] : []));
  const gaps = days.slice(1).map((day, index) => Math.abs(day - (days[index] as number)) / dayLong);
  return gaps.length < 2 || gaps.some((gap) => gap < 7) || new Set(gaps.map((gap) => (gap > 7 ? 30 : 7))).size > 1;
}
