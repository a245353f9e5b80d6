import type { Counts } from '../rates/counts.ts';
import { dispersion } from '../rates/dispersion.ts';
import { predictiveRange } from '../rates/predictive-range.ts';
import { type Beta, betaOf } from '../stats/beta.ts';
import { betaBinomialTails } from '../stats/beta-binomial-tail.ts';
import { LEAST_DAYS } from './day-pattern.ts';
import type { Judgement } from './watched.ts';

const RECENT = 28;

/**
 * A rate against its own last four weeks: the tails of a beta-binomial count of today's hits (methods.md §6), as wide
 * as the days really differ. Undefined with fewer than 14 known days, without visits today, or without hits ever.
 * @param days counts per calendar day, oldest first, the judged one last; null: unknown, or masked.
 */
export function judgeRate(days: readonly (Counts | null)[], leastDays = LEAST_DAYS): Judgement | undefined {
  const today = days.at(-1) ?? null;
  const before = days
    .slice(-RECENT - 1, -1)
    .filter((day): day is Counts => day !== null && day.of > 0 && day.hits <= day.of);
  if (!today || today.of <= 0 || today.hits > today.of || before.length < leastDays) return undefined;
  const usual = usualRate(before);
  if (!usual) return undefined;
  const of = Math.round(today.of);
  const hits = Math.round(today.hits);
  const expected = usual.alpha / (usual.alpha + usual.beta);
  const range = predictiveRange(usual, of);
  const seen = today.hits / today.of;
  return {
    expected,
    low: range.low / of,
    high: range.high / of,
    seen,
    change: (seen - expected) / expected,
    ...betaBinomialTails(hits, of, usual),
    missing: today.hits - expected * today.of,
  };
}

/** Mean of the days; weight by moments: φ = 1 + (n − 1)/(M + 1), and no more than the visits it rests on. */
function usualRate(days: readonly Counts[]): Beta | undefined {
  const hits = days.reduce((sum, day) => sum + day.hits, 0);
  const of = days.reduce((sum, day) => sum + day.of, 0);
  if (hits === 0 || hits >= of) return undefined;
  const phi = dispersion(days);
  const perDay = of / days.length;
  const weight = phi > 1 ? Math.max(2, (perDay - 1) / (phi - 1) - 1) : Number.POSITIVE_INFINITY;
  return betaOf(hits / of, 1 / (1 / weight + 1 / of));
}
