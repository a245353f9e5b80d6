import type { Interval } from '../shown-interval.ts';
import type { Beta } from '../stats/beta.ts';
import { logBeta } from '../stats/log-beta.ts';

/**
 * How many hits to expect of the next `of` visits, with this certainty and equal chances to fall out on either side:
 * quantiles of the beta-binomial distribution. An interval of the rate itself is too narrow as a forecast.
 */
export function predictiveRange({ alpha, beta }: Beta, of: number, certainty = 0.9): Interval {
  const [lower, upper] = [(1 - certainty) / 2, (1 + certainty) / 2];
  let logMass = logBeta(alpha, of + beta) - logBeta(alpha, beta);
  let sum = Math.exp(logMass);
  let low = sum >= lower ? 0 : undefined;
  for (let k = 0; k < of; k++) {
    if (sum >= upper) return { low: low ?? k, high: k };
    logMass += Math.log(((of - k) * (k + alpha)) / ((k + 1) * (of - k - 1 + beta)));
    sum += Math.exp(logMass);
    if (low === undefined && sum >= lower) low = k + 1;
  }
  return { low: low ?? of, high: of };
}
