import type { Figure } from '../model/figure.ts';
import { type Interval, shownInterval } from './shown-interval.ts';

/** Relative noise of multiplying doubles, far below any rounding a console does. */
const noise = 1e-9;

/**
 * The amount minus the product of its factors; 0 when the rounding of the shown figures explains the difference, null
 * when a factor is unknown. A factor is a shown figure or an exact number.
 */
export function productGap(factors: readonly (Figure | number | null)[], amount: Figure): number | null {
  const total = shownInterval(amount);
  let product: Interval = { low: 1, high: 1 };
  let middle = 1;
  for (const factor of factors) {
    const interval = typeof factor === 'number' ? { low: factor, high: factor } : factor && shownInterval(factor);
    if (!interval) return null;
    product = times(product, interval);
    middle *= typeof factor === 'number' ? factor : (factor?.value ?? 0);
  }
  if (!total || amount.value === null) return null;
  const slack = Math.abs(amount.value) * noise;
  const explained = product.low <= total.high + slack && total.low <= product.high + slack;
  return explained ? 0 : amount.value - middle;
}

/** All products of two intervals, amounts below zero included. */
function times(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
