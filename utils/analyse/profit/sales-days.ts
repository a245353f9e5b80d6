import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { shownFigure } from '../equation-levels.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { figuresByProduct } from '../figures-by-product.ts';
import type { Span } from '../span.ts';
import { spanDays } from '../span-days.ts';
import type { RefundClock, SalesDay, SoldItem } from './sales-day.ts';

const clockMetrics: Readonly<Record<RefundClock, string>> = {
  pay: 'refund_amount_by_pay_time',
  refund: 'refund_amount_by_refund_time',
  finish: 'refund_amount_by_finish_time',
  unstated: 'refund_amount',
};

/**
 * The days of a span whose paid amount is known, of the shop, or of one product looked at alone; a day that is not in
 * the result is unknown, not empty. A figure in another currency than the day's sales is left out of that day.
 * @param product entityKey(); undefined: the shop with the products on its days.
 */
export function salesDays(figures: readonly Figure[], span: Span, product?: string): readonly SalesDay[] {
  const products = [...figuresByProduct(figures)].map((own) => {
    const entity = own.at(-1)?.entity;
    return { key: entity ? entityKey(entity) : '', index: indexFigures(own) };
  });
  const shop = product === undefined;
  const index = shop
    ? indexFigures(figures.filter(({ entity }) => entity.kind === 'shop'))
    : products.find(({ key }) => key === product)?.index;
  if (!index) return [];
  const listed = products.filter(({ key }) => shop || key === product);
  return spanDays(span).flatMap((date) => {
    const paid = shownFigure(index, 'pay_amount', { from: date, to: date });
    if (!paid) return [];
    const { unit: currency, value } = paid;
    const money = (metric: string) => amount(index, metric, date, currency);
    const items = listed.flatMap(({ key, index: own }): readonly SoldItem[] => {
      const sales = amount(own, 'pay_amount', date, currency);
      return sales === null ? [] : [{ product: key, sales, units: amount(own, 'pay_items', date, 'count') }];
    });
    const refunds = Object.entries(clockMetrics).flatMap(([clock, metric]) => {
      const back = money(metric);
      return back === null ? [] : [[clock, back] as const];
    });
    return {
      date,
      currency,
      sales: value ?? 0,
      units: amount(index, 'pay_items', date, 'count'),
      orders: amount(index, 'pay_orders', date, 'count'),
      refunds: Object.fromEntries(refunds),
      adSpend: money('ad_spend'),
      adSales: money('ad_pay_amount'),
      items,
    };
  });
}

function amount(index: FigureIndex, metric: string, date: string, unit: string): number | null {
  const figure = shownFigure(index, metric, { from: date, to: date });
  return figure?.unit === unit ? figure.value : null;
}
