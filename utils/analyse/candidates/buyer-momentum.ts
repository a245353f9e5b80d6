import { finish } from '../stats/finish.ts';
import { logGamma } from '../stats/log-gamma.ts';
import { nelderMead } from '../stats/nelder-mead.ts';

/** How much of a week's weight the next older one keeps, and how many weeks count. */
const FADE = 0.75;
const WEEKS = 4;

/** Buyers a week at the shop's usual pace: what is expected next, and against the weeks before. */
export interface Momentum {
  /** Expected buyers in a week in which the shop is as busy as in the newest one. */
  readonly perWeek: number;
  /** The newest week ÷ the older ones, both drawn to the shop's middle; 1 is no change. */
  readonly change: number;
}

/** Gamma distribution of weekly buyers over the shop's products. */
export interface BuyerPrior {
  readonly shape: number;
  readonly rate: number;
}

/**
 * The shop's pace e_t: all buyers of each of the last weeks ÷ their mean, newest first; 0 when closed.
 * @param weekly of each product the buyers of its weeks, newest first.
 */
export function shopPace(weekly: readonly ArrayLike<number>[]): readonly number[] {
  const totals = Array.from({ length: WEEKS }, (_, week) => weekly.reduce((sum, weeks) => sum + (weeks[week] ?? 0), 0));
  const mean = totals.reduce((sum, total) => sum + total, 0) / WEEKS;
  return totals.map((total) => (mean > 0 ? total / mean : 0));
}

/**
 * Weekly buyers ~ Poisson(λ · e_t), λ ~ Gamma(a, b): a and b by the likelihood of the negative binomial that the sums
 * of the weeks follow (methods.md §3, 6). Undefined when nobody bought.
 */
export function fitBuyerPrior(weekly: readonly ArrayLike<number>[], pace: readonly number[]): BuyerPrior | undefined {
  return finish(buyerPriorInSteps(weekly, pace));
}

export function* buyerPriorInSteps(
  weekly: readonly ArrayLike<number>[],
  pace: readonly number[],
): Generator<void, BuyerPrior | undefined> {
  const exposure = pace.reduce((sum, week) => sum + week, 0);
  const times = new Map<number, number>();
  for (const weeks of weekly) {
    let sum = 0;
    for (let week = 0; week < WEEKS; week++) sum += weeks[week] ?? 0;
    times.set(sum, (times.get(sum) ?? 0) + 1);
  }
  const total = [...times].reduce((sum, [buyers, count]) => sum + buyers * count, 0);
  if (total === 0 || exposure === 0) return undefined;
  const cost = ([logShape = 0, logMean = 0]: readonly number[]) => {
    const shape = Math.exp(Math.min(10, Math.max(-10, logShape)));
    const rate = shape / Math.exp(logMean);
    const [none, some] = [Math.log(rate / (rate + exposure)), Math.log(exposure / (rate + exposure))];
    let sum = 0;
    for (const [buyers, count] of times) {
      sum -= count * (logGamma(shape + buyers) - logGamma(shape) + shape * none + buyers * some);
    }
    return sum;
  };
  const [logShape = 0, logMean = 0] = yield* nelderMead(cost, [0, Math.log(total / exposure / weekly.length)]);
  const shape = Math.exp(Math.min(10, Math.max(-10, logShape)));
  return { shape, rate: shape / Math.exp(logMean) };
}

/** Posterior rate (a + Σ w x) / (b + Σ w e), w = 0.75 a week of age; of one product's weeks, newest first. */
export function buyerMomentum(weeks: ArrayLike<number>, pace: readonly number[], prior: BuyerPrior): Momentum {
  let [buyers, exposure] = [prior.shape, prior.rate];
  let [older, olderExposure] = [prior.shape, prior.rate];
  for (let week = 0; week < WEEKS; week++) {
    const weight = FADE ** week;
    buyers += weight * (weeks[week] ?? 0);
    exposure += weight * (pace[week] ?? 0);
    if (week === 0) continue;
    older += weeks[week] ?? 0;
    olderExposure += pace[week] ?? 0;
  }
  const newest = (prior.shape + (weeks[0] ?? 0)) / (prior.rate + (pace[0] ?? 0));
  return { perWeek: (buyers / exposure) * (pace[0] ?? 0), change: newest / (older / olderExposure) };
}
