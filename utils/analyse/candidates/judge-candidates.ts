import type { Counts } from '../rates/counts.ts';
import { posterior } from '../rates/posterior.ts';
import type { Beta } from '../stats/beta.ts';
import { betaCdf, betaTail } from '../stats/beta-cdf.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import type { Candidate } from './candidate.ts';
import { percentRanks } from './percent-ranks.ts';
import type { CandidateProduct } from './product-days.ts';
import { conversionLevel, type ShopPicture } from './shop-picture.ts';

const PRODUCTS_A_STEP = 32;
/** The cautious end of what a rate may be. */
const CAUTIOUS = 0.1;

/** One product's chances. */
export interface Judged {
  readonly product: number;
  readonly belief: Beta;
  readonly level: number;
  readonly chanceOfLevel: number;
  readonly bounce: Candidate['bounce'];
  readonly expectedBuyers: number;
  /** Of reaching every level. */
  readonly chance: number;
  readonly score: number;
}

/** Products with enough visitors, the best first: chance · rank of cautiously expected buyers. In steps. */
export function* judgeCandidates(shop: ShopPicture): Generator<void, readonly Judged[]> {
  const { sums, levels, days } = shop;
  const eligible = [...days.products.entries()].filter(([product]) => {
    const visitors = sums.visitors[product] as number;
    return visitors > 0 && visitors >= levels.visitors;
  });
  const found: Omit<Judged, 'score'>[] = [];
  for (const [place, [product, { category }]] of eligible.entries()) {
    found.push(judge(product, category, shop));
    if (place % PRODUCTS_A_STEP === 0) yield;
  }
  const ranks = percentRanks(found.map(({ expectedBuyers }) => expectedBuyers));
  return found
    .map((one, place): Judged => ({ ...one, score: one.chance * (ranks[place] ?? 0) }))
    .sort((a, b) => b.score - a.score || a.product - b.product);
}

function judge(product: number, category: CandidateProduct['category'], shop: ShopPicture): Omit<Judged, 'score'> {
  const { sums, counts, priors } = shop;
  const belief = posterior(priors.of(category).rate, counts[product] as Counts);
  const level = conversionLevel(shop, category);
  const chanceOfLevel = betaTail(level, belief);
  const bounce = bounceOf(product, shop);
  const organic = (sums.visitors[product] as number) - (sums.placedVisitors[product] as number);
  return {
    product,
    belief,
    level,
    chanceOfLevel,
    bounce,
    expectedBuyers: betaQuantile(CAUTIOUS, belief) * organic,
    chance: chanceOfLevel * (bounce?.chanceBelow ?? 1),
  };
}

function bounceOf(product: number, { sums, levels, bouncePrior }: ShopPicture): Candidate['bounce'] {
  const of = sums.bounceVisitors[product] as number;
  const hits = sums.bounced[product] as number;
  if (!bouncePrior || of === 0) return null;
  return {
    seen: hits / of,
    level: levels.bounce,
    chanceBelow: betaCdf(levels.bounce, posterior(bouncePrior, { hits, of })),
  };
}
