import { addDays } from './calendar.ts';
import { catalogue, type Storefront, shopNames } from './catalogue.ts';
import type { ShopDay } from './figures.ts';
import { productDay } from './product-day.ts';
import { shopDay } from './shop-day.ts';

export interface SampleShop {
  readonly name: string;
  readonly storefront: Storefront;
  readonly today: string;
  /** The closed days, oldest first; the last one is yesterday. */
  readonly days: readonly ShopDay[];
  /** Today as it will have been at midnight; the consoles show what of it has passed. */
  readonly todayWhole: ShopDay;
}

export interface SampleSpan {
  /** The running day, YYYY-MM-DD. */
  readonly today: string;
  /** How many closed days there are before it. */
  readonly days: number;
  readonly storefront?: Storefront;
}

/** The invented shop. The same span gives the same figures, in Node and in the browser. */
export function sampleShop({ today, days, storefront = 'taobao' }: SampleSpan): SampleShop {
  const first = addDays(today, -days);
  const dayAt = (index: number) => {
    const day = addDays(first, index);
    const listed = catalogue[storefront].map((product) => productDay(product, index, day, { first, days }));
    return shopDay(
      day,
      listed.filter((figures) => figures !== undefined),
    );
  };
  return {
    name: shopNames[storefront],
    storefront,
    today,
    days: Array.from({ length: days }, (_, index) => dayAt(index)),
    todayWhole: dayAt(days),
  };
}
