/**
 * `count`: people, orders, money. `rate`: hits of so many, `of` beside it. `share`: a ratio whose parts nobody shows.
 * `score`: 体验分, DSR, 好评率, which hardly move.
 */
export type WatchedKind = 'count' | 'rate' | 'share' | 'score';

/** One series that is watched. The last place of `values` is the day that is judged. */
export interface Watched {
  /** Unique, as `product/123/visitors`: what `parent` and episodes refer to. */
  readonly id: string;
  readonly level: 'shop' | 'source' | 'product';
  readonly key: string;
  readonly metric: string;
  readonly kind: WatchedKind;
  /** Which direction is good news. */
  readonly better: 'up' | 'down' | 'none';
  /** One value per calendar day, oldest first; null: unknown. Of a rate, the hits. */
  readonly values: readonly (number | null)[];
  /** Of a rate, what the hits are of. */
  readonly of?: readonly (number | null)[];
  /** Of an amount, what one buyer (or order, or item) brings: tells few from many. */
  readonly unitSize?: number;
  /** Money one unit is worth: 1 for money, value per visitor for visitors, spend per buyer for buyers; null: cannot be said. */
  readonly worth: number | null;
  /** Id of the series this one is part of, or follows from. */
  readonly parent: string | null;
}

/** What was expected of the last day, and what was seen. */
export interface Judgement {
  readonly expected: number;
  /** 90 % of such days lie here. */
  readonly low: number;
  readonly high: number;
  readonly seen: number;
  /** (seen − expected) ÷ expected; null when nothing was expected. */
  readonly change: number | null;
  /** Chance of so low, and of so high a value, or beyond. */
  readonly atMost: number;
  readonly atLeast: number;
  /** seen − expected, in units of the series; of a rate, hits. */
  readonly missing: number;
}
