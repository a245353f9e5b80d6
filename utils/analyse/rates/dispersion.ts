import type { Counts } from './counts.ts';

/**
 * How much more a product's own rate moves from week to week than chance alone: φ = max(1, Pearson's χ² ÷ degrees of
 * freedom) of its weekly counts (McCullagh & Nelder 1989, §4.5). 1 with fewer than two weeks of visits.
 */
export function dispersion(weeks: readonly Counts[]): number {
  const seen = weeks.filter(({ of }) => of > 0);
  const hits = seen.reduce((sum, week) => sum + week.hits, 0);
  const of = seen.reduce((sum, week) => sum + week.of, 0);
  const rate = hits / of;
  if (seen.length < 2 || rate <= 0 || rate >= 1) return 1;
  const chiSquare = seen.reduce(
    (sum, week) => sum + (week.hits - week.of * rate) ** 2 / (week.of * rate * (1 - rate)),
    0,
  );
  return Math.max(1, chiSquare / (seen.length - 1));
}
