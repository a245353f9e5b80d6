import { calendar } from './calendar.ts';
import type { Span } from './span.ts';

const written = new WeakMap<Span, readonly string[]>();

/** The days of a span, oldest first; written out once a span, since a table asks for them a hundred thousand times. */
export function spanDays(span: Span): readonly string[] {
  const known = written.get(span);
  if (known) return known;
  const days = calendar(span.from, span.to);
  written.set(span, days);
  return days;
}
