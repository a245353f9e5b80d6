import { addDays } from '../../utils/analyse/civil-date.ts';
import { productProfits, refundShare } from '../../utils/analyse/profit/product-profits.ts';
import { profits } from '../../utils/analyse/profit/profits.ts';
import { salesDays } from '../../utils/analyse/profit/sales-days.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { Cost } from '../../utils/model/user-data.ts';
import type { Store } from '../../utils/store/store.ts';
import { inSlices } from './in-slices.ts';

const DAYS = 28;
const METRICS = [
  'pay_amount',
  'pay_items',
  'refund_amount',
  'refund_amount_by_pay_time',
  'refund_amount_by_refund_time',
  'refund_amount_by_finish_time',
];

/**
 * What is left of a product's sales after refunds, goods and fees (CM2 ÷ sales) over the last four weeks, by product
 * key. Only products whose costs are known are in it; nothing is read when no cost is entered.
 */
export async function marginsOf(
  store: Store,
  shop: string,
  until: string,
  costs: readonly Cost[],
): Promise<ReadonlyMap<string, Interval>> {
  const own = costs.filter(({ shopKey }) => shopKey === shop);
  if (!own.some(({ kind }) => kind === 'goods')) return new Map();
  const span = { from: addDays(until, 1 - DAYS), to: until };
  const query = { shop, metrics: METRICS, ...span };
  const [ofShop, ofProducts] = await Promise.all([
    store.figures({ ...query, kind: 'shop' }),
    store.figures({ ...query, kind: 'product' }),
  ]);
  const share = refundShare(profits(salesDays(ofShop, span), []));
  const products = await inSlices(productProfits(ofProducts, span, own, share));
  return new Map(
    products.flatMap(({ key, account: { cm2, sales } }) =>
      cm2 && sales > 0 ? [[key, { low: cm2.low / sales, high: cm2.high / sales }] as const] : [],
    ),
  );
}
