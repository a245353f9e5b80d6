/** P(Z ≤ z) of the standard normal distribution; relative error below 1.2e-7 in both tails (Numerical Recipes §6.2). */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const series = chebyshev.reduceRight((sum, term) => term + t * sum, 0);
  const upper = 0.5 * t * Math.exp(-x * x + series);
  return z > 0 ? 1 - upper : upper;
}

const chebyshev = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];
