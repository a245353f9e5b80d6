/**
 * How many of a ranked list may be named so that no more than a share `rate` of them is expected to be wrong: the
 * longest beginning whose mean posterior error is that small (Bayesian false discovery rate; D. Robinson 2015-11-03).
 * @param chances of being right, best first.
 */
export function pickCount(chances: readonly number[], rate: number): number {
  let [wrong, count] = [0, 0];
  for (const [index, chance] of chances.entries()) {
    wrong += 1 - chance;
    // Doubles: 1 − 0.8 is a hair more than 0.2.
    if (wrong <= rate * (index + 1) + 1e-12) count = index + 1;
  }
  return count;
}
