import type { Interval } from '../shown-interval.ts';
import type { Beta } from '../stats/beta.ts';
import { logBeta } from '../stats/log-beta.ts';

/**
 * How many hits to expect of the next `of` visits: the shortest range of a beta-binomial count that holds at least
 * this certainty. An interval of the rate itself is too narrow as a forecast.
 */
export function predictiveRange(rate: Beta, of: number, certainty = 0.9): Interval {
  const masses = countMasses(rate, of);
  let best: Interval = { low: 0, high: masses.length - 1 };
  let [low, sum] = [0, 0];
  for (const [high, mass] of masses.entries()) {
    sum += mass;
    for (let less = sum - (masses[low] ?? 0); low < high && less >= certainty; less = sum - (masses[low] ?? 0)) {
      sum = less;
      low++;
    }
    if (sum >= certainty && high - low < best.high - best.low) best = { low, high };
  }
  return best;
}

/** P(0), P(1) … of the beta-binomial distribution by its recurrence, until nothing worth counting is left. */
function countMasses({ alpha, beta }: Beta, of: number): readonly number[] {
  let logMass = logBeta(alpha, of + beta) - logBeta(alpha, beta);
  const masses = [Math.exp(logMass)];
  for (let [k, sum] = [0, masses[0] ?? 0]; k < of && sum < 1 - 1e-6; k++) {
    logMass += Math.log(((of - k) * (k + alpha)) / ((k + 1) * (of - k - 1 + beta)));
    sum += Math.exp(logMass);
    masses.push(Math.exp(logMass));
  }
  return masses;
}
