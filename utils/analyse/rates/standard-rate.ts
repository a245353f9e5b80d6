import { type Beta, betaMean } from '../stats/beta.ts';
import type { Counts } from './counts.ts';
import { posterior } from './posterior.ts';

/** One traffic source: what the product made of it, what the shop's products make of it, and its share of the shop. */
export interface SourceRate extends Counts {
  readonly prior: Beta;
  /** Visits of the shop from this source; only the proportions count. */
  readonly shopVisits: number;
}

/**
 * A product's rate as if its visitors came from the shop's sources: Σ share × shrunk rate (direct standardisation;
 * methods.md §2, Placement). A product that lives on the shop's best source loses what is not its own doing. With its
 * standard deviation; undefined without visits.
 */
export function standardRate(
  sources: readonly SourceRate[],
): { readonly rate: number; readonly deviation: number } | undefined {
  const visits = sources.reduce((sum, { shopVisits }) => sum + shopVisits, 0);
  if (visits <= 0) return undefined;
  let [rate, variance] = [0, 0];
  for (const source of sources) {
    const share = source.shopVisits / visits;
    const belief = posterior(source.prior, source);
    const mean = betaMean(belief);
    rate += share * mean;
    variance += (share * share * mean * (1 - mean)) / (belief.alpha + belief.beta + 1);
  }
  return { rate, deviation: Math.sqrt(variance) };
}
