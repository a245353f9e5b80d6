import { calendar } from '../../utils/analyse/calendar.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { compareSpans, type TermChange } from '../../utils/analyse/compare-spans.ts';
import type { Equation, EquationTerm } from '../../utils/analyse/equation.ts';
import { type FigureIndex, indexFigures } from '../../utils/analyse/figure-index.ts';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import { shopEquation } from '../../utils/analyse/shop-equation.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { metricById } from '../../utils/model/metrics.ts';
import { dayValues } from './day-values.ts';
import type { EquationView } from './equation-view.ts';
import type { FigureView } from './figure-view.ts';
import { looseFigures } from './loose-figures.ts';

/** The least a sparkline shows: two weeks tell a weekday from a trend. */
const SHAPE_DAYS = 14;

/** The shop equation of a span as the panels show it. */
export function equationView(figures: readonly Figure[], span: Span): EquationView {
  const found = shopEquation(figures, span);
  if (found?.state === 'mixed-units') return { state: 'mixed-units', span, units: found.units };
  const index = indexFigures(figures);
  const shape = shapeDays(span);
  if (!found) return looseFigures(index, span, shape);
  const compared = compareSpans(figures, span, previousSpan(span));
  const changes = compared?.state === 'ok' ? [compared.amount, ...compared.factors] : [];
  const view = (term: EquationTerm) => figureView(index, term, changes, shape);
  return {
    state: 'shown',
    span,
    result: view(found.amount),
    factors: found.factors.map(view),
    days: { ...daysOf(found, span), compared: compared?.state === 'ok' ? compared.days.current.length : 0 },
    gap: found.gap ?? 0,
    absent: [],
  };
}

export function shapeDays({ from, to }: Span): readonly string[] {
  const start = addDays(to, 1 - SHAPE_DAYS);
  return calendar(start < from ? start : from, to);
}

function figureView(
  index: FigureIndex,
  { metric: id, value, unit, basis }: EquationTerm,
  changes: readonly TermChange[],
  shape: readonly string[],
): FigureView {
  const metric = metricById(id);
  if (!metric) throw new Error(`No metric ${id}`);
  return {
    metric,
    unit,
    value: value ?? undefined,
    change: changes.find((one) => one.metric === id)?.change ?? undefined,
    points: dayValues(index, id, shape).values,
    added: basis === 'sum-of-days',
  };
}

function daysOf(found: Equation, { from, to }: Span) {
  const known = new Set(found.days);
  return {
    known: found.daysKnown,
    of: found.daysInSpan,
    missing: calendar(from, to).filter((day) => !known.has(day)),
  };
}
