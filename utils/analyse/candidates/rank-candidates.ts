import type { Counts } from '../rates/counts.ts';
import { fitBetaPrior } from '../rates/fit-beta-prior.ts';
import { posterior } from '../rates/posterior.ts';
import { type RatePriors, ratePriors } from '../rates/rate-priors.ts';
import { type Beta, betaMean } from '../stats/beta.ts';
import { betaCdf, betaTail } from '../stats/beta-cdf.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import { type BuyerPrior, buyerMomentum, buyerPriorInSteps, shopPace } from './buyer-momentum.ts';
import type { Candidate, CandidateFlag, CandidateList, Missing } from './candidate.ts';
import type { CandidateSettings } from './candidate-settings.ts';
import { gatherProducts, type ProductSums, WEEKS } from './gather-products.ts';
import { percentRanks } from './percent-ranks.ts';
import { pickCount } from './pick-list.ts';
import { placementLift } from './placement-lift.ts';
import { type CandidateProduct, dayFlag, type ProductDays } from './product-days.ts';
import { type ShopLevels, shopLevels } from './shop-levels.ts';
import { weeklyDispersion } from './weekly-dispersion.ts';
import { whatWouldChange } from './what-would-change.ts';

const PRODUCTS_A_STEP = 32;
/** Near misses that are worth a sentence. */
const NEAR = 50;

interface Judged {
  readonly product: number;
  readonly counts: Counts;
  readonly belief: Beta;
  readonly level: number;
  readonly chanceOfLevel: number;
  readonly bounce: Candidate['bounce'];
  readonly expectedBuyers: number;
  readonly chance: number;
  readonly score: number;
}

interface Shop {
  readonly sums: ProductSums;
  readonly levels: ShopLevels;
  readonly priors: RatePriors;
  readonly lift: number;
  readonly dispersion: number;
  readonly bouncePrior: Beta | undefined;
  readonly settings: CandidateSettings;
}

/**
 * Which products deserve a push (爆款候选), honest about chance (methods.md §3): the believed conversion with placement
 * taken out, P(conversion ≥ level) · P(bounce ≤ level) · rank of cautiously expected buyers; as many picks as keep the
 * share of expected mistakes small. In steps of a few milliseconds; a million product-days are no obstacle.
 * @param until last day of the window, as a day number.
 */
export function* rankCandidates(
  days: ProductDays,
  until: number,
  settings: CandidateSettings,
): Generator<void, CandidateList> {
  const { products } = days;
  const sums = yield* gatherProducts(days, until, settings.window);
  const lift = placementLift(sums);
  yield;
  const dispersion = weeklyDispersion(sums, lift);
  yield;
  const counts = products.map((_, product) => countsOf(sums, product, lift, dispersion));
  const priors = yield* ratePriors(products.map(({ category }, product) => ({ category, ...at(counts, product) })));
  const bouncePrior = settings.bounce ? yield* fitBetaPrior(bounceCounts(sums, dispersion)) : undefined;
  const levels = shopLevels(products, sums, settings);
  const shop: Shop = { sums, levels, priors, lift, dispersion, bouncePrior, settings };
  const judged = yield* judge(products, counts, shop);
  const weekly = products.map((_, product) => sums.weeklyBuyers.subarray(product * WEEKS, (product + 1) * WEEKS));
  const pace = shopPace(weekly);
  const buyerPrior = yield* buyerPriorInSteps(weekly, pace);
  const sure = judged.filter((one) => one.chance >= settings.sure);
  const picks = pickCount(
    sure.map(({ chance }) => chance),
    settings.falseDiscoveries,
  );
  const named = [...sure, ...judged.filter((one) => one.chance < settings.sure).slice(0, NEAR)];
  const ranks = percentRanks(sums.visitors);
  const candidates: Candidate[] = [];
  for (const [place, one] of named.entries()) {
    candidates.push(
      explained(one, at(products, one.product), shop, place < picks, ranks, weekly, pace, buyerPrior, days),
    );
    if (place % PRODUCTS_A_STEP === 0) yield;
  }
  const wrong = sure.slice(0, picks).reduce((sum, { chance }) => sum + 1 - chance, 0);
  return {
    candidates,
    expectedWrong: picks > 0 ? wrong / picks : null,
    placementLift: lift,
    dispersion,
    visitorsLevel: levels.visitors,
    visited: sums.visitors.reduce((count, visitors) => count + (visitors > 0 ? 1 : 0), 0),
  };
}

/** A placed visitor weighs as much as `lift` others: so many would have been needed without. */
function countsOf(sums: ProductSums, product: number, lift: number, dispersion: number): Counts {
  const placed = at(sums.placedVisitors, product);
  const of = at(sums.visitors, product) + (lift - 1) * placed;
  return { hits: at(sums.buyers, product) / dispersion, of: of / dispersion };
}

function bounceCounts({ bounced, bounceVisitors }: ProductSums, dispersion: number): readonly Counts[] {
  return Array.from(bounced, (hits, product) => ({
    hits: hits / dispersion,
    of: at(bounceVisitors, product) / dispersion,
  }));
}

