import { computed, signal } from '@preact/signals';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { previousSpan } from '../../utils/analyse/previous-span.ts';
import { type RegionShares, regionMetrics, regionShares } from '../../utils/analyse/shops/region-shares.ts';
import { type ShopMeasure, shopMeasures } from '../../utils/analyse/shops/shop-cell.ts';
import { type ShopLine, shopLine, TREND_DAYS } from '../../utils/analyse/shops/shop-line.ts';
import { sortShops } from '../../utils/analyse/shops/sort-shops.ts';
import type { Span } from '../../utils/analyse/span.ts';
import type { ShopRecord, Store } from '../../utils/store/store.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';

/** A shop of the store beside the others. */
export interface ComparedShop extends ShopLine {
  readonly shop: ShopRecord;
}

export interface ShopComparison {
  readonly span: Span;
  readonly lines: readonly ComparedShop[];
  /** The measures any of the shops shows. */
  readonly measures: readonly ShopMeasure[];
  readonly regions: ShopRegions | undefined;
}

/** Where the buyers of shops are, by the one metric most of them show by region. */
export interface ShopRegions {
  readonly metric: (typeof regionMetrics)[number];
  readonly byShop: ReadonlyMap<string, RegionShares>;
}

export interface ShopSorting {
  /** A measure, `name`, `trend` or `days`. */
  readonly by: string;
  readonly down: boolean;
}

/** All shops of the store over the chosen span, on the same measures. */
export function createShopComparison({ host, door, shops, figures: { yesterday }, span }: PanelState) {
  const sorting = signal<ShopSorting>({ by: 'sales', down: true });
  const answer = resource(async (): Promise<ShopComparison> => {
    const [all, current] = [readValue(shops.shops.value) ?? [], spanTo(yesterday.value, span.value)];
    const from = [previousSpan(current).from, addDays(current.to, 1 - TREND_DAYS)].sort()[0] ?? current.from;
    const store = await door();
    const lines: ComparedShop[] = [];
    for (const shop of all) {
      const read = await store.figures({ shop: shop.key, kind: 'shop', from, to: current.to });
      lines.push({ ...shopLine(shop.key, read, current), shop });
    }
    const measures = shopMeasures.filter((one) => lines.some(({ cells }) => cells.has(one)));
    return { span: current, lines, measures, regions: await shopRegions(store, all, current) };
  });
  const unsubscribe = host.onStoreChange(answer.again);
  const view = computed(() => readValue(answer.loaded.value));
  return {
    loaded: answer.loaded,
    view,
    again: answer.again,
    sorting,
    sorted: computed(() => inOrder(view.value?.lines ?? [], sorting.value)),
    sort: (by: string) => {
      const { by: current, down } = sorting.value;
      sorting.value = { by, down: by === current ? !down : by !== 'name' };
    },
    stop: () => {
      unsubscribe();
      answer.stop();
    },
  };
}

/** Undefined while no shop's console showed its figures by region. */
async function shopRegions(store: Store, shops: readonly ShopRecord[], span: Span): Promise<ShopRegions | undefined> {
  const read = await Promise.all(
    shops.map(async ({ key }) => {
      const figures = await store.figures({ shop: key, kind: 'source', metrics: regionMetrics, ...span });
      return { key, figures };
    }),
  );
  const known = regionMetrics.map((metric): ShopRegions => {
    const found = read.flatMap(({ key, figures }) => {
      const shares = regionShares(figures, metric, span);
      return shares ? [[key, shares] as const] : [];
    });
    return { metric, byShop: new Map(found) };
  });
  const [best] = known.toSorted((a, b) => b.byShop.size - a.byShop.size);
  return best && best.byShop.size > 0 ? best : undefined;
}

export type ShopComparisonState = ReturnType<typeof createShopComparison>;

function inOrder(lines: readonly ComparedShop[], { by, down }: ShopSorting): readonly ComparedShop[] {
  const measure = shopMeasures.find((one) => one === by);
  if (measure) {
    const place = new Map(sortShops(lines, measure, down).map(({ key }, at) => [key, at]));
    return lines.toSorted((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
  }
  const sign = down ? -1 : 1;
  if (by === 'days') return lines.toSorted((a, b) => sign * (a.daysKnown - b.daysKnown));
  if (by === 'trend') {
    // Without a course last, in either direction.
    const known = lines.filter(({ trend }) => trend.latest !== null);
    const size = ({ trend }: ComparedShop) => trend.latest ?? 0;
    return [...known.toSorted((a, b) => sign * (size(a) - size(b))), ...lines.filter((line) => !known.includes(line))];
  }
  const order = new Intl.Collator('zh-CN', { numeric: true });
  return lines.toSorted((a, b) => sign * order.compare(a.shop.name ?? a.key, b.shop.name ?? b.key));
}
