import { chanceBetween } from './chance.ts';
import type { ProductFigures, ShopDay } from './figures.ts';

/** The shop on one day from its products: people de-duplicated, everything else added up. */
export function shopDay(day: string, listed: readonly ProductFigures[]): ShopDay {
  const products = listed.toSorted(mostVisitorsFirst);
  const total = (of: (product: ProductFigures) => number) => products.reduce((sum, product) => sum + of(product), 0);
  const distinct = (of: (product: ProductFigures) => number, share: number) =>
    Math.max(...products.map(of), Math.floor(total(of) * share));
  const between = (low: number, high: number, what: string) =>
    chanceBetween(low, high, `${day} ${products[0]?.id} ${what}`);

  const visitors = distinct((product) => product.visitors, between(0.72, 0.76, 'visitors'));
  const payBuyers = distinct((product) => product.payBuyers, between(0.93, 0.97, 'buyers'));
  const payOrderLines = total((product) => product.payOrderLines);
  const payAmount = total((product) => product.payAmount);
  return {
    day,
    visitors,
    newVisitors: Math.floor(visitors * between(0.71, 0.78, 'new')),
    bounced: Math.floor(visitors * between(0.57, 0.63, 'bounced')),
    pageViews: total((product) => product.pageViews) + Math.floor(visitors * between(0.28, 0.34, 'shop pages')),
    stay: Math.floor(between(2750, 3480, 'stay')),
    favoriteBuyers: distinct((product) => product.favoriteBuyers, 0.93),
    addToCartBuyers: Math.max(
      payBuyers,
      distinct((product) => product.addToCartBuyers, 0.9),
    ),
    payBuyers,
    returningBuyers: Math.floor(payBuyers * between(0.24, 0.33, 'returning')),
    payOrders: payBuyers + Math.floor((payOrderLines - payBuyers) * 0.4),
    payOrderLines,
    payItems: total((product) => product.payItems),
    payAmount,
    refundAmount: Math.floor(payAmount * between(0.04, 0.11, 'refunds')),
    products,
  };
}

/** The order of 商品排行; ids decide between equals so that pages never overlap. */
export function mostVisitorsFirst(a: ProductFigures, b: ProductFigures): number {
  return b.visitors - a.visitors || a.id.localeCompare(b.id);
}
