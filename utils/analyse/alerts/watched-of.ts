import { entityIdentity, entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { metricById, metrics } from '../../model/metrics.ts';
import { calendar } from '../calendar.ts';
import { addDays } from '../civil-date.ts';
import { indexFigures } from '../figure-index.ts';
import { grouped } from '../stats/grouped.ts';
import type { WatchedStock } from './daily-alerts.ts';
import { RECENT, type Shelf, shelfOf, type Values } from './shelf.ts';
import type { Watched, WatchedKind } from './watched.ts';

export interface WatchedFigures {
  /** Settled figures up to the judged day, as far back as events are to be compared. */
  readonly shop: readonly Figure[];
  readonly products: readonly Figure[];
  readonly sources: readonly Figure[];
}

/** Products that make little are not watched: nothing about them would pass the gate. */
const MOST_PRODUCTS = 200;
const AMOUNTS = ['pay_amount', 'net_sales', 'gross_sales'];
/** Conversions that can be told in people (or orders), and what a hit is worth. */
const RATES = [
  { metric: 'pay_conversion_rate', hits: 'pay_buyers', of: 'visitors' },
  { metric: 'session_conversion_rate', hits: 'pay_orders', of: 'sessions' },
];

/** The series to watch of a shop, its sources and its best-selling products, each with what a unit of it is worth. */
export function watchedOf(
  { shop, products, sources }: WatchedFigures,
  day: string,
  reach = 84,
): { readonly series: readonly Watched[]; readonly stocks: readonly WatchedStock[] } {
  const days = calendar(addDays(day, 1 - reach), day);
  const ofShop = shelfOf(indexFigures(shop.filter(({ entity }) => entity.kind === 'shop')), days);
  const amount = AMOUNTS.find((metric) => ofShop.has(metric)) ?? 'pay_amount';
  const shelves = (figures: readonly Figure[], kind: 'product' | 'source') =>
    [
      ...grouped(
        figures.filter(({ entity }) => entity.kind === kind),
        ({ entity }) => entityIdentity(entity),
      ).values(),
    ].map((own) => ({ key: entityKey((own[0] as Figure).entity), shelf: shelfOf(indexFigures(own), days) }));
  const best = shelves(products, 'product')
    .sort((a, b) => b.shelf.recent(amount) - a.shelf.recent(amount))
    .slice(0, MOST_PRODUCTS);
  return {
    series: [
      ...salesOf(ofShop, 'shop', '', amount, null),
      ...healthOf(ofShop, amount),
      ...shelves(sources, 'source').flatMap(({ key, shelf }) => trafficOf(shelf, key, ofShop, amount)),
      ...best.flatMap(({ key, shelf }) => salesOf(shelf, 'product', key, amount, idOf('shop', '', amount))),
    ],
    stocks: best.flatMap(({ key, shelf }) => stockOf(shelf, key, amount)),
  };
}

function idOf(level: Watched['level'], key: string, metric: string): string {
  return `${level}/${key}/${metric}`;
}

function salesOf(
  shelf: Shelf,
  level: 'shop' | 'product',
  key: string,
  amount: string,
  parent: string | null,
): readonly Watched[] {
  const series = (metric: string, kind: WatchedKind, worth: number | null, above: string | null): Watched => ({
    id: idOf(level, key, metric),
    level,
    key,
    metric,
    kind,
    better: 'up',
    values: shelf.values(metric),
    worth,
    parent: above,
  });
  const own = idOf(level, key, amount);
  const unit = ['pay_buyers', 'pay_orders', 'pay_items'].find((metric) => shelf.recent(metric) > 0);
  const unitSize = unit === undefined ? null : worthOf(shelf, amount, unit);
  const rates = RATES.filter(({ hits, of }) => shelf.has(hits) && shelf.has(of));
  return [
    ...(shelf.has(amount) ? [{ ...series(amount, 'count', 1, parent), ...(unitSize !== null && { unitSize }) }] : []),
    ...['visitors', 'sessions']
      .filter((metric) => shelf.has(metric))
      .map((metric) => series(metric, 'count', worthOf(shelf, amount, metric), own)),
    ...rates.map(({ metric, hits, of }) => ({
      ...series(metric, 'rate', worthOf(shelf, amount, hits), own),
      values: shelf.values(hits),
      of: shelf.values(of),
    })),
  ];
}

/** What a unit has brought lately; null without either. */
function worthOf(shelf: Shelf, amount: string, metric: string): number | null {
  const [money, units] = [shelf.recent(amount), shelf.recent(metric)];
  return money > 0 && units > 0 ? money / units : null;
}

/** A fall of a source is worth what the shop's visitors are worth. */
function trafficOf(shelf: Shelf, key: string, shop: Shelf, amount: string): readonly Watched[] {
  return ['visitors', 'sessions']
    .filter((metric) => shelf.has(metric))
    .map((metric) => ({
      id: idOf('source', key, metric),
      level: 'source',
      key,
      metric,
      kind: 'count',
      better: 'up',
      values: shelf.values(metric),
      worth: worthOf(shop, amount, metric),
      parent: idOf('shop', '', metric),
    }));
}

/** Scores, bounce and refunds of the shop. */
function healthOf(shop: Shelf, amount: string): readonly Watched[] {
  const series = (id: string, metric: string, kind: WatchedKind, values: Values, worth: number | null): Watched => ({
    id: idOf('shop', '', id),
    level: 'shop',
    key: '',
    metric,
    kind,
    better: metricById(metric)?.better ?? 'none',
    values,
    worth,
    parent: null,
  });
  const perDay = shop.recent(amount) / RECENT || null;
  const scores = metrics.filter(
    ({ unit, aggregation }) => unit === 'score' || (unit === 'ratio' && aggregation === 'latest'),
  );
  const shares = ['refund_rate', 'bounce_rate'];
  const refunds = metrics.filter(({ id }) => id.startsWith('refund_amount'));
  return [
    ...scores.filter(({ id }) => shop.has(id)).map(({ id }) => series(id, id, 'score', shop.values(id), null)),
    ...shares
      .filter((id) => shop.has(id))
      .map((id) => series(id, id, 'share', shop.values(id), id === 'refund_rate' ? perDay : null)),
    ...refunds
      .filter(({ id }) => shop.has(id))
      .map(({ id }) => series(id, 'refund_rate', 'share', ratio(shop.values(id), shop.values(amount)), perDay)),
  ];
}

function ratio(above: Values, below: Values): Values {
  return above.map((value, place) => {
    const under = below[place] ?? null;
    return value === null || under === null || under <= 0 ? null : value / under;
  });
}

function stockOf(shelf: Shelf, key: string, amount: string): readonly WatchedStock[] {
  const stock = shelf.values('stock').at(-1) ?? null;
  const sold = shelf.values('pay_items');
  return stock === null ? [] : [{ key, stock, sold: sold.slice(-RECENT), price: worthOf(shelf, amount, 'pay_items') }];
}
