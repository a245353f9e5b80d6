import { entityIdentity, entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { dayNumber } from '../civil-date.ts';
import { grouped } from '../stats/grouped.ts';
import { median } from '../stats/quantile.ts';
import { type CandidateProduct, dayFlag, type ProductDays } from './product-days.ts';

/** A price this far below the product's middle one is a cut. */
const CUT = 0.95;

/**
 * Product-days from a shop's product figures: visitors and buyers, else sessions and orders. Promotion is told by ad
 * spend, a price cut by the price, being out of stock by the stock, where a console shows them.
 * @param categoryOf the category of a product by its key, where it is known.
 */
export function productDaysOf(
  figures: readonly Figure[],
  categoryOf: (key: string) => string | null = () => null,
): ProductDays {
  const settled = figures.filter(
    ({ entity, role, state, period }) =>
      entity.kind === 'product' && role === 'own' && state === 'ok' && period?.grain === 'day',
  );
  const shown = new Set(settled.map(({ metric }) => metric));
  const [people, buyers] =
    shown.has('visitors') && shown.has('pay_buyers') ? ['visitors', 'pay_buyers'] : ['sessions', 'pay_orders'];
  const products: CandidateProduct[] = [];
  const rows: { product: number; day: number; values: ReadonlyMap<string, number>; price: number }[] = [];
  for (const ofOne of grouped(settled, ({ entity }) => entityIdentity(entity)).values()) {
    const key = entityKey((ofOne[0] as Figure).entity);
    const product = products.push({ key, category: categoryOf(key) }) - 1;
    const price =
      median(ofOne.flatMap(({ metric, value }) => (metric === 'price' && value !== null ? value : []))) ?? Number.NaN;
    for (const [date, ofDay] of grouped(ofOne, ({ period }) => period?.start ?? '')) {
      const values = new Map(ofDay.flatMap(({ metric, value }) => (value === null ? [] : [[metric, value] as const])));
      rows.push({ product, day: dayNumber(date), values, price });
    }
  }
  const column = (metric: string) => Float64Array.from(rows, ({ values }) => values.get(metric) ?? Number.NaN);
  const tellsFlags = ['ad_spend', 'price', 'stock'].some((metric) => shown.has(metric));
  return {
    products,
    product: Int32Array.from(rows, ({ product }) => product),
    day: Int32Array.from(rows, ({ day }) => day),
    visitors: column(people),
    buyers: column(buyers),
    ...(shown.has('bounce_rate') && { bounceRate: column('bounce_rate') }),
    placementKnown: shown.has('ad_spend'),
    ...(tellsFlags && { flags: Uint8Array.from(rows, ({ values, price }) => flagsOf(values, price)) }),
  };
}

function flagsOf(values: ReadonlyMap<string, number>, price: number): number {
  return (
    ((values.get('ad_spend') ?? 0) > 0 ? dayFlag.placed : 0) |
    ((values.get('price') ?? price) < price * CUT ? dayFlag.priceCut : 0) |
    (values.get('stock') === 0 ? dayFlag.outOfStock : 0)
  );
}
