import { type Beta, betaOf } from '../stats/beta.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';

/** 同行优秀 is taken for the 90th of 100 peers. */
const TOP = 0.9;

/**
 * The peers' rates from the two figures a console shows, 同行平均 and 同行优秀: the beta distribution of that mean
 * whose 90 % quantile is the top (methods.md §2), by bisection over its weight. Undefined unless
 * 0 < mean < top < 1, or when no beta distribution is as wide as that.
 */
export function peerPrior(mean: number, top: number): Beta | undefined {
  if (!(mean > 0 && top > mean && top < 1)) return undefined;
  // From its widest on, the quantile only falls towards the mean as the weight grows.
  let heavy = Math.log(1e9);
  let light = widest(mean);
  if (betaQuantile(TOP, betaOf(mean, Math.exp(light))) < top) return undefined;
  for (let round = 0; round < 60; round++) {
    const middle = (heavy + light) / 2;
    if (betaQuantile(TOP, betaOf(mean, Math.exp(middle))) > top) light = middle;
    else heavy = middle;
  }
  return betaOf(mean, Math.exp((heavy + light) / 2));
}

/** The ln weight at which the 90 % quantile of this mean is highest: lighter ones pile up at 0 and 1. */
function widest(mean: number): number {
  const weights = Array.from({ length: 60 }, (_, step) => step / 4 - 2 - Math.log(mean) / 2);
  const reach = weights.map((weight) => betaQuantile(TOP, betaOf(mean, Math.exp(weight))));
  return weights[reach.indexOf(Math.max(...reach))] ?? 0;
}
