import type { Figure } from '../../model/figure.ts';
import type { MixedUnits } from '../combined.ts';
import { compareSpans } from '../compare-spans.ts';
import { type EquationVariant, equationVariants } from '../equation-variants.ts';
import { indexFigures } from '../figure-index.ts';
import type { PairedDays } from '../pair-days.ts';
import type { Span } from '../span.ts';
import { termUnit } from '../term-unit.ts';
import type { EquationNode, Opening } from './equation-node.ts';
import { type Ground, groundOf, quotientOf, type Values } from './ground.ts';
import { openConversion } from './open-conversion.ts';
import { openSpend } from './open-spend.ts';
import { openTraffic } from './open-traffic.ts';
import { nodeOf, type Part, productOpening, type Whole } from './opening.ts';

/** The shop equation opened, against another span. */
export interface EquationTree {
  readonly state: 'ok';
  readonly variant: EquationVariant['id'];
  readonly root: EquationNode;
  /** "5/7 天": days.current.length of daysInSpan; empty when nothing earlier is known. */
  readonly days: PairedDays;
  readonly daysInSpan: number;
  /** 口径差 of the current span, and the days it is on. */
  readonly gap: number | null;
  readonly gapDays: readonly string[];
}

/**
 * The shop equation as a tree that opens (methods.md §1): traffic by source, by new and returning, by paid and free;
 * conversion by the steps of the funnel; spend into items per buyer × price. Each console's own base is kept. Every
 * node carries its part of the change of sales; children's parts add up to their parent's. Undefined when the current
 * span is unknown.
 * @param sources figures of the shop's traffic sources; may be empty.
 */
export function equationTree(
  shop: readonly Figure[],
  sources: readonly Figure[],
  current: Span,
  previous: Span,
): EquationTree | MixedUnits | undefined {
  const compared = compareSpans(shop, current, previous);
  if (compared?.state !== 'ok') return compared;
  const { current: equation, amount, days, daysInSpan } = compared;
  const variant = equationVariants.find(({ id, levels }) => id === equation.variant && levels.at(-1) === amount.metric);
  if (!variant) return undefined;
  const index = indexFigures(shop.filter(({ entity }) => entity.kind === 'shop'));
  const ground = groundOf(index, variant, compared, current, previous);
  const { gap, gapDays } = equation;
  return { state: 'ok', variant: variant.id, root: rootOf(ground, sources), days, daysInSpan, gap, gapDays };
}

function rootOf(ground: Ground, sources: readonly Figure[]): EquationNode {
  const { variant, levels, sales, currency } = ground;
  const values = levels.at(-1) as Values;
  const factors = variant.factors.map((metric, step) => factorOf(ground, sources, metric, step));
  const label = { kind: 'metric', metric: variant.levels.at(-1) ?? '' } as const;
  const openings = (effect: number | null) => [productOpening(ground, 'factors', { values, effect }, factors)];
  return nodeOf({ label, unit: currency, values, openings }, sales ? sales[1] - sales[0] : null);
}

function factorOf(ground: Ground, sources: readonly Figure[], metric: string, step: number): Part {
  const { variant, levels, currency } = ground;
  const values = step === 0 ? (levels[0] as Values) : quotientOf(levels[step], levels[step - 1]);
  const open = (whole: Whole): readonly Opening[] => {
    if (step === 0) return openTraffic(ground, sources, whole);
    return step === variant.factors.length - 1 ? openSpend(ground, whole) : openConversion(ground, whole);
  };
  return {
    label: { kind: 'metric', metric },
    unit: termUnit(metric, currency),
    values,
    openings: (effect) => open({ values, effect }),
  };
}
