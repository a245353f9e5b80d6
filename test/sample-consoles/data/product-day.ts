import { addDays } from './calendar.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { chance, chanceBetween, chanceCount } from './chance.ts';
import { demandOn, launchIndex } from './demand.ts';
import type { ProductFigures } from './figures.ts';

/** One product on one day; undefined before it was listed. */
export function productDay(
  product: CatalogueEntry,
  index: number,
  day: string,
  span: { readonly first: string; readonly days: number },
): ProductFigures | undefined {
  const launched = launchIndex(product.fate, span.days);
  if (launched !== undefined && index < launched) return undefined;
  const demand = demandOn(product.fate, index, day, span.days);
  const key = (what: string) => `${product.id} ${day} ${what}`;
  const many = (expected: number, what: string) => chanceCount(expected, key(what));

  const visitors = many(product.visitors * demand.visitors * chanceBetween(0.95, 1.05, key('mood')), 'visitors');
  const payBuyers = Math.min(visitors, many(visitors * product.rate * demand.conversion, 'buyers'));
  const payOrderLines = payBuyers + many(payBuyers * 0.07, 'lines');
  const payItems = payOrderLines + many(payOrderLines * (product.cents < 6000 ? 0.34 : 0.1), 'items');
  const addToCartBuyers = Math.min(
    visitors,
    Math.max(payBuyers, many(visitors * (0.03 + product.rate * 1.4), 'carts')),
  );
  return {
    id: product.id,
    title: product.title,
    published: addDays(span.first, launched ?? -Math.round(30 + 400 * chance(`${product.id} published`))),
    visitors,
    pageViews: visitors + many(visitors * 1.35, 'views'),
    searchVisitors: Math.min(visitors, many(visitors * chanceBetween(0.12, 0.42, `${product.id} search`), 'search')),
    favoriteBuyers: Math.min(visitors, many(visitors * 0.028, 'favourites')),
    addToCartBuyers,
    addToCartItems: addToCartBuyers + many(addToCartBuyers * 0.22, 'cart items'),
    payBuyers,
    payOrderLines,
    payItems,
    payAmount: paid(product.cents, payItems, payOrderLines, demand.pricePercent, key('coupons')),
  };
}

/** List price less the campaign's discount, and a coupon of ¥3 on some order lines: cents all the way. */
function paid(cents: number, items: number, lines: number, pricePercent: number, key: string): number {
  const unit = Math.floor((cents * pricePercent) / 100);
  return items * unit - Math.min(lines, chanceCount(lines * 0.3, key)) * 300;
}
