import { type Beta, betaMean } from '../stats/beta.ts';
import { betaCdf } from '../stats/beta-cdf.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';

/** Places on either side of each mean. */
const PLACES = 64;

/**
 * P(A > B) of two independent rates: ∫ P(B ≤ t) dP(A ≤ t) by the trapezium rule over the distribution functions, so
 * that no density is evaluated where it is infinite, at places where either of them moves. Any parameters, whole or not.
 * The chances of the one and of the other add up to one; of two equal rates each is ½.
 */
export function chanceOfGreater(a: Beta, b: Beta): number {
  let sum = 0;
  let [aBefore, bBefore] = [0, 0];
  for (const at of [...placesOf(a), ...placesOf(b), 1].sort((one, other) => one - other)) {
    const [aUpTo, bUpTo] = [betaCdf(at, a), betaCdf(at, b)];
    sum += ((aUpTo - aBefore) * (bUpTo + bBefore)) / 2;
    [aBefore, bBefore] = [aUpTo, bUpTo];
  }
  return sum;
}

/** Half of them below the mean, half above: long tails are not all there is. */
function placesOf(rate: Beta): readonly number[] {
  const [low, middle, high] = [betaQuantile(1e-9, rate), betaMean(rate), betaQuantile(1 - 1e-9, rate)];
  return Array.from({ length: 2 * PLACES + 1 }, (_, place) => {
    const share = place / PLACES;
    return share <= 1 ? low + (middle - low) * share : middle + (high - middle) * (share - 1);
  });
}
