import type { Figure } from '../../model/figure.ts';
import { compareSpans, type SpanComparison, type TermChange } from '../compare-spans.ts';
import type { Equation, EquationTerm } from '../equation.ts';
import { previousSpan } from '../previous-span.ts';
import { shopEquation } from '../shop-equation.ts';
import type { Span } from '../span.ts';
import type { ShopCell, ShopMeasure } from './shop-cell.ts';

const measureOf: Readonly<Record<string, ShopMeasure>> = {
  visitors: 'traffic',
  sessions: 'traffic',
  pay_conversion_rate: 'conversion',
  session_conversion_rate: 'conversion',
  amount_per_buyer: 'spend',
  amount_per_order: 'spend',
};

/** Sales, traffic, conversion and spend of a shop, as its equation says them; empty without one. */
export function equationCells(figures: readonly Figure[], span: Span): readonly [ShopMeasure, ShopCell][] {
  const found = shopEquation(figures, span);
  if (found?.state !== 'ok') return [];
  const compared = compareSpans(figures, span, previousSpan(span));
  const changes = compared?.state === 'ok' ? changesOf(compared) : [];
  return [found.amount, ...found.factors].flatMap((term, step): [ShopMeasure, ShopCell][] => {
    const measure = step === 0 ? 'sales' : measureOf[term.metric];
    const cell = cellOf(
      term,
      found,
      changes.find(({ metric }) => metric === term.metric),
    );
    return measure && cell ? [[measure, cell]] : [];
  });
}

function changesOf({ amount, factors }: SpanComparison): readonly TermChange[] {
  return [amount, ...factors];
}

function cellOf(
  { metric, value, unit, basis }: EquationTerm,
  { daysKnown, daysInSpan }: Equation,
  moved: TermChange | undefined,
): ShopCell | undefined {
  if (value === null) return undefined;
  const { change = null, current = null, previous = null } = moved ?? {};
  const compared = change === null || current === null || previous === null ? null : { now: current, before: previous };
  const summed = basis === 'sum-of-days' && daysInSpan > 1;
  return { basis: metric, value, unit, change, compared, daysKnown, daysInSpan, summed };
}
