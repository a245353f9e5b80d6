import type { Beta } from './beta.ts';
import { betaCdf } from './beta-cdf.ts';
import { logBeta } from './log-beta.ts';

/**
 * The rate x with P(θ ≤ x) = p, for 0 < p < 1; 0 and 1 at the ends. Newton's steps on betaCdf, kept within a bracket
 * that bisection shrinks when a step leaves it.
 */
export function betaQuantile(p: number, { alpha, beta }: Beta): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const constant = logBeta(alpha, beta);
  let [low, high] = [0, 1];
  let x = alpha / (alpha + beta);
  for (let round = 0; round < 400; round++) {
    const off = betaCdf(x, { alpha, beta }) - p;
    if (off > 0) high = x;
    else low = x;
    const density = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - constant);
    const newton = x - off / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x || next <= 0 || next >= 1) return Math.min(1, Math.max(0, next));
    x = next;
  }
  return x;
}
