import { coverage } from '../../utils/analyse/coverage.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Figure } from '../../utils/model/figure.ts';

/** How many days of a span were read, and which were not. */
export interface Coverage {
  readonly seen: number;
  readonly of: number;
  readonly missing: readonly string[];
}

export function coverageOf(figures: readonly Figure[], { from, to }: Span): Coverage {
  const days = coverage(figures, from, to);
  const missing = days.filter(({ state }) => state === 'missing').map(({ date }) => date);
  return { seen: days.length - missing.length, of: days.length, missing };
}
