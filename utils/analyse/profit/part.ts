import type { CostKind } from '../../model/user-data.ts';
import { addTo, emptyTotal, totalOf } from '../exact-total.ts';
import type { Interval } from '../shown-interval.ts';
import { quantileInSteps } from '../stats/quantile-in-steps.ts';
import { plus, scaled } from './interval.ts';

/**
 * Why a part could not be computed. `none`: nobody entered or captured it. `other-currency`: it is there, in money of
 * another kind. `no-count`: the units or orders it is paid for are not known. `restocked-unknown`: nobody said how much
 * of what came back can be sold again.
 */
export type MissingReason = 'none' | 'other-currency' | 'no-count' | 'restocked-unknown';

/** What could not be computed, and what was taken in its place. */
export interface MissingPart {
  readonly part: CostKind | 'refunds' | 'ads' | 'returned-goods';
  readonly reasons: readonly MissingReason[];
  /** Products it lacks for; null among them is what was sold of products nobody captured. */
  readonly products: readonly (string | null)[];
  readonly days: number;
  /** Sales it lacks for. */
  readonly sales: number;
  /** Share of sales taken in its place, from where it is known or supposed; null: what follows is not computed. */
  readonly assumed: Interval | null;
}

/** A part of the account: an amount known to lie in a range, or null when nothing says how large it is. */
export interface Part {
  readonly amount: Interval | null;
  readonly missing: MissingPart | undefined;
}

/** What a part comes to for a product (null: the rest, or everything) on a day; null amount: not known. */
export interface PartLine {
  readonly date: string;
  readonly product: string | null;
  readonly sales: number;
  readonly amount: Interval | null;
  readonly reason?: MissingReason;
}

/** Shares of sales from fewer lines than this say nothing about the others. */
const enoughLines = 3;

/** Lines between two steps: some milliseconds. */
const AT_ONCE = 1024;

/**
 * Adds what is known and stretches it to where it is not: there it is taken to lie between the 10th and the 90th
 * percentile of the shares of sales it has where it is known (on at least three lines with sales), else what the user
 * supposes. In steps: 10,000 products over a month are 300,000 lines.
 * @param supposed share of sales.
 */
export function* partOf(
  part: MissingPart['part'],
  lines: readonly PartLine[],
  supposed: Interval | null = null,
): Generator<void, Part> {
  const [low, high, lacking] = [emptyTotal(), emptyTotal(), emptyTotal()];
  const told: { readonly low: number[]; readonly high: number[] } = { low: [], high: [] };
  const missing = { reasons: new Set<MissingReason>(), products: new Set<string | null>(), days: new Set<string>() };
  for (const [place, { date, product, sales, amount, reason = 'none' }] of lines.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) yield;
    if (amount) {
      addTo(low, amount.low);
      addTo(high, amount.high);
      if (sales <= 0) continue;
      const share = scaled(amount, 1 / sales);
      told.low.push(share.low);
      told.high.push(share.high);
    } else if (sales !== 0) {
      addTo(lacking, sales);
      missing.reasons.add(reason);
      missing.products.add(product);
      missing.days.add(date);
    }
  }
  const known = { low: totalOf(low), high: totalOf(high) };
  if (missing.days.size === 0) return { amount: known, missing: undefined };
  const assumed = told.low.length < enoughLines ? supposed : yield* middleOf(told);
  const sales = totalOf(lacking);
  return {
    amount: assumed && plus(known, scaled(assumed, Math.max(0, sales))),
    missing: {
      part,
      reasons: [...missing.reasons].sort(),
      products: [...missing.products],
      days: missing.days.size,
      sales,
      assumed,
    },
  };
}

function* middleOf(told: { readonly low: readonly number[]; readonly high: readonly number[] }) {
  return {
    low: (yield* quantileInSteps(told.low, 0.1)) ?? 0,
    high: (yield* quantileInSteps(told.high, 0.9)) ?? 0,
  };
}
