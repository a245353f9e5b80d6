import type { Figure } from '../model/figure.ts';
import { calendar } from './calendar.ts';
import type { MixedUnits } from './combined.ts';
import { completeDays, daysEquation } from './days-equation.ts';
import type { Equation, EquationTerm } from './equation.ts';
import { type EquationVariant, equationVariants } from './equation-variants.ts';
import { type FigureIndex, indexFigures } from './figure-index.ts';
import { type PairedDays, pairDays, type Side } from './pair-days.ts';
import { relativeChange } from './relative-change.ts';
import { shopEquation } from './shop-equation.ts';
import { shownEquation } from './shown-equation.ts';
import type { Span } from './span.ts';

/** One term of the equation on both sides. `change` is a decimal; null without a base, or across currencies. */
export interface TermChange {
  readonly metric: string;
  readonly current: number | null;
  readonly previous: number | null;
  readonly change: number | null;
}

/** Two spans of a shop, over the days that can be compared. */
export interface SpanComparison {
  readonly state: 'ok';
  readonly current: Equation;
  /** Undefined when nothing of the earlier span can be compared; `current` is then the whole span. */
  readonly previous: Equation | undefined;
  readonly amount: TermChange;
  readonly factors: readonly TermChange[];
  /** The days used on each side: "5/7 天" is days.current.length of daysInSpan. */
  readonly days: PairedDays;
  readonly daysInSpan: number;
}

type Sides = readonly [current: Equation | MixedUnits, previous: Equation | MixedUnits];

/** How a shop's sales and their factors changed between two spans; undefined when the current one is unknown. */
export function compareSpans(
  figures: readonly Figure[],
  current: Span,
  previous: Span,
): SpanComparison | MixedUnits | undefined {
  const index = indexFigures(figures.filter(({ entity }) => entity.kind === 'shop'));
  for (const variant of equationVariants) {
    const sides = shownSides(index, variant, current, previous) ?? pairedSides(index, variant, current, previous);
    if (sides) return compare(...sides);
  }
  const alone = shopEquation(figures, current);
  return alone && compare(alone, undefined);
}

function shownSides(index: FigureIndex, variant: EquationVariant, current: Span, previous: Span): Sides | undefined {
  const now = shownEquation(index, variant, current, calendar(current.from, current.to));
  const before = shownEquation(index, variant, previous, calendar(previous.from, previous.to));
  // A week against a fortnight would only compare their lengths.
  return now && before && now.daysInSpan === before.daysInSpan ? [now, before] : undefined;
}

function pairedSides(index: FigureIndex, variant: EquationVariant, current: Span, previous: Span): Sides | undefined {
  const now = sideOf(index, variant, current);
  const before = sideOf(index, variant, previous);
  const paired = pairDays(now, before);
  const ours = daysEquation(index, variant, paired.current, now.days.length);
  const theirs = daysEquation(index, variant, paired.previous, before.days.length);
  return ours && theirs && [ours, theirs];
}

function sideOf(index: FigureIndex, variant: EquationVariant, { from, to }: Span): Side {
  const days = calendar(from, to);
  return { days, known: new Set(completeDays(index, variant, days)) };
}

function compare(
  current: Equation | MixedUnits,
  previous: Equation | MixedUnits | undefined,
): SpanComparison | MixedUnits {
  if (current.state !== 'ok') return current;
  if (previous && previous.state !== 'ok') return previous;
  return {
    state: 'ok',
    current,
    previous,
    amount: changeOf(current.amount, previous?.amount),
    factors: current.factors.map((term, step) => changeOf(term, previous?.factors[step])),
    days: { current: previous ? current.days : [], previous: previous?.days ?? [] },
    daysInSpan: current.daysInSpan,
  };
}

function changeOf({ metric, value, unit }: EquationTerm, base: EquationTerm | undefined): TermChange {
  const previous = base?.value ?? null;
  return { metric, current: value, previous, change: base?.unit === unit ? relativeChange(value, previous) : null };
}
