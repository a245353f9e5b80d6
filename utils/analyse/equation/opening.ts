import { relativeChange } from '../relative-change.ts';
import { effectsOfProduct, effectsOfSum, type Sides } from './child-effects.ts';
import type { EquationNode, NodeLabel, Opening } from './equation-node.ts';
import { type Ground, sidesOf, type Values } from './ground.ts';

/** A node before its place in the whole is known. */
export interface Part {
  readonly label: NodeLabel;
  readonly unit: string;
  readonly values: Values;
  /** How it opens further, given its own effect. */
  readonly openings?: (effect: number | null) => readonly Opening[];
}

/** What is opened: its values and its effect on sales. */
export interface Whole {
  readonly values: Values;
  readonly effect: number | null;
}

export function nodeOf({ label, unit, values, openings }: Part, effect: number | null): EquationNode {
  const { current = null, previous = null } = values;
  return {
    label,
    unit,
    current,
    previous,
    change: relativeChange(current, previous),
    effect,
    openings: openings?.(effect) ?? [],
  };
}

/** Factors that multiply up to the whole. */
export function productOpening(ground: Ground, by: Opening['by'], whole: Whole, factors: readonly Part[]): Opening {
  // Unknown factors behind a zero do not matter (the zero rule): they are given as NaN.
  const sides = factors.map(({ values }): Sides => [values.previous ?? Number.NaN, values.current ?? Number.NaN]);
  const effects = shared(ground, whole, (effect, parent, sales) => effectsOfProduct(effect, parent, sides, sales));
  return { by, relation: 'product', children: factors.map((part, index) => nodeOf(part, effects?.[index] ?? null)) };
}

/** Parts that add up to the whole, with what is left over as one of them. */
export function sumOpening(ground: Ground, by: Opening['by'], whole: Whole, listed: readonly Part[]): Opening {
  const parts = [...listed, ...leftOver(whole.values, listed)];
  const sides = parts.map(({ values }): Sides => [values.previous ?? 0, values.current ?? 0]);
  const effects = shared(ground, whole, (effect, parent, sales) => effectsOfSum(effect, parent, sides, sales));
  return { by, relation: 'sum', children: parts.map((part, index) => nodeOf(part, effects?.[index] ?? null)) };
}

function shared(
  { sales }: Ground,
  { values, effect }: Whole,
  split: (effect: number, parent: Sides, sales: Sides) => readonly number[],
): readonly number[] | undefined {
  const parent = sidesOf(values);
  if (!parent || effect === null || !sales) return undefined;
  const effects = split(effect, parent, sales);
  return effects.every(Number.isFinite) ? effects : undefined;
}

function leftOver(whole: Values, parts: readonly Part[]): readonly Part[] {
  const rest = (side: 'current' | 'previous') => {
    const value = whole[side];
    return value === undefined ? undefined : value - parts.reduce((sum, { values }) => sum + (values[side] ?? 0), 0);
  };
  const values = { current: rest('current'), previous: rest('previous') };
  if (!values.current && !values.previous) return [];
  const kind = (values.current ?? 0) + (values.previous ?? 0) < 0 ? 'overlap' : 'unlisted';
  return [{ label: { kind }, unit: 'count', values }];
}
