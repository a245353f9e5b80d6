import type { Tails } from './beta-binomial-tail.ts';
import { betaCdf } from './beta-cdf.ts';

/**
 * Tails of a count of this mean whose variance is mean + mean²/size: the negative binomial, a Poisson count with a
 * gamma distributed rate. P(X ≤ k) = I_p(size, k + 1), p = size / (size + mean) (DLMF 8.17.24).
 */
export function negativeBinomialTails(count: number, mean: number, size: number): Tails {
  if (mean <= 0) return { atMost: 1, atLeast: count > 0 ? 0 : 1 };
  const p = size / (size + mean);
  return {
    atMost: betaCdf(p, { alpha: size, beta: count + 1 }),
    atLeast: count <= 0 ? 1 : betaCdf(1 - p, { alpha: count, beta: size }),
  };
}
