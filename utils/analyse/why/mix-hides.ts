import type { Effect } from './effect.ts';
import type { LevelPair, Levels } from './sales-levels.ts';

/**
 * Whether the shop's conversion moved one way while its products' moved, clearly, the other (Simpson's paradox): then
 * only the mix explains the shop's.
 * @param within effect of conversion within the products.
 */
export function isHiddenByMix({ before, after }: LevelPair, within: Effect | undefined): boolean {
  if ((before ?? after ?? []).length < 3 || !within || within.withinNormal) return false;
  return (conversion(after) - conversion(before)) * within.amount < 0;
}

function conversion(levels: Levels | null): number {
  return (levels?.[1] ?? 0) / (levels?.[0] ?? 0);
}
