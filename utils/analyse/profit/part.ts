import type { CostKind } from '../../model/user-data.ts';
import { exactSum } from '../exact-sum.ts';
import type { Interval } from '../shown-interval.ts';
import { quantile } from '../stats/quantile.ts';
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

/**
 * Adds what is known and stretches it to where it is not: there it is taken to lie between the 10th and the 90th
 * percentile of the shares of sales it has where it is known (on at least three lines with sales), else what the user
 * supposes.
 * @param supposed share of sales.
 */
export function partOf(part: MissingPart['part'], lines: readonly PartLine[], supposed: Interval | null = null): Part {
  const missing = lines.filter(({ amount, sales }) => amount === null && sales !== 0);
  const known = plus(...lines.flatMap(({ amount }) => (amount ? [amount] : [])));
  if (missing.length === 0) return { amount: known, missing: undefined };
  const told = lines.flatMap(({ amount, sales }) => (amount && sales > 0 ? [scaled(amount, 1 / sales)] : []));
  const assumed =
    told.length < enoughLines
      ? supposed
      : {
          low:
            quantile(
              told.map(({ low }) => low),
              0.1,
            ) ?? 0,
          high:
            quantile(
              told.map(({ high }) => high),
              0.9,
            ) ?? 0,
        };
  const sales = exactSum(missing.map((line) => line.sales)) ?? 0;
  return {
    amount: assumed && plus(known, scaled(assumed, Math.max(0, sales))),
    missing: {
      part,
      reasons: [...new Set(missing.map(({ reason = 'none' }) => reason))].sort(),
      products: [...new Set(missing.map(({ product }) => product))],
      days: new Set(missing.map(({ date }) => date)).size,
      sales,
      assumed,
    },
  };
}
