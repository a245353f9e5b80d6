import type { ProductFigures, ShopDay, ShopFigures } from './figures.ts';
import { roundHalfUp } from './round-half-up.ts';
import { mostVisitorsFirst } from './shop-day.ts';

/**
 * The console's own figures of several days. People who came on two days count once: a fixed share of the sum
 * per length of the period, never less than the best single day. Amounts and views add up.
 */
export function overDays(days: readonly ShopDay[]): ShopFigures {
  const [only] = days;
  if (only && days.length === 1) return only;
  const total = (of: (day: ShopDay) => number) => days.reduce((sum, day) => sum + of(day), 0);
  const people = (of: (day: ShopDay) => number, again: number) => distinct(days.map(of), days.length, again);
  const payBuyers = people((day) => day.payBuyers, buyersAgain);
  return {
    visitors: people((day) => day.visitors, visitorsAgain),
    newVisitors: people((day) => day.newVisitors, visitorsAgain),
    bounced: people((day) => day.bounced, visitorsAgain),
    pageViews: total((day) => day.pageViews),
    stay: roundHalfUp(
      total((day) => day.stay),
      days.length,
    ),
    favoriteBuyers: people((day) => day.favoriteBuyers, buyersAgain),
    addToCartBuyers: people((day) => day.addToCartBuyers, buyersAgain),
    payBuyers,
    returningBuyers: people((day) => day.returningBuyers, buyersAgain),
    payOrders: total((day) => day.payOrders),
    payOrderLines: total((day) => day.payOrderLines),
    payItems: total((day) => day.payItems),
    payAmount: total((day) => day.payAmount),
    refundAmount: total((day) => day.refundAmount),
    products: productsOver(days),
  };
}

/** Per further day in the period: how many in a thousand of a day's people had been there before. */
const visitorsAgain = 25;
const buyersAgain = 4;

function distinct(counts: readonly number[], length: number, again: number): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  return Math.max(...counts, roundHalfUp(sum * 1000, 1000 + again * (length - 1)));
}

function productsOver(days: readonly ShopDay[]): readonly ProductFigures[] {
  const byId = new Map<string, ProductFigures[]>();
  for (const row of days.flatMap((day) => day.products)) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId.values()].map((rows) => productOver(rows, days.length)).toSorted(mostVisitorsFirst);
}

function productOver(rows: readonly ProductFigures[], length: number): ProductFigures {
  const total = (of: (row: ProductFigures) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const people = (of: (row: ProductFigures) => number, again: number) => distinct(rows.map(of), length, again);
  const { id, title, published } = rows[0] as ProductFigures;
  return {
    id,
    title,
    published,
    visitors: people((row) => row.visitors, visitorsAgain),
    pageViews: total((row) => row.pageViews),
    searchVisitors: people((row) => row.searchVisitors, visitorsAgain),
    favoriteBuyers: people((row) => row.favoriteBuyers, buyersAgain),
    addToCartBuyers: people((row) => row.addToCartBuyers, buyersAgain),
    addToCartItems: total((row) => row.addToCartItems),
    payBuyers: people((row) => row.payBuyers, buyersAgain),
    payOrderLines: total((row) => row.payOrderLines),
    payItems: total((row) => row.payItems),
    payAmount: total((row) => row.payAmount),
  };
}
