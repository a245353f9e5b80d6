import { entityKey } from '../../model/entity-key.ts';
import type { FigureColumns } from '../../model/figure-columns.ts';
import { dayNumber } from '../civil-date.ts';
import { median } from '../stats/quantile.ts';
import { dayFlag, type ProductDays } from './product-days.ts';

/** A price this far below the product's middle one is a cut. */
const CUT = 0.95;
/** Some milliseconds of work each. */
const CELLS_A_STEP = 8192;

/**
 * Product-days from the columns of a shop's products: visitors and buyers, else sessions and orders. Promotion is told
 * by ad spend, a price cut by the price, being out of stock by the stock, where a console shows them. A row for each
 * product and day, known or not; the figures themselves are not copied. In steps.
 * @param categoryOf the category of a product by its key and what its console says; left out: what the console says.
 */
export function* productDaysOf(
  { entities, days, columns }: FigureColumns,
  categoryOf: (key: string, told: string | undefined) => string | null = (_, told) => told ?? null,
): Generator<void, ProductDays> {
  const column = (metric: string) => columns.find((one) => one.metric === metric && one.role === 'own')?.values;
  const isShown = (...metrics: readonly string[]) => metrics.every(column);
  const [people, buyers] = isShown('visitors', 'pay_buyers') ? ['visitors', 'pay_buyers'] : ['sessions', 'pay_orders'];
  const [spend, price, stock] = ['ad_spend', 'price', 'stock'].map(column);
  const size = entities.length * days.length;
  const numbers = days.map(dayNumber);
  const product = new Int32Array(size);
  const day = new Int32Array(size);
  const flags = spend || price || stock ? new Uint8Array(size) : undefined;
  let since = 0;
  for (let place = 0; place < entities.length; place++) {
    const [from, to] = [place * days.length, (place + 1) * days.length];
    product.fill(place, from, to);
    day.set(numbers, from);
    if (flags) fillFlags(flags, { spend, price, stock }, from, to);
    since += days.length;
    if (since < CELLS_A_STEP) continue;
    since = 0;
    yield;
  }
  const bounceRate = column('bounce_rate');
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  return {
    products: entities.map((entity) => {
      const key = entityKey(entity);
      return { key, category: categoryOf(key, entity.category) };
    }),
    product,
    day,
    visitors: column(people ?? '') ?? unknown(),
    buyers: column(buyers ?? '') ?? unknown(),
    ...(bounceRate && { bounceRate }),
    placementKnown: spend !== undefined,
    ...(flags && { flags }),
  };
}

interface Tellers {
  readonly spend: Float64Array | undefined;
  readonly price: Float64Array | undefined;
  readonly stock: Float64Array | undefined;
}

/** What flatters or spoils the days of one product. What is not known is NaN, and no comparison with it holds. */
function fillFlags(flags: Uint8Array, { spend, price, stock }: Tellers, from: number, to: number): void {
  const usual = (price && middleOf(price, from, to)) ?? Number.NaN;
  for (let cell = from; cell < to; cell++) {
    flags[cell] =
      (Number(spend?.[cell]) > 0 ? dayFlag.placed : 0) |
      (Number(price?.[cell]) < usual * CUT ? dayFlag.priceCut : 0) |
      (stock?.[cell] === 0 ? dayFlag.outOfStock : 0);
  }
}

function middleOf(values: Float64Array, from: number, to: number): number | undefined {
  return median([...values.subarray(from, to)].filter((value) => !Number.isNaN(value)));
}
