import { grouped } from '../stats/grouped.ts';
import type { Counts } from './counts.ts';
import { arePart } from './counts.ts';
import { type RateBenchmark, type Refusal, rateBenchmark } from './rate-benchmark.ts';
import { type CategoryCounts, ratePriors } from './rate-priors.ts';

const ROWS_A_STEP = 1024;

/** One product's counts of a span: hits are buyers (or orders), `of` visitors (or sessions). */
export interface RateRow extends CategoryCounts {
  readonly key: string;
  /** The span before. */
  readonly before?: Counts;
  readonly dispersion?: number;
}

export interface RateSettings {
  /** The rate to reach. */
  readonly level?: number;
  readonly peers?: { readonly mean: number; readonly top?: number };
  /** The shop's own counts; else its products are added up, visitors of several products counted for each. */
  readonly shop?: Counts;
}

export interface BenchmarkedRate {
  readonly key: string;
  readonly benchmark: RateBenchmark | { readonly state: 'refused'; readonly reason: Refusal };
  readonly category: string | null;
  /** Where it stands among the other products of its category, or of the shop while the category has few; null when alone. */
  readonly percentile: Percentile | null;
}

/** Share of the other products that convert less, by shrunk rates: 1 is better than all of them. */
export interface Percentile {
  readonly share: number;
  readonly among: 'category' | 'shop';
  /** How many others there are. */
  readonly others: number;
}

/** Fewer products make no order worth telling. */
const LEAST_IN_CATEGORY = 5;

/** Every product's conversion against its past, its category, the shop and the peers. In steps; same order as given. */
export function* benchmarkRates(
  rows: readonly RateRow[],
  settings: RateSettings,
): Generator<void, readonly BenchmarkedRate[]> {
  const sound = rows.filter(arePart);
  const priors = yield* ratePriors(sound);
  const shop = settings.shop ?? sumOf(sound);
  const groups = grouped(sound, ({ category }) => category);
  // A product alone in its category has nobody there to be compared with.
  const totals = new Map(
    [...groups].flatMap(([category, members]) => (members.length > 1 ? [[category, sumOf(members)] as const] : [])),
  );
  const { level, peers } = settings;
  const found: { row: RateRow; benchmark: BenchmarkedRate['benchmark'] }[] = [];
  for (const row of rows) {
    const category = row.category === null ? undefined : totals.get(row.category);
    const { before, dispersion } = row;
    const benchmark = rateBenchmark({
      now: row,
      prior: priors.of(row.category),
      shop,
      ...(category && { category }),
      ...(before && { before }),
      ...(dispersion !== undefined && { dispersion }),
      ...(level !== undefined && { level }),
      ...(peers && { peers }),
    });
    found.push({ row, benchmark });
    yield;
  }
  const places = yield* percentiles(found);
  yield;
  return found.map(({ row: { key, category }, benchmark }, index) => ({
    key,
    category,
    benchmark,
    percentile: places[index] ?? null,
  }));
}

function sumOf(rows: readonly Counts[]): Counts {
  return rows.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
}

type Found = readonly { readonly row: RateRow; readonly benchmark: BenchmarkedRate['benchmark'] }[];

function* percentiles(found: Found): Generator<void, readonly (Percentile | null)[]> {
  const sorted = yield* sortedRates(found);
  const places: (Percentile | null)[] = [];
  for (const { row, benchmark } of found) {
    places.push(benchmark.state === 'ok' ? placeOf(benchmark.rate, row.category, sorted) : null);
    if (places.length % ROWS_A_STEP === 0) yield;
  }
  return places;
}

/** Rates in ascending order by category; null is the whole shop. */
type SortedRates = ReadonlyMap<string | null, ArrayLike<number>>;

function* sortedRates(found: Found): Generator<void, SortedRates> {
  const rates = new Map<string | null, number[]>();
  for (const [place, { row, benchmark }] of found.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    if (benchmark.state !== 'ok') continue;
    for (const group of row.category === null ? [null] : [null, row.category]) {
      const known = rates.get(group);
      if (known) known.push(benchmark.rate);
      else rates.set(group, [benchmark.rate]);
    }
  }
  const sorted = new Map<string | null, ArrayLike<number>>();
  for (const [group, known] of rates) {
    yield;
    sorted.set(group, Float64Array.from(known).sort());
  }
  yield;
  return sorted;
}

function placeOf(rate: number, category: string | null, sorted: SortedRates): Percentile | null {
  const ofCategory = (category !== null && sorted.get(category)) || [];
  const among = ofCategory.length >= LEAST_IN_CATEGORY ? 'category' : 'shop';
  const group = among === 'category' ? ofCategory : (sorted.get(null) ?? []);
  const others = group.length - 1;
  return others < 1 ? null : { share: countBelow(group, rate) / others, among, others };
}

/** How many of ascending values are below one, by halving. */
function countBelow(sorted: ArrayLike<number>, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? value) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
