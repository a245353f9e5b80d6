import { type BuyerHistory, buyerHistories } from '../../../../utils/analyse/customers/buyer-histories.ts';
import type { OrderRow } from '../../../../utils/model/order-row.ts';

/** An order row of 10 yuan, but for what is given. */
export function row(buyer: string, date: string, given: Partial<OrderRow> = {}): OrderRow {
  return { buyer, order: null, date, amount: 10, currency: 'CNY', product: null, ...given };
}

/** The buyers of rows in one currency. */
export function historiesOf(rows: readonly OrderRow[], until = '2099-12-31'): readonly BuyerHistory[] {
  const buyers = buyerHistories(rows, until);
  if ('state' in buyers) throw new Error(buyers.state);
  return buyers;
}
