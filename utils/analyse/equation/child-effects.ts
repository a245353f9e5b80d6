import { logMean } from '../why/log-mean.ts';
import { splitCell } from '../why/split-cell.ts';

/** A value before and after. */
export type Sides = readonly [previous: number, current: number];

/**
 * Shares out a parent's effect among parts that change it by so much each; where the parent stands still, by what a
 * change of it would be worth. The shares add up to the effect.
 * @param worth money per unit of change of the parent, needed only when it stands still.
 */
function sharedOut(effect: number, parts: readonly number[], change: number, worth: number): readonly number[] {
  return parts.map((part) => (change === 0 ? worth * part : (effect * part) / change));
}

/** Effects of parts that add up to their parent. */
export function effectsOfSum(effect: number, parent: Sides, parts: readonly Sides[], sales: Sides): readonly number[] {
  const changes = parts.map(([before, after]) => after - before);
  return sharedOut(effect, changes, parent[1] - parent[0], worthOf(parent, sales));
}

/**
 * Effects of factors that multiply up to their parent (LMDI-I: the same whether split at once or step by step). NaN when
 * they do not: orders without carts are figures not given.
 */
export function effectsOfProduct(
  effect: number,
  parent: Sides,
  factors: readonly Sides[],
  sales: Sides,
): readonly number[] {
  const parts = splitCell(
    factors.map(([before]) => before),
    factors.map(([, after]) => after),
  );
  const noise = 1e-9 * (Math.abs(parent[0]) + Math.abs(parent[1]));
  const change = parts.reduce((sum, part) => sum + part, 0);
  if (!(Math.abs(change - (parent[1] - parent[0])) <= noise)) return parts.map(() => Number.NaN);
  return sharedOut(effect, parts, Math.abs(change) <= noise ? 0 : change, worthOf(parent, sales));
}

/** L(sales) ÷ L(parent): what one unit more of the parent brings. */
function worthOf([before, after]: Sides, sales: Sides): number {
  return before > 0 && after > 0 && sales[0] > 0 && sales[1] > 0
    ? logMean(sales[1], sales[0]) / logMean(after, before)
    : 0;
}
