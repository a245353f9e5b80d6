import type { Cost, CostKind } from '../../model/user-data.ts';

/**
 * The cost in force on a day: the product's own before the shop's, of several the one that began last, and of those
 * the one entered last.
 */
export function costOn(costs: readonly Cost[], kind: CostKind, product: string | null, date: string): Cost | undefined {
  const inForce = costs.filter(
    (cost) =>
      cost.kind === kind &&
      cost.from <= date &&
      (cost.to === null || date <= cost.to) &&
      (cost.product === null || cost.product === product),
  );
  const rank = ({ product: own, from, at }: Cost) => `${own === null ? 0 : 1}${from}${at}`;
  return inForce.reduce<Cost | undefined>((best, next) => (best && rank(best) >= rank(next) ? best : next), undefined);
}
