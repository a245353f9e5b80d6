import type { OrderRow } from '../../model/order-row.ts';
import type { MixedUnits } from '../combined.ts';
import { exactSum } from '../exact-sum.ts';

/** What one buyer bought. */
export interface BuyerHistory {
  readonly buyer: string;
  /** Days with a purchase, in order: orders split on one day are one purchase. */
  readonly days: readonly string[];
  readonly orders: number;
  readonly amount: number;
}

/** The order an order row belongs to: its number, else the buyer's day. */
export const orderOf = ({ order, buyer, date }: OrderRow): string => order ?? `${buyer} ${date}`;

/** The buyers of an order list up to a day; refuses to add up several currencies. */
export function buyerHistories(rows: readonly OrderRow[], until: string): readonly BuyerHistory[] | MixedUnits {
  const byBuyer = new Map<string, OrderRow[]>();
  const past = rows.filter(({ date }) => date <= until);
  const units = [...new Set(past.map(({ currency }) => currency))].sort();
  if (units.length > 1) return { state: 'mixed-units', units };
  for (const row of past) {
    const known = byBuyer.get(row.buyer);
    if (known) known.push(row);
    else byBuyer.set(row.buyer, [row]);
  }
  return [...byBuyer].map(([buyer, own]) => ({
    buyer,
    days: [...new Set(own.map(({ date }) => date))].sort(),
    orders: new Set(own.map(orderOf)).size,
    amount: exactSum(own.map(({ amount }) => amount)) ?? 0,
  }));
}
