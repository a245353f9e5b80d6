import { robustSpread } from '../stats/robust-spread.ts';
import { chanceInAmount } from './chance-in-effect.ts';
import type { LevelPair } from './sales-levels.ts';

/** Fewer earlier changes do not make a habit. */
const ENOUGH = 6;

/**
 * How large a change of this shop usually is (one standard deviation): what chance does to the buyers of both sides, or
 * what earlier spans did, whichever is more.
 */
export function usualSize(
  { before, after }: LevelPair,
  spendVariation: number,
  changes: readonly number[] = [],
): number {
  const chance = Math.sqrt(chanceInAmount(before, spendVariation) + chanceInAmount(after, spendVariation));
  return Math.max(chance, changes.length < ENOUGH ? 0 : (robustSpread(changes) ?? 0));
}
