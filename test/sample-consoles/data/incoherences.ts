import type { ProductFigures, ShopDay } from './figures.ts';
import type { SampleShop } from './sample-shop.ts';

/** Every rule of counting the shop breaks on a day, in words; empty when the figures can be true together. */
export function incoherences({ days, todayWhole }: SampleShop): readonly string[] {
  return [...days, todayWhole].flatMap((day) => [
    ...broken(day.day, shopRules(day)),
    ...day.products.flatMap((product) => broken(`${day.day} ${product.id}`, productRules(product))),
  ]);
}

type Rules = Readonly<Record<string, boolean>>;

function shopRules(day: ShopDay): Rules {
  const total = (of: (product: ProductFigures) => number) =>
    day.products.reduce((sum, product) => sum + of(product), 0);
  return {
    'buyers ≤ visitors': day.payBuyers <= day.visitors,
    'buyers ≤ orders ≤ lines ≤ items':
      day.payBuyers <= day.payOrders && day.payOrders <= day.payOrderLines && day.payOrderLines <= day.payItems,
    'new visitors, bounced and carts ≤ visitors':
      Math.max(day.newVisitors, day.bounced, day.addToCartBuyers, day.favoriteBuyers) <= day.visitors,
    'visitors ≤ views': day.visitors <= day.pageViews,
    'amounts of products add up': total((product) => product.payAmount) === day.payAmount,
    'items of products add up': total((product) => product.payItems) === day.payItems,
    'visitors are de-duplicated': day.visitors < total((product) => product.visitors),
    'no product has more visitors than the shop': day.products.every((product) => product.visitors <= day.visitors),
  };
}

function productRules(product: ProductFigures): Rules {
  const { visitors, payBuyers, payOrderLines, payItems, payAmount } = product;
  return {
    'buyers ≤ visitors': payBuyers <= visitors,
    'buyers ≤ lines ≤ items': payBuyers <= payOrderLines && payOrderLines <= payItems,
    'searchers, carts and favourites ≤ visitors':
      Math.max(product.searchVisitors, product.addToCartBuyers, product.favoriteBuyers) <= visitors,
    'buyers ≤ carts ≤ cart items':
      payBuyers <= product.addToCartBuyers && product.addToCartBuyers <= product.addToCartItems,
    'visitors ≤ views': visitors <= product.pageViews,
    'whole cents, paid for items only': Number.isInteger(payAmount) && payAmount >= 0 && payAmount > 0 === payItems > 0,
  };
}

function broken(where: string, rules: Rules): readonly string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${where}: ${rule}`]));
}
