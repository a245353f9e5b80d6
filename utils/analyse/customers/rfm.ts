import { daysBetween } from '../civil-date.ts';
import { quantile } from '../stats/quantile.ts';
import type { BuyerHistory } from './buyer-histories.ts';
import { type RfmSegment, rfmSegment } from './rfm-segment.ts';

/** Recency, frequency, amount of a buyer, each with a score from 1 (worst) to `bins` (best). */
export interface RfmRow {
  readonly buyer: string;
  /** Days since the last purchase. */
  readonly recency: number;
  readonly orders: number;
  readonly amount: number;
  readonly scores: readonly [recency: number, frequency: number, monetary: number];
  readonly segment: RfmSegment;
}

export interface Rfm {
  readonly bins: number;
  readonly rows: readonly RfmRow[];
}

/** Smaller shops get three bins: fifths of thirty buyers are six people. */
const enoughForFifths = 50;

/**
 * RFM scores by quantiles (type 7) with right-closed bins: equal buyers have equal scores, and a value on a cut point
 * belongs below it. Recency counts backwards.
 * Source: the R package rfm (Hebbali), after Hughes 1994; its published rows are tests.
 * @param date the day recency is counted to.
 */
export function rfm(buyers: readonly BuyerHistory[], date: string): Rfm {
  const bins = buyers.length < enoughForFifths ? 3 : 5;
  const rows = buyers.map(({ buyer, days, orders, amount }) => ({
    buyer,
    recency: daysBetween(days.at(-1) ?? date, date),
    orders,
    amount,
  }));
  const cuts = (of: (row: (typeof rows)[number]) => number) =>
    Array.from({ length: bins - 1 }, (_, cut) => quantile(rows.map(of), (cut + 1) / bins) ?? 0);
  const [recencies, counts, amounts] = [
    cuts((row) => row.recency),
    cuts((row) => row.orders),
    cuts((row) => row.amount),
  ];
  const above = (value: number, of: readonly number[]) => of.filter((cut) => value > cut).length;
  return {
    bins,
    rows: rows.map((row) => {
      const scores = [
        bins - above(row.recency, recencies),
        1 + above(row.orders, counts),
        1 + above(row.amount, amounts),
      ] as const;
      return { ...row, scores, segment: rfmSegment(scores, bins) };
    }),
  };
}
