import type { PriorLevel } from '../rates/rate-priors.ts';
import type { Interval } from '../shown-interval.ts';
import type { Momentum } from './buyer-momentum.ts';
import type { Turn } from './what-would-change.ts';

/** What must not be hidden beside a pick. */
export type CandidateFlag =
  | 'placed'
  | 'placement-unknown'
  | 'few-visits'
  | 'one-customer'
  | 'price-cut'
  | 'out-of-stock'
  /** Visitors are added up day by day: who came twice is in it twice. */
  | 'summed-days';

/** Why a product is not picked. */
export type Missing = 'conversion' | 'bounce' | 'false-discoveries';

/** A product and everything its one sentence needs. */
export interface Candidate {
  /** Index into ProductDays.products. */
  readonly product: number;
  readonly key: string;
  readonly category: string | null;
  readonly verdict: 'pick' | 'near';
  readonly score: number;
  readonly visitors: number;
  /** Its middle rank among the shop's visited products, 0 … 1. */
  readonly visitorsPercentile: number;
  readonly buyers: number;
  readonly seen: number;
  /** The rate one should believe, placement taken out, and its 90 % interval. */
  readonly rate: number;
  readonly credible: Interval;
  readonly level: number;
  readonly chanceOfLevel: number;
  readonly prior: { readonly from: PriorLevel; readonly mean: number; readonly visits: number };
  readonly bounce: { readonly seen: number; readonly level: number; readonly chanceBelow: number } | null;
  /** Buyers of the window at the cautious end (10 %) of the rate, without placed visitors. */
  readonly expectedBuyers: number;
  readonly momentum: Momentum | null;
  readonly flags: readonly CandidateFlag[];
  readonly missing: readonly Missing[];
  readonly wouldChange: readonly Turn[];
}

export interface CandidateList {
  /** Picks first, then near misses, each the best first. Group by category to show. */
  readonly candidates: readonly Candidate[];
  /** Share of the picks expected to miss the level. */
  readonly expectedWrong: number | null;
  /** How many times better placed visitors convert in this shop; 1: not seen. */
  readonly placementLift: number;
  /** How much more than chance rates move from week to week. */
  readonly dispersion: number;
  readonly visitorsLevel: number;
  /** Products that were visited at all. */
  readonly visited: number;
}
