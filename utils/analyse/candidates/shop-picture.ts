import type { Counts } from '../rates/counts.ts';
import { fitBetaPrior } from '../rates/fit-beta-prior.ts';
import { type RatePriors, ratePriors } from '../rates/rate-priors.ts';
import { type Beta, betaMean } from '../stats/beta.ts';
import { type BuyerPrior, buyerPriorInSteps, shopPace } from './buyer-momentum.ts';
import type { CandidateSettings } from './candidate-settings.ts';
import { gatherProducts, type ProductSums, WEEKS } from './gather-products.ts';
import { percentRanks } from './percent-ranks.ts';
import { placementLift } from './placement-lift.ts';
import type { ProductDays } from './product-days.ts';
import { type ShopLevels, shopLevels } from './shop-levels.ts';
import { weeklyDispersion } from './weekly-dispersion.ts';

/** What a single product is judged by: everything the shop's products tell together. */
export interface ShopPicture {
  readonly days: ProductDays;
  readonly settings: CandidateSettings;
  readonly sums: ProductSums;
  readonly levels: ShopLevels;
  /** Of each product, placement taken out and as believed as rates here deserve. */
  readonly counts: readonly Counts[];
  readonly priors: RatePriors;
  readonly lift: number;
  readonly dispersion: number;
  readonly bouncePrior: Beta | undefined;
  readonly visitorRanks: readonly number[];
  readonly weekly: readonly ArrayLike<number>[];
  readonly pace: readonly number[];
  readonly buyerPrior: BuyerPrior | undefined;
}

/** Looks at the whole shop once. In steps. */
export function* shopPicture(
  days: ProductDays,
  until: number,
  settings: CandidateSettings,
): Generator<void, ShopPicture> {
  const { products } = days;
  const sums = yield* gatherProducts(days, until, settings.window);
  const lift = placementLift(sums);
  yield;
  const dispersion = weeklyDispersion(sums, lift);
  yield;
  const counts = products.map((_, product) => countsOf(sums, product, lift, dispersion));
  const priors = yield* ratePriors(
    products.map(({ category }, product) => ({ category, ...(counts[product] as Counts) })),
  );
  const bouncePrior = settings.bounce ? yield* fitBetaPrior(bouncesOf(sums)) : undefined;
  const weekly = products.map((_, product) => sums.weeklyBuyers.subarray(product * WEEKS, (product + 1) * WEEKS));
  const pace = shopPace(weekly);
  return {
    days,
    settings,
    sums,
    levels: shopLevels(products, sums, settings),
    counts,
    priors,
    lift,
    dispersion,
    bouncePrior,
    visitorRanks: percentRanks(sums.visitors),
    weekly,
    pace,
    buyerPrior: yield* buyerPriorInSteps(weekly, pace),
  };
}

/** The conversion to reach: fixed, or so many times what the category is believed to do (the shop, when that is small). */
export function conversionLevel(
  { settings: { conversion }, priors, levels }: ShopPicture,
  category: string | null,
): number {
  if (conversion.kind === 'fixed') return conversion.value;
  const { level, rate } = priors.of(category);
  return level === 'default' ? levels.conversion(null) : conversion.times * betaMean(rate);
}

/** A placed visitor weighs as much as `lift` others: so many would have been needed without. */
function countsOf(
  { visitors, buyers, placedVisitors }: ProductSums,
  product: number,
  lift: number,
  dispersion: number,
): Counts {
  const of = (visitors[product] as number) + (lift - 1) * (placedVisitors[product] as number);
  return { hits: (buyers[product] as number) / dispersion, of: of / dispersion };
}

function bouncesOf({ bounced, bounceVisitors }: ProductSums): readonly Counts[] {
  return Array.from(bounced, (hits, product) => ({ hits, of: bounceVisitors[product] as number }));
}
