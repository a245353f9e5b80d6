import { coverage } from '../../utils/analyse/coverage.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Figure } from '../../utils/model/figure.ts';

/** The days of a span, and those of them that were not read. */
export interface Coverage {
  readonly days: readonly string[];
  readonly missing: readonly string[];
}

export function coverageOf(figures: readonly Figure[], { from, to }: Span): Coverage {
  const days = coverage(figures, from, to);
  return {
    days: days.map(({ date }) => date),
    missing: days.filter(({ state }) => state === 'missing').map(({ date }) => date),
  };
}
