import type { Equation, EquationTerm } from './equation.ts';
import { shownFigure, shownLevels } from './equation-levels.ts';
import type { EquationVariant } from './equation-variants.ts';
import type { FigureIndex } from './figure-index.ts';
import { productGap } from './product-gap.ts';
import { quotient } from './quotient.ts';
import type { Span } from './span.ts';
import { termUnit } from './term-unit.ts';

/**
 * The equation in the console's own figures for exactly one day, week or range; undefined unless every level is
 * known. A factor the console leaves out is rebuilt from its levels.
 */
export function shownEquation(
  index: FigureIndex,
  variant: EquationVariant,
  span: Span,
  days: readonly string[],
): Equation | undefined {
  const levels = shownLevels(index, variant, span);
  const amount = shownFigure(index, variant.levels.at(-1) ?? '', span);
  if (!levels || !amount) return undefined;
  const shown = variant.factors.map((metric) => shownFigure(index, metric, span));
  const factors = variant.factors.map((metric, step): EquationTerm => {
    const figure = shown[step];
    if (figure) return { metric, value: figure.value, unit: figure.unit, basis: 'shown' };
    return { metric, value: quotient(levels, step), unit: termUnit(metric, amount.unit), basis: 'rebuilt' };
  });
  const gap = productGap(
    factors.map(({ value }, step) => shown[step] ?? value),
    amount,
  );
  return {
    state: 'ok',
    variant: variant.id,
    amount: { metric: amount.metric, value: amount.value, unit: amount.unit, basis: 'shown' },
    factors,
    gap,
    gapDays: gap && days.length === 1 ? days : [],
    days,
    daysKnown: days.length,
    daysInSpan: days.length,
  };
}
