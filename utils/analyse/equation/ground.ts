import type { SpanComparison } from '../compare-spans.ts';
import { shownLevels } from '../equation-levels.ts';
import type { EquationVariant } from '../equation-variants.ts';
import { exactSum } from '../exact-sum.ts';
import type { FigureIndex } from '../figure-index.ts';
import type { Span } from '../span.ts';
import type { Sides } from './child-effects.ts';
import { type SideDays, wholeSide } from './side-values.ts';

/** A value on both sides; undefined: unknown. */
export interface Values {
  readonly current: number | undefined;
  readonly previous: number | undefined;
}

/** What the tree stands on. */
export interface Ground {
  readonly shop: FigureIndex;
  readonly variant: EquationVariant;
  readonly current: SideDays;
  /** Undefined when nothing earlier can be compared. */
  readonly previous: SideDays | undefined;
  /** The levels of the variant, from people to money. */
  readonly levels: readonly Values[];
  readonly sales: Sides | undefined;
  readonly currency: string;
}

export function groundOf(
  shop: FigureIndex,
  variant: EquationVariant,
  { current: equation, previous: earlier }: SpanComparison,
  current: Span,
  previous: Span,
): Ground {
  const { unit: currency } = equation.amount;
  const comparable = earlier !== undefined && earlier.amount.unit === currency;
  const shown = shownLevels(shop, variant, current) && (!earlier || shownLevels(shop, variant, previous));
  const now: SideDays = shown ? { shown: current } : { days: equation.days };
  const before: SideDays | undefined = comparable ? (shown ? { shown: previous } : { days: earlier.days }) : undefined;
  const [ours, theirs] = [levelsOf(shop, variant, now), before && levelsOf(shop, variant, before)];
  const levels = variant.levels.map((_, level) => ({ current: ours?.[level], previous: theirs?.[level] }));
  return { shop, variant, current: now, previous: before, levels, sales: sidesOf(levels.at(-1)), currency };
}

/** As compareSpans takes them: shown, or the sum of the days, a level left out rebuilt from its rate. */
function levelsOf(shop: FigureIndex, variant: EquationVariant, side: SideDays): readonly number[] | undefined {
  if ('shown' in side) return shownLevels(shop, variant, side.shown);
  const perDay = side.days.map((day) => shownLevels(shop, variant, { from: day, to: day }) ?? []);
  return variant.levels.map((_, level) => exactSum(perDay.map((levels) => levels[level] ?? 0)) ?? 0);
}

export function valuesOf({ shop, variant, levels, current, previous }: Ground, metric: string): Values {
  const level = levels[variant.levels.indexOf(metric)];
  return (
    level ?? { current: wholeSide(shop, metric, current), previous: previous && wholeSide(shop, metric, previous) }
  );
}

export function quotientOf(above: Values | undefined, below: Values | undefined): Values {
  const divide = (top: number | undefined, bottom: number | undefined) =>
    top === undefined || !bottom ? undefined : top / bottom;
  return { current: divide(above?.current, below?.current), previous: divide(above?.previous, below?.previous) };
}

export function sidesOf(values: Values | undefined): Sides | undefined {
  return values?.current === undefined || values.previous === undefined ? undefined : [values.previous, values.current];
}
