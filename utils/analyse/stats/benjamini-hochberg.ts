/**
 * Which of many tests stand when at most `rate` of those that stand may be false alarms (Benjamini & Hochberg 1995):
 * all up to the largest rank k with p₍k₎ ≤ k/m · rate. Same order as given.
 */
export function benjaminiHochberg(pValues: readonly number[], rate: number): readonly boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate);
  const limit = sorted[last];
  return pValues.map((p) => limit !== undefined && p <= limit);
}
