const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/**
 * ln Γ(x) for x > 0, to about 1e-14. Lanczos' approximation (g = 7, n = 9; Numerical Recipes §6.1), and from 12 on
 * Stirling's series (DLMF 5.11.1), which is quicker.
 */
export function logGamma(x: number): number {
  if (x >= 12) {
    const y = 1 / (x * x);
    const series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x;
    return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + series;
  }
  const z = x - 1;
  const sum = lanczos.reduce((total, term, index) => (index === 0 ? term : total + term / (z + index)), 0);
  const t = z + 7.5;
  return halfLogTwoPi + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
