import type { Counts } from '../rates/counts.ts';
import { type Beta, betaMean } from '../stats/beta.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import { buyerMomentum } from './buyer-momentum.ts';
import type { Candidate, CandidateFlag, Missing } from './candidate.ts';
import type { Judged } from './judge-candidates.ts';
import { type CandidateProduct, dayFlag } from './product-days.ts';
import type { ShopPicture } from './shop-picture.ts';
import { whatWouldChange } from './what-would-change.ts';

/** A judged product with all the numbers its sentence needs. */
export function explainCandidate(one: Judged, isPicked: boolean, shop: ShopPicture): Candidate {
  const { product, belief, level } = one;
  const { days, sums, priors, settings, dispersion, weekly, pace, buyerPrior } = shop;
  const { key, category, largestCustomer } = days.products[product] as CandidateProduct;
  const visitors = sums.visitors[product] as number;
  const buyers = sums.buyers[product] as number;
  const { level: from, rate: prior } = priors.of(category);
  return {
    product,
    key,
    category,
    verdict: isPicked ? 'pick' : 'near',
    score: one.score,
    visitors,
    visitorsPercentile: shop.visitorRanks[product] ?? 0,
    buyers,
    seen: buyers / visitors,
    rate: betaMean(belief),
    credible: { low: betaQuantile(0.05, belief), high: betaQuantile(0.95, belief) },
    level,
    chanceOfLevel: one.chanceOfLevel,
    prior: { from, mean: betaMean(prior), visits: prior.alpha + prior.beta },
    bounce: one.bounce,
    expectedBuyers: one.expectedBuyers,
    momentum: buyerPrior ? buyerMomentum(weekly[product] ?? [], pace, buyerPrior) : null,
    flags: flagsOf(product, visitors, largestCustomer ?? 0, shop),
    missing: isPicked ? [] : missingOf(one, settings.sure),
    wouldChange: whatWouldChange(
      people(shop.counts[product] as Counts, dispersion),
      spread(prior, dispersion),
      level,
      settings.sure,
    ),
  };
}

/** Real people again, the prior in proportion: the same belief, told in buyers one can count. */
function people({ hits, of }: Counts, times: number): Counts {
  return { hits: hits * times, of: of * times };
}

function spread({ alpha, beta }: Beta, times: number): Beta {
  return { alpha: alpha * times, beta: beta * times };
}

function flagsOf(
  product: number,
  visitors: number,
  largestCustomer: number,
  shop: ShopPicture,
): readonly CandidateFlag[] {
  const { sums, days, settings } = shop;
  const bits = sums.flags[product] as number;
  const told: readonly (readonly [CandidateFlag, boolean])[] = [
    ['placed', (bits & dayFlag.placed) !== 0],
    ['placement-unknown', !days.placementKnown],
    ['few-visits', visitors < settings.fewVisits],
    ['one-customer', largestCustomer > settings.oneCustomer],
    ['price-cut', (bits & dayFlag.priceCut) !== 0],
    ['out-of-stock', (bits & dayFlag.outOfStock) !== 0],
    ['summed-days', (sums.days[product] as number) > 1],
  ];
  return told.flatMap(([flag, is]) => (is ? flag : []));
}

/** What stands between a near miss and the list; together two fair chances may be too little. */
function missingOf({ chanceOfLevel, bounce, chance }: Judged, sure: number): readonly Missing[] {
  if (chance >= sure) return ['false-discoveries'];
  const missing: Missing[] = [];
  if (chanceOfLevel < sure) missing.push('conversion');
  if (bounce !== null && bounce.chanceBelow < sure) missing.push('bounce');
  return missing.length > 0 ? missing : ['conversion', 'bounce'];
}
