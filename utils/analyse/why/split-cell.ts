import { logMean } from './log-mean.ts';
import { shapley } from './shapley.ts';

/** How the change of a product of factors is split among them. `sequential` is 连环替代法: the order decides. */
export type SplitMethod = 'lmdi' | 'shapley' | 'sequential';

/**
 * Splits the change of Π factors between two times into one effect per factor, without a rest.
 * LMDI-I (Ang 2005): L(V¹, V⁰) · ln(x¹/x⁰); where a factor changes its sign, Shapley. Zero rule (methods.md §1): the
 * first factor that is zero on either side takes the whole change; factors after it may be undefined (NaN).
 */
export function splitCell(
  before: readonly number[],
  after: readonly number[],
  method: SplitMethod = 'lmdi',
): readonly number[] {
  const zero = before.findIndex((value, factor) => value === 0 || after[factor] === 0);
  if (zero >= 0) return before.map((_, factor) => (factor === zero ? product(after) - product(before) : 0));
  if (method === 'sequential') return inOrder(before, after);
  const ratios = before.map((value, factor) => (after[factor] ?? value) / value);
  if (method === 'shapley' || ratios.some((ratio) => ratio < 0)) return averaged(before, after);
  const mean = logMean(product(after), product(before));
  return ratios.map((ratio) => mean * Math.log(ratio));
}

/** Zero as soon as a factor is: what comes after nobody is nothing. */
function product(factors: readonly number[]): number {
  return factors.reduce((value, factor) => (value === 0 ? 0 : value * factor), 1);
}

function averaged(before: readonly number[], after: readonly number[]): readonly number[] {
  return shapley(before.length, (coalition) =>
    before.reduce((value, factor, k) => value * (coalition & (1 << k) ? (after[k] ?? factor) : factor), 1),
  );
}

function inOrder(before: readonly number[], after: readonly number[]): readonly number[] {
  const mixed = (upTo: number) =>
    product(before.map((value, factor) => (factor < upTo ? (after[factor] ?? value) : value)));
  return before.map((_, factor) => mixed(factor + 1) - mixed(factor));
}
