import type { OrderRow } from '../../model/order-row.ts';
import { wilson } from '../rates/wilson.ts';
import { orderOf } from './buyer-histories.ts';

/** Who buys `from` buys `to`, too. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Orders with both, with `from`, with `to`, and in all. */
  readonly both: number;
  readonly ofFrom: number;
  readonly ofTo: number;
  readonly orders: number;
  /** both ÷ orders */
  readonly support: number;
  /** both ÷ ofFrom */
  readonly confidence: number;
  /** What is left of the confidence when chance is taken off: Wilson's 99 % lower bound, for many pairs are tried. */
  readonly sureConfidence: number;
  /** confidence ÷ share of all orders with `to`: 1 when the two have nothing to do with each other. */
  readonly lift: number;
  readonly sureLift: number;
}

const z99 = 2.5758293035489004;
/** An order of a hundred products is a reseller's, and ten thousand pairs. */
const largestOrder = 50;

/**
 * 关联推荐: association rules between pairs of products in one order (Agrawal, Imieliński & Swami 1993), only those
 * that chance does not explain (sureLift > 1), the surest first.
 * @param fewest orders with both products below which a pair is an anecdote.
 */
export function boughtTogether(rows: readonly OrderRow[], fewest = 5): readonly Pair[] {
  const orders = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.product === null) continue;
    const known = orders.get(orderOf(row));
    if (known) known.add(row.product);
    else orders.set(orderOf(row), new Set([row.product]));
  }
  const baskets = [...orders.values()]
    .filter(({ size }) => size <= largestOrder)
    .map((products) => [...products].sort());
  const single = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const products of baskets) {
    for (const [at, first] of products.entries()) {
      single.set(first, (single.get(first) ?? 0) + 1);
      const partners = together.get(first) ?? new Map<string, number>();
      together.set(first, partners);
      for (const second of products.slice(at + 1)) partners.set(second, (partners.get(second) ?? 0) + 1);
    }
  }
  const all = baskets.length;
  return [...together]
    .flatMap(([first, partners]) => [...partners].map(([second, both]) => ({ first, second, both })))
    .filter(({ both }) => both >= fewest)
    .flatMap(({ first, second, both }) => [pair(first, second, both), pair(second, first, both)])
    .filter(({ sureLift }) => sureLift > 1)
    .sort((a, b) => b.sureLift - a.sureLift || b.both - a.both || (a.from + a.to < b.from + b.to ? -1 : 1));

  function pair(from: string, to: string, both: number): Pair {
    const [ofFrom, ofTo] = [single.get(from) ?? 0, single.get(to) ?? 0];
    const sureConfidence = wilson({ hits: both, of: ofFrom }, z99)?.low ?? 0;
    const [confidence, usual] = [both / ofFrom, ofTo / all];
    return {
      from,
      to,
      both,
      ofFrom,
      ofTo,
      orders: all,
      support: both / all,
      confidence,
      sureConfidence,
      lift: confidence / usual,
      sureLift: sureConfidence / usual,
    };
  }
}