/** Products with enough visitors, the best first. */
function* judge(
  products: readonly CandidateProduct[],
  counts: readonly Counts[],
  shop: Shop,
): Generator<void, readonly Judged[]> {
  const eligible = [...products.keys()].filter((product) => {
    const visitors = at(shop.sums.visitors, product);
    return visitors > 0 && visitors >= shop.levels.visitors;
  });
  const found: Omit<Judged, 'score'>[] = [];
  for (const [place, product] of eligible.entries()) {
    found.push(judgeOne(product, at(products, product), at(counts, product), shop));
    if (place % PRODUCTS_A_STEP === 0) yield;
  }
  const ranks = percentRanks(found.map(({ expectedBuyers }) => expectedBuyers));
  return found
    .map((one, place): Judged => ({ ...one, score: one.chance * (ranks[place] ?? 0) }))
    .sort((a, b) => b.score - a.score || a.product - b.product);
}

function judgeOne(
  product: number,
  { category }: CandidateProduct,
  counts: Counts,
  { sums, levels, priors, bouncePrior, settings }: Shop,
): Omit<Judged, 'score'> {
  const { conversion } = settings;
  const prior = priors.of(category).rate;
  const level = conversion.kind === 'fixed' ? conversion.value : conversion.times * betaMean(prior);
  const belief = posterior(prior, counts);
  const chanceOfLevel = betaTail(level, belief);
  const known = at(sums.bounceVisitors, product);
  const seen = at(sums.bounced, product) / known;
  const ofBounce = bouncePrior && known > 0 ? posterior(bouncePrior, { hits: seen * known, of: known }) : undefined;
  const bounce = ofBounce ? { seen, level: levels.bounce, chanceBelow: betaCdf(levels.bounce, ofBounce) } : null;
  const organic = at(sums.visitors, product) - at(sums.placedVisitors, product);
  return {
    product,
    counts,
    belief,
    level,
    chanceOfLevel,
    bounce,
    expectedBuyers: betaQuantile(0.1, belief) * organic,
    chance: chanceOfLevel * (bounce?.chanceBelow ?? 1),
  };
}

function explained(
  one: Judged,
  { key, category, largestCustomer }: CandidateProduct,
  { sums, priors, dispersion, settings }: Shop,
  picked: boolean,
  ranks: readonly number[],
  weekly: readonly ArrayLike<number>[],
  pace: readonly number[],
  buyerPrior: BuyerPrior | undefined,
  days: ProductDays,
): Candidate {
  const { product, belief, level, counts } = one;
  const visitors = at(sums.visitors, product);
  const buyers = at(sums.buyers, product);
  const prior = priors.of(category);
  return {
    product,
    key,
    category,
    verdict: picked ? 'pick' : 'near',
    score: one.score,
    visitors,
    visitorsPercentile: ranks[product] ?? 0,
    buyers,
    seen: buyers / visitors,
    rate: betaMean(belief),
    credible: { low: betaQuantile(0.05, belief), high: betaQuantile(0.95, belief) },
    level,
    chanceOfLevel: one.chanceOfLevel,
    prior: { from: prior.level, mean: betaMean(prior.rate), visits: prior.rate.alpha + prior.rate.beta },
    bounce: one.bounce,
    expectedBuyers: one.expectedBuyers,
    momentum: buyerPrior ? buyerMomentum(at(weekly, product), pace, buyerPrior) : null,
    flags: flagsOf(at(sums.flags, product), visitors, at(sums.days, product), largestCustomer, days, settings),
    missing: picked ? [] : missingOf(one, settings.sure),
    wouldChange: whatWouldChange(scaled(counts, dispersion), scaledPrior(prior.rate, dispersion), level, settings.sure),
  };
}

/** Real people, the prior in proportion: the same belief seen through counts that are not spread out. */
function scaled({ hits, of }: Counts, times: number): Counts {
  return { hits: hits * times, of: of * times };
}

function scaledPrior({ alpha, beta }: Beta, times: number): Beta {
  return { alpha: alpha * times, beta: beta * times };
}

function flagsOf(
  bits: number,
  visitors: number,
  daysSeen: number,
  largestCustomer: number | undefined,
  { placementKnown }: ProductDays,
  { fewVisits, oneCustomer }: CandidateSettings,
): readonly CandidateFlag[] {
  return [
    ...(bits & dayFlag.placed ? (['placed'] as const) : []),
    ...(placementKnown ? [] : (['placement-unknown'] as const)),
    ...(visitors < fewVisits ? (['few-visits'] as const) : []),
    ...((largestCustomer ?? 0) > oneCustomer ? (['one-customer'] as const) : []),
    ...(bits & dayFlag.priceCut ? (['price-cut'] as const) : []),
    ...(bits & dayFlag.outOfStock ? (['out-of-stock'] as const) : []),
    ...(daysSeen > 1 ? (['summed-days'] as const) : []),
  ];
}

function missingOf({ chanceOfLevel, bounce, chance }: Judged, sure: number): readonly Missing[] {
  if (chance >= sure) return ['false-discoveries'];
  const lowBounce = bounce === null || bounce.chanceBelow >= sure;
  return [
    ...(chanceOfLevel >= sure && !lowBounce ? [] : (['conversion'] as const)),
    ...(lowBounce ? [] : (['bounce'] as const)),
  ];
}

/** Indexes that come from the very list they point into. */
function at<T>(list: ArrayLike<T>, place: number): T {
  return list[place] as T;
}
