import { dayFlag, type ProductDays } from '../../../utils/analyse/candidates/product-days.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface SimulatedShop {
  readonly days: ProductDays;
  /** True conversion of each product when nothing flatters it. */
  readonly rates: readonly number[];
  readonly until: number;
}

export interface ShopPlan {
  readonly products: number;
  readonly days: number;
  /** Share of product-weeks on the home page or an event page, where visitors and their conversion are higher. */
  readonly placed: number;
}

const FIRST_DAY = 20_000;
const PLACED_VISITORS = 5;
const PLACED_RATE = 1.8;

/**
 * A shop whose truth is known: rates from Beta(2.4, 117.6) (2 %), lognormal traffic from a handful to thousands a day,
 * weekends 30 % busier, and weeks of placement that bring five times the visitors, buying 1.8 times as readily.
 */
export function simulatedShop(random: SeededRandom, { products, days, placed }: ShopPlan): SimulatedShop {
  const rows = products * days;
  const columns = {
    product: new Int32Array(rows),
    day: new Int32Array(rows),
    visitors: new Float64Array(rows),
    buyers: new Float64Array(rows),
    bounceRate: new Float64Array(rows),
    flags: new Uint8Array(rows),
  };
  const rates: number[] = [];
  let row = 0;
  for (let product = 0; product < products; product++) {
    const rate = random.beta(2.4, 117.6);
    const traffic = Math.exp(4.2 + 1.4 * random.normal());
    rates.push(rate);
    let isPlaced = false;
    for (let day = 0; day < days; day++, row++) {
      if (day % 7 === 0) isPlaced = random.uniform() < placed;
      const busy = day % 7 >= 5 ? 1.3 : 1;
      const visitors = random.poisson(traffic * busy * (isPlaced ? PLACED_VISITORS : 1));
      columns.product[row] = product;
      columns.day[row] = FIRST_DAY + day;
      columns.visitors[row] = visitors;
      columns.buyers[row] = random.binomial(visitors, Math.min(0.9, rate * (isPlaced ? PLACED_RATE : 1)));
      columns.bounceRate[row] = 0.3 + 0.4 * random.uniform();
      columns.flags[row] = isPlaced ? dayFlag.placed : 0;
    }
  }
  const keys = rates.map((_, product) => ({ key: `p${product}`, category: `c${product % 5}` }));
  return { days: { products: keys, ...columns, placementKnown: true }, rates, until: FIRST_DAY + days - 1 };
}
