/**
 * One way to multiply up to an amount: levels that lead from people to money, and the factor between each two.
 * levels[i] = levels[i − 1] × factors[i], and factors[0] is levels[0] itself.
 */
export interface EquationVariant {
  readonly id: 'visitors' | 'sessions' | 'orders';
  readonly levels: readonly [string, ...string[]];
  readonly factors: readonly [string, ...string[]];
}

/**
 * Preferred first. Spend per buyer goes with conversion in buyers, spend per order with conversion in orders: mixing
 * the two breaks the identity.
 */
export const equationVariants: readonly EquationVariant[] = [
  {
    id: 'visitors',
    levels: ['visitors', 'pay_buyers', 'pay_amount'],
    factors: ['visitors', 'pay_conversion_rate', 'amount_per_buyer'],
  },
  {
    id: 'sessions',
    levels: ['sessions', 'pay_orders', 'pay_amount'],
    factors: ['sessions', 'session_conversion_rate', 'amount_per_order'],
  },
  { id: 'orders', levels: ['pay_orders', 'pay_amount'], factors: ['pay_orders', 'amount_per_order'] },
  { id: 'orders', levels: ['pay_orders', 'net_sales'], factors: ['pay_orders', 'amount_per_order'] },
  { id: 'orders', levels: ['pay_orders', 'gross_sales'], factors: ['pay_orders', 'amount_per_order'] },
];
