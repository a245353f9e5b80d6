import { metrics } from '../../utils/model/metrics.ts';

/** The columns shown until the user chooses, in the order operators read them; what the shop does not have is left out. */
export const usualColumns: readonly string[] = [
  'visitors',
  'pay_amount',
  'pay_conversion_rate',
  'pay_buyers',
  'sessions',
  'pay_orders',
  'pay_items',
  'add_to_cart_buyers',
  'amount_per_buyer',
  'net_sales',
];

const ofShops =
  /^(?:experience|dsr|followers|members|new_members|item_visitors|reply|trade_index|traffic_index|search_index)/;

/** What a product can have, in the order of the metric list. */
export const possibleColumns: readonly string[] = metrics.map(({ id }) => id).filter((id) => !ofShops.test(id));

/** The columns and what ratios among them are rebuilt from. */
export function columnsAndParts(columns: readonly string[]): readonly string[] {
  const parts = metrics.flatMap(({ id, formula }) => (columns.includes(id) ? (formula ?? []) : []));
  return [...new Set([...columns, ...parts])];
}
