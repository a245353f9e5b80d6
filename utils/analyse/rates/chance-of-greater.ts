import { type Beta, betaMean } from '../stats/beta.ts';
import { betaCdf } from '../stats/beta-cdf.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';

const PIECES = 256;

/**
 * P(A > B) of two independent rates: ∫ P(B ≤ t) dP(A ≤ t) by the trapezium rule over A's distribution function, so
 * that no density is evaluated where it is infinite. Any parameters, whole or not; of two equal rates exactly ½.
 */
export function chanceOfGreater(a: Beta, b: Beta): number {
  const ends = [betaQuantile(1e-9, a), betaQuantile(1 - 1e-9, a)] as const;
  const middle = betaMean(a);
  let sum = 0;
  let [aBefore, bBefore] = [0, 0];
  for (let piece = 0; piece <= PIECES; piece++) {
    const at = piece === PIECES ? 1 : place((2 * piece) / PIECES);
    const [aUpTo, bUpTo] = [betaCdf(at, a), betaCdf(at, b)];
    sum += ((aUpTo - aBefore) * (bUpTo + bBefore)) / 2;
    [aBefore, bBefore] = [aUpTo, bUpTo];
  }
  return sum;

  /** Half of the places below the mean, half above: long tails are not all there is. */
  function place(share: number): number {
    return share <= 1 ? ends[0] + (middle - ends[0]) * share : middle + (ends[1] - middle) * (share - 1);
  }
}
