import type { WatchedFigures } from '../../utils/analyse/alerts/watched-of.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';
import type { Store } from '../../utils/store/store.ts';

const AMOUNTS = ['pay_amount', 'net_sales', 'gross_sales'];
const METRICS = [...AMOUNTS, 'visitors', 'sessions', 'pay_buyers', 'pay_orders', 'pay_items', 'stock'];
/** As many as are watched at all; of larger shops only these are read. */
const MOST_PRODUCTS = 200;
const PRODUCT_DAYS = 84;

/** The figures alerts are told by, up to and with `day`. Of a large shop only the products that sell best lately. */
export async function watchedFigures(store: Store, shop: string, day: string, reach: number): Promise<WatchedFigures> {
  const whole = { shop, from: addDays(day, 1 - reach), to: day };
  const [ofShop, sources] = await Promise.all([
    store.figures({ ...whole, kind: 'shop' }),
    store.figures({ ...whole, kind: 'source', metrics: ['visitors', 'sessions'] }),
  ]);
  return { shop: ofShop, sources: leaves(sources), products: await bestProducts(store, shop, day) };
}

async function bestProducts(store: Store, shop: string, day: string): Promise<readonly Figure[]> {
  const query = { shop, kind: 'product', metrics: METRICS, from: addDays(day, 1 - PRODUCT_DAYS), to: day } as const;
  const sold = await store.figures({ ...query, metrics: AMOUNTS, from: addDays(day, -6) });
  const totals = new Map<string, number>();
  for (const { entity, value } of sold) {
    totals.set(entityKey(entity), (totals.get(entityKey(entity)) ?? 0) + (value ?? 0));
  }
  if (totals.size <= MOST_PRODUCTS) return store.figures(query);
  const best = [...totals].sort(([, a], [, b]) => b - a).slice(0, MOST_PRODUCTS);
  const figures: Figure[] = [];
  for (const [entity] of best) figures.push(...(await store.figures({ ...query, entity })));
  return figures;
}

/** Sources of the shop that hold no others: what falls in 付费 is told by the one of its parts that fell. */
function leaves(sources: readonly Figure[]): readonly Figure[] {
  const above = new Set(sources.flatMap(({ entity: { path } }) => (path ? prefixes(path) : [])));
  return sources.filter(({ entity }) => !entity.of && !above.has(entity.path?.join(' > ') ?? ''));
}

function prefixes(path: readonly string[]): readonly string[] {
  return path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join(' > '));
}
