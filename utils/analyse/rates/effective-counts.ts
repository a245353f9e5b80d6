import type { Counts } from './counts.ts';

/** How much of a week's weight the next older one keeps (methods.md §2). */
const FADE = 0.75;

/**
 * Weekly counts, newest first, as one: older weeks count less (0.75 a week), and all of them less when the rate moves
 * more than chance (n ÷ φ). The rate is kept, the weight is not.
 */
export function effectiveCounts(weeks: readonly Counts[], phi = 1): Counts {
  return weeks.reduce(
    (sum, { hits, of }, age) => {
      const weight = FADE ** age / phi;
      return { hits: sum.hits + hits * weight, of: sum.of + of * weight };
    },
    { hits: 0, of: 0 },
  );
}
