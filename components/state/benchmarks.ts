import { computed, signal } from '@preact/signals';
import { categoryIn } from '../../utils/analyse/categories/category-in.ts';
import { categoryTeller } from '../../utils/analyse/categories/category-teller.ts';
import { addDays } from '../../utils/analyse/civil-date.ts';
import { indexFigures } from '../../utils/analyse/figure-index.ts';
import { type ConversionBenchmark, conversionBenchmarks } from '../../utils/analyse/rates/conversion-benchmarks.ts';
import type { Counts } from '../../utils/analyse/rates/counts.ts';
import { countsOf, type RateBase, rateBases } from '../../utils/analyse/rates/counts-of.ts';
import { peersOf } from '../../utils/analyse/rates/peers-of.ts';
import { rateBenchmark } from '../../utils/analyse/rates/rate-benchmark.ts';
import { defaultPrior } from '../../utils/analyse/rates/rate-priors.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { spanDays } from '../../utils/analyse/span-days.ts';
import type { Figure } from '../../utils/model/figure.ts';
import { inSlices } from './in-slices.ts';
import { readValue } from './loaded.ts';
import type { PanelState } from './panel.ts';
import { resource } from './resource.ts';
import { spanTo } from './span.ts';

/** Eight weeks of a product's own past. */
const PAST = 56;
const METRICS = rateBases.flatMap(({ metric, hits, of }) => [metric, hits, of]);

export const benchmarkSorts = ['above-shop', 'rising', 'rate', 'visitors'] as const;
export type BenchmarkSort = (typeof benchmarkSorts)[number];

export interface BenchmarksView {
  readonly span: Span;
  readonly base: RateBase;
  /** The shop's own counts; null: not read, the products added up stand in. */
  readonly shop: Counts | null;
  /** The level products are measured against; null without visits. */
  readonly mean: number | null;
  /** The shop itself beside its peers. */
  readonly ofShop: ReturnType<typeof rateBenchmark> | null;
  readonly peers: NonNullable<ReturnType<typeof peersOf>> | null;
  readonly products: readonly ConversionBenchmark[];
}

/** How well the shop and its products convert, beside what they can fairly be compared with. */
export function createBenchmarks({ host, door, figures: { shopKey, yesterday }, span }: PanelState) {
  const sort = signal<BenchmarkSort>('above-shop');
  const answer = resource(async (): Promise<BenchmarksView | undefined> => {
    const [shop, current] = [shopKey.value, spanTo(yesterday.value, span.value)];
    if (shop === undefined) return undefined;
    const store = await door();
    const reach = { shop, metrics: METRICS, from: addDays(current.from, -PAST), to: current.to };
    const [{ categories }, ofShop, products, sources] = await Promise.all([
      host.readUserData(),
      store.figures({ ...reach, kind: 'shop', roles: ['own', 'peer', 'peer_top'] }),
      store.figures({ ...reach, kind: 'product' }),
      store.figures({ ...reach, kind: 'source', from: current.from }),
    ]);
    const categoryOf = categoryIn(categoryTeller(categories, shop));
    const rates = await inSlices(conversionBenchmarks({ shop: ofShop, products, sources, span: current, categoryOf }));
    return viewOf(ofShop, products, rates, current);
  });
  const stops = [host.onStoreChange(answer.again), host.onUserDataChange(answer.again)];
  const view = computed(() => readValue(answer.loaded.value));
  return {
    loaded: answer.loaded,
    again: answer.again,
    view,
    sort,
    sorted: computed(() => sortBenchmarks(view.value?.products ?? [], sort.value)),
    stop: () => {
      for (const stop of stops) stop();
      answer.stop();
    },
  };
}

export type BenchmarksState = ReturnType<typeof createBenchmarks>;

function viewOf(
  figures: readonly Figure[],
  ofProducts: readonly Figure[],
  products: readonly ConversionBenchmark[],
  span: Span,
): BenchmarksView {
  // Of a console that shows both, people: as the benchmarks themselves choose.
  const base = rateBases.find(({ of }) => ofProducts.some(({ metric }) => metric === of)) ?? rateBases[0];
  const shop = countsOf(indexFigures(figures.filter(({ role }) => role === 'own')), base, spanDays(span)) ?? null;
  const peers = peersOf(figures, base.metric, span) ?? null;
  const level = shop ?? sumOf(products);
  return {
    span,
    base,
    shop,
    mean: level.of > 0 ? level.hits / level.of : null,
    ofShop: shop && rateBenchmark({ now: shop, prior: defaultPrior, ...(peers && { peers }) }),
    peers,
    products,
  };
}

function sumOf(products: readonly ConversionBenchmark[]): Counts {
  return products.reduce((sum, { counts }) => ({ hits: sum.hits + counts.hits, of: sum.of + counts.of }), {
    hits: 0,
    of: 0,
  });
}

/** The most certain first; what is refused comes last. */
export function sortBenchmarks(
  products: readonly ConversionBenchmark[],
  by: BenchmarkSort,
): readonly ConversionBenchmark[] {
  const value = ({ benchmark, counts }: ConversionBenchmark): number => {
    if (benchmark.state !== 'ok') return -1;
    if (by === 'visitors') return counts.of;
    if (by === 'rate') return benchmark.rate;
    const compared = by === 'rising' ? benchmark.before : benchmark.shop;
    return compared?.state === 'ok' ? compared.chanceAbove : -0.5;
  };
  return products.toSorted((a, b) => value(b) - value(a) || b.counts.of - a.counts.of);
}
