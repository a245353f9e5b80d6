import type { Interval } from '../shown-interval.ts';
import { type Beta, betaMean } from '../stats/beta.ts';
import { betaCdf, betaTail } from '../stats/beta-cdf.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import { chanceOfGreater } from './chance-of-greater.ts';
import { arePart, type Counts } from './counts.ts';
import { peerPrior } from './peer-prior.ts';
import { posterior } from './posterior.ts';
import type { RatePrior } from './rate-priors.ts';
import { wilson } from './wilson.ts';

/** Why a benchmark is not given. */
export type Refusal =
  /** More buyers than visitors: other things were counted. */
  | 'part-exceeds-whole'
  /** Half of the visitors bought: the visits of the group are defined otherwise (seen: 73.6 % in "the rest"). */
  | 'rate-too-high'
  /** Nobody came, or nothing is known. */
  | 'no-visits'
  /** The peers' top is not above their mean. */
  | 'top-below-mean';

export type Comparison =
  | {
      readonly state: 'ok';
      /** The benchmark's rate. */
      readonly rate: number;
      /** P(the product's rate is greater). */
      readonly chanceAbove: number;
    }
  | { readonly state: 'refused'; readonly reason: Refusal };

/** Where the product stands among its peers, 0 … 1, with a 90 % interval. */
export type PeerPlace =
  | (Interval & { readonly state: 'ok'; readonly place: number })
  | { readonly state: 'refused'; readonly reason: Refusal };

export interface RateQuestion {
  readonly now: Counts;
  readonly prior: RatePrior;
  /** How much more than chance the rate moves (see dispersion); 1 when unknown. */
  readonly dispersion?: number;
  /** A rate to reach, as 0.03. */
  readonly level?: number;
  readonly shop?: Counts;
  readonly category?: Counts;
  readonly before?: Counts;
  /** 同行平均 and 同行优秀 as the console shows them. */
  readonly peers?: { readonly mean: number; readonly top?: number };
}

export interface RateBenchmark {
  readonly state: 'ok';
  /** hits ÷ of; null without visits. */
  readonly seen: number | null;
  /** Wilson's 95 % interval of what was seen. */
  readonly interval: Interval;
  readonly belief: Beta;
  /** The shrunk rate, and its 90 % credible interval. */
  readonly rate: number;
  readonly credible: Interval;
  readonly prior: RatePrior & { readonly mean: number; readonly visits: number };
  /** `prior`: what was seen weighs less than what was believed before. */
  readonly restsOn: 'prior' | 'visits';
  readonly chanceOfLevel?: number;
  readonly shop?: Comparison;
  readonly category?: Comparison;
  readonly before?: Comparison;
  readonly peers?: Comparison;
  readonly peerPlace?: PeerPlace;
}

const HIGHEST = 0.5;

/**
 * A conversion rate against everything it can be compared with, honest about few visits (methods.md §2): shrunk to its
 * prior, with P(better than …), or a reason why a benchmark makes no sense. The product itself may be refused, too.
 */
export function rateBenchmark(
  question: RateQuestion,
): RateBenchmark | { readonly state: 'refused'; readonly reason: Refusal } {
  const { now, prior, level, shop, category, before, peers } = question;
  const interval = wilson(now);
  if (!interval) return refused('part-exceeds-whole');
  const phi = question.dispersion ?? 1;
  const belief = posterior(prior.rate, { hits: now.hits / phi, of: now.of / phi });
  const visits = prior.rate.alpha + prior.rate.beta;
  return {
    state: 'ok',
    seen: now.of > 0 ? now.hits / now.of : null,
    interval,
    belief,
    rate: betaMean(belief),
    credible: { low: betaQuantile(0.05, belief), high: betaQuantile(0.95, belief) },
    prior: { ...prior, mean: betaMean(prior.rate), visits },
    restsOn: now.of / phi < visits ? 'prior' : 'visits',
    ...(level === undefined ? {} : { chanceOfLevel: betaTail(level, belief) }),
    ...(shop && { shop: againstGroup(belief, now, shop) }),
    ...(category && { category: againstGroup(belief, now, category) }),
    ...(before && { before: againstBefore(belief, prior.rate, before) }),
    ...(peers && { peers: againstRate(belief, peers.mean) }),
    ...(peers?.top === undefined ? {} : { peerPlace: placeAmong(belief, peers.mean, peers.top) }),
  };
}

function refused(reason: Refusal): { readonly state: 'refused'; readonly reason: Refusal } {
  return { state: 'refused', reason };
}

/** A group the product is itself part of. */
function againstGroup(belief: Beta, own: Counts, group: Counts): Comparison {
  if (!arePart(group) || own.hits > group.hits || own.of > group.of) return refused('part-exceeds-whole');
  if (group.of === 0) return refused('no-visits');
  return againstRate(belief, group.hits / group.of);
}

function againstRate(belief: Beta, rate: number): Comparison {
  if (!(rate > 0)) return refused('no-visits');
  if (rate >= HIGHEST) return refused('rate-too-high');
  return { state: 'ok', rate, chanceAbove: betaTail(rate, belief) };
}

function againstBefore(belief: Beta, prior: Beta, before: Counts): Comparison {
  if (!arePart(before)) return refused('part-exceeds-whole');
  if (before.of === 0) return refused('no-visits');
  const then = posterior(prior, before);
  return { state: 'ok', rate: betaMean(then), chanceAbove: chanceOfGreater(belief, then) };
}

function placeAmong(belief: Beta, mean: number, top: number): PeerPlace {
  if (mean >= HIGHEST) return refused('rate-too-high');
  const peers = peerPrior(mean, top);
  if (!peers) return refused('top-below-mean');
  const at = (rate: number) => betaCdf(rate, peers);
  return {
    state: 'ok',
    place: at(betaMean(belief)),
    low: at(betaQuantile(0.05, belief)),
    high: at(betaQuantile(0.95, belief)),
  };
}
