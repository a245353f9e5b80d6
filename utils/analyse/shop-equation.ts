import type { Figure } from '../model/figure.ts';
import { calendar } from './calendar.ts';
import type { MixedUnits } from './combined.ts';
import { completeDays, daysEquation } from './days-equation.ts';
import type { Equation } from './equation.ts';
import { equationVariants } from './equation-variants.ts';
import { indexFigures } from './figure-index.ts';
import { shownEquation } from './shown-equation.ts';
import type { Span } from './span.ts';

/**
 * What a shop's sales are made of: visitors × conversion × spend per buyer, or by sessions or orders, whichever the
 * console shows (methods.md §0, §1). The console's own figures of exactly this day, week or range come first; else the
 * equation is rebuilt from the days on which every part is known. Undefined when there is no such day.
 */
export function shopEquation(figures: readonly Figure[], span: Span): Equation | MixedUnits | undefined {
  const index = indexFigures(figures.filter(({ entity }) => entity.kind === 'shop'));
  const days = calendar(span.from, span.to);
  for (const variant of equationVariants) {
    const found =
      shownEquation(index, variant, span, days) ??
      daysEquation(index, variant, completeDays(index, variant, days), days.length);
    if (found) return found;
  }
  return undefined;
}
