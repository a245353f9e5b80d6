import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { shownFigure } from '../equation-levels.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { figuresOfShop } from '../figures-of-shop.ts';
import { productsInSteps } from '../products-in-steps.ts';
import type { Span } from '../span.ts';
import { spanDays } from '../span-days.ts';
import { finish } from '../stats/finish.ts';
import type { RefundClock, SalesDay, SoldItem } from './sales-day.ts';

const clockMetrics: Readonly<Record<RefundClock, string>> = {
  pay: 'refund_amount_by_pay_time',
  refund: 'refund_amount_by_refund_time',
  finish: 'refund_amount_by_finish_time',
  unstated: 'refund_amount',
};

/** Products indexed, and products looked up, between two steps: some milliseconds each. */
const [INDEXED, LOOKED_UP] = [16, 1024];

/**
 * The days of a span whose paid amount is known, of the shop, or of one product looked at alone; a day that is not in
 * the result is unknown, not empty. A figure in another currency than the day's sales is left out of that day.
 * @param product entityKey(); undefined: the shop with the products on its days.
 */
export function salesDays(figures: readonly Figure[], span: Span, product?: string): readonly SalesDay[] {
  return finish(salesDaysInSteps(figures, span, product));
}

/** The same in steps, for shops of thousands of products. */
export function* salesDaysInSteps(
  figures: readonly Figure[],
  span: Span,
  product?: string,
): Generator<void, readonly SalesDay[]> {
  const products: { readonly key: string; readonly index: FigureIndex }[] = [];
  for (const own of yield* productsInSteps(figures)) {
    const entity = own.at(-1)?.entity;
    products.push({ key: entity ? entityKey(entity) : '', index: indexFigures(own) });
    if (products.length % INDEXED === 0) yield;
  }
  const shop = product === undefined;
  const index = shop ? indexFigures(yield* figuresOfShop(figures)) : products.find(({ key }) => key === product)?.index;
  if (!index) return [];
  const listed = products.filter(({ key }) => shop || key === product);
  const found: SalesDay[] = [];
  for (const date of spanDays(span)) {
    const paid = shownFigure(index, 'pay_amount', { from: date, to: date });
    if (!paid) continue;
    const items = yield* itemsOn(date, listed, paid.unit);
    found.push({ ...dayOf(index, date, paid.unit), sales: paid.value ?? 0, items });
  }
  return found;
}

function* itemsOn(
  date: string,
  products: readonly { readonly key: string; readonly index: FigureIndex }[],
  currency: string,
): Generator<void, readonly SoldItem[]> {
  const items: SoldItem[] = [];
  for (const [place, { key, index }] of products.entries()) {
    const sales = amount(index, 'pay_amount', date, currency);
    if (sales !== null) items.push({ product: key, sales, units: amount(index, 'pay_items', date, 'count') });
    if (place % LOOKED_UP === LOOKED_UP - 1) yield;
  }
  return items;
}

function dayOf(index: FigureIndex, date: string, currency: string): Omit<SalesDay, 'sales' | 'items'> {
  const money = (metric: string) => amount(index, metric, date, currency);
  const refunds = Object.entries(clockMetrics).flatMap(([clock, metric]) => {
    const back = money(metric);
    return back === null ? [] : [[clock, back] as const];
  });
  return {
    date,
    currency,
    units: amount(index, 'pay_items', date, 'count'),
    orders: amount(index, 'pay_orders', date, 'count'),
    refunds: Object.fromEntries(refunds),
    adSpend: money('ad_spend'),
    adSales: money('ad_pay_amount'),
  };
}

function amount(index: FigureIndex, metric: string, date: string, unit: string): number | null {
  const figure = shownFigure(index, metric, { from: date, to: date });
  return figure?.unit === unit ? figure.value : null;
}
