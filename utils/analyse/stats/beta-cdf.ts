import type { Beta } from './beta.ts';
import { logBeta } from './log-beta.ts';

const tiny = 1e-300;

/**
 * P(θ ≤ x) of a beta distribution: the regularised incomplete beta function I_x(α, β), by Lentz's continued fraction
 * (Numerical Recipes §6.4, DLMF 8.17.22). 0 up to x = 0, 1 from x = 1 on.
 */
export function betaCdf(x: number, { alpha, beta }: Beta): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta(alpha, beta));
  // The fraction converges quickly below the mean only; above it the mirrored one does.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(x, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - x, beta, alpha)) / beta;
}

/** P(θ ≥ x): exact in the far tail, where 1 − betaCdf would be all rounding. */
export function betaTail(x: number, { alpha, beta }: Beta): number {
  return betaCdf(1 - x, { alpha: beta, beta: alpha });
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / apart(1 + even * d);
    c = apart(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / apart(1 + odd * d);
    c = apart(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

function apart(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
