import { addDays, civilDate, dayNumber, daysBetween } from '../civil-date.ts';
import { eventOf, sameEventDay } from '../events/event-days.ts';
import type { MarketEvent } from '../events/market-event.ts';
import { previousSpan } from '../previous-span.ts';
import type { Span } from '../span.ts';

/**
 * What a span is compared with. 环比: `before`, the span just before; `weekday`, whole weeks earlier, so that a Friday
 * meets a Friday; `month`, the same days a month earlier. 同比: `year`, by event where one colours the span, by calendar
 * for whole months, else 364 days earlier, so that weekdays meet.
 */
export type ComparisonKind = 'before' | 'weekday' | 'month' | 'year';

export interface ComparisonSpan {
  readonly kind: ComparisonKind;
  readonly span: Span;
  /** How 同比 was aligned; `event`: day by day with the same festival of the year before. */
  readonly alignedBy: 'days' | 'calendar' | 'event';
  /** The event that colours the span but not, or not in the same place, the one it is compared with. */
  readonly disturbedBy: string | null;
}

/** Fifty-two weeks. */
const YEAR = 364;

/** The span to compare with (methods.md §0, Alignment). */
export function comparisonSpan(span: Span, kind: ComparisonKind, events: readonly MarketEvent[] = []): ComparisonSpan {
  const { found, alignedBy } =
    kind === 'year' ? yearBefore(span, events) : { found: earlier(span, kind), alignedBy: alignmentOf(kind) };
  return { kind, span: found, alignedBy, disturbedBy: disturbance(span, found, events) };
}

function alignmentOf(kind: ComparisonKind): 'days' | 'calendar' {
  return kind === 'month' ? 'calendar' : 'days';
}

function earlier(span: Span, kind: ComparisonKind): Span {
  if (kind === 'before') return previousSpan(span);
  if (kind === 'month') return monthsBefore(span, 1);
  const weeks = Math.ceil((daysBetween(span.from, span.to) + 1) / 7);
  return shifted(span, -7 * weeks);
}

function yearBefore(
  span: Span,
  events: readonly MarketEvent[],
): { found: Span; alignedBy: ComparisonSpan['alignedBy'] } {
  const start = dayNumber(span.from);
  const event = eventOf(events, start) ?? eventOf(events, dayNumber(span.to));
  const day = eventOf(events, start) ? start : dayNumber(span.to);
  const then = event && sameEventDay(events, event, day);
  if (then !== undefined) return { found: shifted(span, then - day), alignedBy: 'event' };
  if (isWholeMonths(span)) return { found: monthsBefore(span, 12), alignedBy: 'calendar' };
  return { found: shifted(span, -YEAR), alignedBy: 'days' };
}

function shifted({ from, to }: Span, days: number): Span {
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** The same days of the month so many months earlier; the last day of a month meets the last day. */
function monthsBefore(span: Span, months: number): Span {
  const to = dayOfMonth(span.to, months, isLastOfMonth(span.to));
  return { from: dayOfMonth(span.from, months, false), to };
}

function dayOfMonth(date: string, monthsBack: number, last: boolean): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 - monthsBack;
  const start = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const next = index + 1;
  const end = dayNumber(`${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`) - 1;
  return civilDate(last ? end : Math.min(end, dayNumber(start) + day - 1));
}

function isLastOfMonth(date: string): boolean {
  return addDays(date, 1).endsWith('-01');
}

function isWholeMonths({ from, to }: Span): boolean {
  return from.endsWith('-01') && isLastOfMonth(to);
}

/** The first day of either span that an event colours while its partner is another day of it, or of none. */
function disturbance(span: Span, other: Span, events: readonly MarketEvent[]): string | null {
  const shift = daysBetween(other.from, span.from);
  for (let day = dayNumber(span.from); day <= dayNumber(span.to); day++) {
    const [here, there] = [eventOf(events, day), eventOf(events, day - shift)];
    if (here?.name !== there?.name || here?.offset !== there?.offset) return here?.name ?? there?.name ?? null;
  }
  return null;
}
