import { entityKey } from '../../model/entity-key.ts';
import type { Figure } from '../../model/figure.ts';
import { addDays } from '../civil-date.ts';
import { type FigureIndex, indexFigures } from '../figure-index.ts';
import { productsInSteps } from '../products-in-steps.ts';
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
  /** The category of a product by its key and what its console says; left out: what the console says. */
  readonly categoryOf?: (key: string, told: string | undefined) => string | null;
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
const PRODUCTS_A_STEP = 16;

/**
 * Every product's conversion over a span against its past, its category, the shop and the peers, from what the store
 * holds. In steps; by key.
 */
export function* conversionBenchmarks(question: ConversionQuestion): Generator<void, readonly ConversionBenchmark[]> {
  const { shop, products, sources, span, categoryOf = (_, told) => told ?? null, level } = question;
  const days = spanDays(span);
  const shopIndex = indexFigures(shop.filter(({ entity }) => entity.kind === 'shop'));
  const known: { key: string; name: string | null; category: string | null; index: FigureIndex }[] = [];
  for (const ofOne of yield* productsInSteps(products)) {
    const { entity } = ofOne.at(-1) as Figure;
    const key = entityKey(entity);
    known.push({ key, name: entity.name, category: categoryOf(key, entity.category), index: indexFigures(ofOne) });
    if (known.length % PRODUCTS_A_STEP === 0) yield;
  }
  const base = rateBases.find((one) => known.some(({ index }) => countsOf(index, one, days))) ?? rateBases[0];
  yield;
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const to = addDays(span.from, -1 - 7 * week);
    return spanDays({ from: addDays(to, -6), to });
  });
  const found: { readonly row: RateRow; readonly name: string | null }[] = [];
  for (const [place, { key, name, category, index }] of known.entries()) {
    const row = rowOf(index, base, days, weeks, key, category);
    if (row) found.push({ row, name });
    if (place % PRODUCTS_A_STEP === PRODUCTS_A_STEP - 1) yield;
  }
  const shopCounts = countsOf(shopIndex, base, days);
  const peers = peersOf(shop, base.metric, span);
  const rates = yield* benchmarkRates(
    found.map(({ row }) => row),
    { ...(shopCounts && { shop: shopCounts }), ...(peers && { peers }), ...(level !== undefined && { level }) },
  );
  const bySource = yield* sourcesOf(sources, base, days);
  const totals = new Map([...bySource].map(([source, counts]) => [source, sumOf(counts)]));
  const told: ConversionBenchmark[] = [];
  for (const [place, rate] of rates.entries()) {
    const one = found[place];
    const counts = { hits: one?.row.hits ?? 0, of: one?.row.of ?? 0 };
    told.push({ ...rate, name: one?.name ?? null, counts, standard: standardOf(rate, bySource, totals) });
    if (place % PRODUCTS_A_STEP === PRODUCTS_A_STEP - 1) yield;
  }
  return told;
}

/** The product's own past is its eight weeks before the span, older ones fading; how much they differ is its dispersion. */
function rowOf(
  index: FigureIndex,
  base: RateBase,
  days: readonly string[],
  weeks: readonly (readonly string[])[],
  key: string,
  category: string | null,
): RateRow | undefined {
  const now = countsOf(index, base, days);
  if (!now) return undefined;
  const past = weeks.map((week) => countsOf(index, base, week) ?? { hits: 0, of: 0 });
  const phi = dispersion([now, ...past]);
  const before = effectiveCounts(past, phi);
  return { key, category, ...now, dispersion: phi, ...(before.of > 0 && { before }) };
}

/** Counts by source and, within it, by product key. */
type BySource = ReadonlyMap<string, ReadonlyMap<string, Counts>>;

function* sourcesOf(figures: readonly Figure[], base: RateBase, days: readonly string[]): Generator<void, BySource> {
  const rows = figures.filter(({ entity }) => entity.kind === 'source' && entity.of);
  const found = new Map<string, ReadonlyMap<string, Counts>>();
  let done = 0;
  for (const [source, ofSource] of grouped(rows, ({ entity }) => entityKey(entity))) {
    const counts = new Map<string, Counts>();
    for (const [key, ofOne] of grouped(ofSource, ({ entity: { of } }) => of?.id ?? of?.name ?? '')) {
      const own = countsOf(indexFigures(ofOne), base, days);
      if (own) counts.set(key, own);
      if (++done % PRODUCTS_A_STEP === 0) yield;
    }
    found.set(source, counts);
  }
  return found;
}

/** Each source's prior is the product's own, moved to what all products together make of that source. */
function standardOf(
  { key, benchmark }: BenchmarkedRate,
  bySource: BySource,
  totals: ReadonlyMap<string, Counts>,
): ConversionBenchmark['standard'] {
  if (benchmark.state !== 'ok' || ![...bySource.values()].some((counts) => counts.has(key))) return null;
  const { visits } = benchmark.prior;
  const rates = [...bySource].map(([source, counts]): SourceRate => {
    const all = totals.get(source) ?? { hits: 0, of: 0 };
    const mean = (all.hits + benchmark.prior.mean) / (all.of + 1);
    const own = counts.get(key) ?? { hits: 0, of: 0 };
    return { ...own, prior: { alpha: mean * visits, beta: (1 - mean) * visits }, shopVisits: all.of };
  });
  return standardRate(rates) ?? null;
}

function sumOf(counts: ReadonlyMap<string, Counts>): Counts {
  return [...counts.values()].reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), {
    hits: 0,
    of: 0,
  });
}
