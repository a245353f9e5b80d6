import { type Beta, betaMean, betaOf } from '../stats/beta.ts';
import { grouped } from '../stats/grouped.ts';
import type { Counts } from './counts.ts';
import { fitBetaPrior } from './fit-beta-prior.ts';

/** Where a prior comes from, the nearest first. */
export type PriorLevel = 'category' | 'shop' | 'default' | 'given';

export interface RatePrior {
  readonly level: PriorLevel;
  readonly rate: Beta;
}

/** Counts of one product and the category it competes in; null: none is known. */
export interface CategoryCounts extends Counts {
  readonly category: string | null;
}

/** What is believed before anything is seen: 2 %, worth 50 visits (methods.md §2). */
export const defaultPrior: RatePrior = { level: 'default', rate: { alpha: 1, beta: 49 } };

/** A category speaks for itself from so many products, and from so many times its prior's weight in visits. */
const ENOUGH = 20;

export interface RatePriors {
  readonly shop: RatePrior;
  of(category: string | null): RatePrior;
}

/**
 * Priors of a shop's rates by category → shop → default (methods.md §2). A category has its own when it has 20
 * products and visits worth 20 priors; its mean is drawn to the shop's as if the shop were 20 products more. In steps.
 */
export function* ratePriors(products: readonly CategoryCounts[]): Generator<void, RatePriors> {
  const fitted = yield* fitEnough(products);
  const shop: RatePrior = fitted ? { level: 'shop', rate: fitted } : defaultPrior;
  const own = new Map<string, RatePrior>();
  for (const [category, members] of grouped(products, (product) => product.category)) {
    if (category === null) continue;
    const fit = yield* fitEnough(members);
    if (fit) own.set(category, { level: 'category', rate: drawn(fit, shop.rate, members.length) });
  }
  return { shop, of: (category) => (category === null ? shop : (own.get(category) ?? shop)) };
}

function* fitEnough(products: readonly Counts[]): Generator<void, Beta | undefined> {
  const visited = products.filter(({ of }) => of > 0);
  if (visited.length < ENOUGH) return undefined;
  const fit = yield* fitBetaPrior(visited);
  const visits = visited.reduce((sum, { of }) => sum + of, 0);
  return fit && visits >= ENOUGH * (fit.alpha + fit.beta) ? fit : undefined;
}

function drawn(category: Beta, shop: Beta, products: number): Beta {
  const mean = (products * betaMean(category) + ENOUGH * betaMean(shop)) / (products + ENOUGH);
  return betaOf(mean, category.alpha + category.beta);
}
