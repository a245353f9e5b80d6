import type { Reading } from '../../../utils/model/reading.ts';
import type { Snapshot } from '../../../utils/model/snapshot.ts';

/** The ten metrics of a product table, with their units. */
export const benchMetrics = [
  ['visitors', 'count'],
  ['page_views', 'count'],
  ['add_to_cart_buyers', 'count'],
  ['favorite_buyers', 'count'],
  ['order_buyers', 'count'],
  ['pay_buyers', 'count'],
  ['pay_items', 'count'],
  ['pay_amount', 'CNY'],
  ['pay_conversion_rate', 'ratio'],
  ['amount_per_buyer', 'CNY'],
] as const;

export const benchShop = 'sycm:bench';

const whole = new Intl.NumberFormat('en');
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Noise from 0 to 1 that is the same in every run (Wang's integer hash). */
function noise(seed: number): number {
  let hash = (seed ^ 61 ^ (seed >>> 16)) >>> 0;
  hash = Math.imul(hash, 9);
  hash ^= hash >>> 4;
  hash = Math.imul(hash, 0x27d4eb2d);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** What product `n` of a shop of a few stars and a long tail did on day `d`, in the order of benchMetrics. */
export function productDay(n: number, d: number): readonly number[] {
  const draw = (what: number) => noise(n * 7919 + d * 104_729 + what * 15_485_863);
  const popularity = 40_000 / (n + 8) ** 0.9;
  const visitors = Math.round(popularity * (1 + 0.25 * Math.sin((d % 7) + n)) * (0.6 + 0.8 * draw(1)));
  const views = Math.round(visitors * (1.8 + 1.2 * draw(2)));
  const carts = Math.round(visitors * (0.06 + 0.06 * draw(3)));
  const favorites = Math.round(visitors * (0.02 + 0.04 * draw(4)));
  const orders = Math.round(visitors * (0.01 + 0.04 * draw(5)));
  const buyers = Math.round(orders * (0.8 + 0.2 * draw(6)));
  const items = Math.round(buyers * (1 + 0.5 * draw(7)));
  const price = 1900 + ((n * 7919) % 30_000);
  const amount = Math.round(items * price * (0.9 + 0.1 * draw(8)));
  const rate = visitors === 0 ? 0 : Math.round((buyers / visitors) * 10_000);
  const each = buyers === 0 ? 0 : Math.round(amount / buyers);
  return [visitors, views, carts, favorites, orders, buyers, items, amount / 100, rate / 10_000, each / 100];
}

export function benchDate(d: number): string {
  return new Date(Date.UTC(2025, 0, 1 + d)).toISOString().slice(0, 10);
}

/** The page of one day as the reader hands it over: every product, every metric, with the texts of the page. */
export function daySnapshot(d: number, products: number): Snapshot {
  const date = benchDate(d);
  const period = { start: date, end: date, grain: 'day' } as const;
  const readings: Reading[] = [];
  for (let n = 0; n < products; n++) {
    const entity = { kind: 'product', id: String(600_000_000_000 + n * 7), name: `样例商品 ${n} 竹编收纳筐` } as const;
    for (const [m, value] of productDay(n, d).entries()) {
      const [metric, unit] = benchMetrics[m] as (typeof benchMetrics)[number];
      const raw =
        unit === 'count'
          ? whole.format(value)
          : unit === 'ratio'
            ? `${cents.format(value * 100)}%`
            : cents.format(value);
      readings.push({
        entity: { ...entity },
        metric,
        role: 'own',
        state: 'ok',
        value,
        unit,
        period: { ...period },
        raw,
        block: '商品排行',
      });
    }
  }
  return {
    id: Array.from({ length: 16 }, (_, n) =>
      Math.floor(noise(d * 31 + n) * 65_536)
        .toString(16)
        .padStart(4, '0'),
    ).join(''),
    console: 'sycm',
    page: 'item_rank',
    url: 'https://sycm.taobao.com/cc/item_rank',
    shop: { id: 'bench', name: '样例店' },
    shopKey: benchShop,
    at: `${benchDate(d + 1)}T08:00:00+08:00`,
    adapterVersion: 1,
    status: 'ok',
    completeness: { shown: products, total: products },
    missing: [],
    warnings: [],
    readings,
  };
}
