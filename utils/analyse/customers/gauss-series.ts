/** Gauss' hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z < 1, by its series (DLMF 15.2.1). */
export function gaussSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 100_000 && Math.abs(term) > 1e-15 * Math.abs(sum); n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}
