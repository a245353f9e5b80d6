import { entityIdentity, entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { addDays } from '../civil-date.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import type { Span } from '../span.ts';
import { spanDays } from '../span-days.ts';
import { grouped } from '../stats/grouped.ts';
import { type BenchmarkedRate, benchmarkRates, type RateRow } from './benchmark-rates.ts';
import type { Counts } from './counts.ts';
import { countsOf, type RateBase, rateBases } from './counts-of.ts';
import { dispersion } from './dispersion.ts';
import { effectiveCounts } from './effective-counts.ts';
import { peersOf } from './peers-of.ts';
import { type SourceRate, standardRate } from './standard-rate.ts';

export interface ConversionQuestion {
  /** Settled figures of the shop, its products and (of products) their sources, back to eight weeks before the span. */
  readonly shop: readonly Figure[];
  readonly products: readonly Figure[];
  readonly sources: readonly Figure[];
  readonly span: Span;
  readonly categoryOf?: (key: string) => string | null;
  /** The rate to reach, as 0.03. */
  readonly level?: number;
}

export interface ConversionBenchmark extends BenchmarkedRate {
  readonly name: string | null;
  /** What the span counts: buyers among visitors. */
  readonly counts: Counts;
  /** The rate as if its visitors came from the shop's sources; null where its sources are not captured. */
  readonly standard: { readonly rate: number; readonly deviation: number } | null;
}

/** Weeks of a product's own past, which also tell how much its rate moves. */
const WEEKS = 8;

/**
 * Every product's conversion over a span against its past, its category, the shop and the peers, from what the store
 * holds. In steps; by key.
 */
export function* conversionBenchmarks(question: ConversionQuestion): Generator<void, readonly ConversionBenchmark[]> {
  const { shop, products, sources, span, categoryOf = () => null, level } = question;
  const days = spanDays(span);
  const shopIndex = indexFigures(shop.filter(({ entity }) => entity.kind === 'shop'));
  const own = products.filter(({ entity }) => entity.kind === 'product');
  const known = [...grouped(own, ({ entity }) => entityIdentity(entity)).values()].map((ofOne) => {
    const { entity } = ofOne[0] as Figure;
    return { key: entityKey(entity), name: entity.name, index: indexFigures(ofOne) };
  });
  const base = rateBases.find((one) => known.some(({ index }) => countsOf(index, one, days))) ?? rateBases[0];
  const found = known.flatMap(({ key, name, index }) => {
    const row = rowOf(index, base, span, key, categoryOf(key));
    return row ? [{ row, name }] : [];
  });
  const shopCounts = countsOf(shopIndex, base, days);
  const peers = peersOf(shop, base.metric, span);
  const rates = yield* benchmarkRates(
    found.map(({ row }) => row),
    { ...(shopCounts && { shop: shopCounts }), ...(peers && { peers }), ...(level !== undefined && { level }) },
  );
  const bySource = sourcesOf(sources, base, days);
  return rates.map((rate, index) => ({
    ...rate,
    name: found[index]?.name ?? null,
    counts: { hits: found[index]?.row.hits ?? 0, of: found[index]?.row.of ?? 0 },
    standard: standardOf(rate, bySource),
  }));
}

/** The product's own past is its eight weeks before the span, older ones fading; how much they differ is its dispersion. */
function rowOf(
  index: FigureIndex,
  base: RateBase,
  span: Span,
  key: string,
  category: string | null,
): RateRow | undefined {
  const now = countsOf(index, base, spanDays(span));
  if (!now) return undefined;
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const to = addDays(span.from, -1 - 7 * week);
    return countsOf(index, base, spanDays({ from: addDays(to, -6), to })) ?? { hits: 0, of: 0 };
  });
  const phi = dispersion([now, ...weeks]);
  const before = effectiveCounts(weeks, phi);
  return { key, category, ...now, dispersion: phi, ...(before.of > 0 && { before }) };
}

/** Counts by source and, within it, by product key. */
type BySource = ReadonlyMap<string, ReadonlyMap<string, Counts>>;

function sourcesOf(figures: readonly Figure[], base: RateBase, days: readonly string[]): BySource {
  const rows = figures.filter(({ entity }) => entity.kind === 'source' && entity.of);
  return new Map(
    [...grouped(rows, ({ entity }) => entityKey(entity))].map(([source, ofSource]) => {
      const byProduct = grouped(ofSource, ({ entity: { of } }) => of?.id ?? of?.name ?? '');
      const counts = [...byProduct].flatMap(([key, ofOne]) => {
        const found = countsOf(indexFigures(ofOne), base, days);
        return found ? [[key, found] as const] : [];
      });
      return [source, new Map(counts)];
    }),
  );
}

/** Each source's prior is the product's own, moved to what all products together make of that source. */
function standardOf({ key, benchmark }: BenchmarkedRate, bySource: BySource): ConversionBenchmark['standard'] {
  const sources = [...bySource.values()];
  if (benchmark.state !== 'ok' || !sources.some((counts) => counts.has(key))) return null;
  const { visits } = benchmark.prior;
  const rates = sources.map((counts): SourceRate => {
    const all = [...counts.values()].reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }));
    const mean = (all.hits + benchmark.prior.mean) / (all.of + 1);
    const own = counts.get(key) ?? { hits: 0, of: 0 };
    return { ...own, prior: { alpha: mean * visits, beta: (1 - mean) * visits }, shopVisits: all.of };
  });
  return standardRate(rates) ?? null;
}
