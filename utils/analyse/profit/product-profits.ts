import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import type { Cost } from '../../model/user-data.ts';
import { productsInSteps } from '../products-in-steps.ts';
import type { Span } from '../span.ts';
import { grouped } from '../stats/grouped.ts';
import { type Profit, type ProfitSettings, profitDefaults } from './profit.ts';
import { profits } from './profits.ts';
import { salesDays } from './sales-days.ts';

/** The account of one product in one currency. */
export interface ProductProfit {
  readonly key: string;
  readonly name: string | null;
  readonly id: string | null;
  readonly account: Profit;
}

/**
 * The products of a span with what each leaves, the best-selling first; in steps of about a product. Costs of orders and
 * days are the shop's, not a product's: they are not shared out.
 * @param refundShare of sales, for products whose refunds are not known; null: nobody knows it.
 */
export function* productProfits(
  figures: readonly Figure[],
  span: Span,
  costs: readonly Cost[],
  refundShare: number | null,
): Generator<void, readonly ProductProfit[]> {
  const shared = costs.filter(({ basis, product }) => product === null && basis !== 'per-order' && basis !== 'per-day');
  const ofOrders = new Set(
    costs.filter((cost) => !shared.includes(cost) && cost.product === null).map(({ kind }) => kind),
  );
  const settings: ProfitSettings = {
    ...profitDefaults,
    required: profitDefaults.required.filter((kind) => !ofOrders.has(kind)),
    supposed: refundShare === null ? {} : { refunds: { low: refundShare, high: refundShare } },
  };
  const own = grouped(
    costs.filter(({ product }) => product !== null),
    ({ product }) => product,
  );
  const found: ProductProfit[] = [];
  for (const group of yield* productsInSteps(figures)) {
    const entity = group.at(-1)?.entity;
    if (!entity) continue;
    const key = entityKey(entity);
    const days = salesDays(group, span, key);
    for (const account of profits(days, [...(own.get(key) ?? []), ...shared], settings))
      found.push({ key, name: entity.name, id: entity.id, account });
    yield;
  }
  return found.toSorted((a, b) => b.account.sales - a.account.sales);
}

/** Refunds ÷ sales of a shop that sells in one currency; null: nobody knows it. */
export function refundShare([first, ...others]: readonly Profit[]): number | null {
  if (!first?.refunds || others.length > 0 || first.sales <= 0) return null;
  return (first.refunds.low + first.refunds.high) / 2 / first.sales;
}
