import type { Figure } from '../model/figure.ts';

/** The different units of some figures, in alphabetical order. `XXX`, an unnamed currency, is one of its own. */
export function unitsOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map((figure) => figure.unit))].sort();
}
