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
  /** Share of the category's (or shop's) other products that convert less, by shrunk rates; null when alone. */
  readonly percentile: number | null;
}

/** Every product's conversion against its past, its category, the shop and the peers. In steps; same order as given. */
export function* benchmarkRates(
  rows: readonly RateRow[],
  settings: RateSettings,
): Generator<void, readonly BenchmarkedRate[]> {
  const sound = rows.filter(arePart);
  const priors = yield* ratePriors(sound);
  const shop = settings.shop ?? sumOf(sound);
  const groups = grouped(sound, ({ category }) => category);
  const totals = new Map([...groups].map(([category, members]) => [category, sumOf(members)]));
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
  return found.map(({ row, benchmark }, index) => ({ key: row.key, benchmark, percentile: places[index] ?? null }));
}

function sumOf(rows: readonly Counts[]): Counts {
  return rows.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
}

function* percentiles(
  found: readonly { row: RateRow; benchmark: BenchmarkedRate['benchmark'] }[],
): Generator<void, readonly (number | null)[]> {
  const rates = new Map<string | null, number[]>();
  for (const [place, { row, benchmark }] of found.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    if (benchmark.state !== 'ok') continue;
    const known = rates.get(row.category);
    if (known) known.push(benchmark.rate);
    else rates.set(row.category, [benchmark.rate]);
  }
  const sorted = new Map<string | null, Float64Array>();
  for (const [category, known] of rates) {
    yield;
    sorted.set(category, Float64Array.from(known).sort());
  }
  yield;
  const places: (number | null)[] = [];
  for (const { row, benchmark } of found) {
    const among = sorted.get(row.category);
    const isAlone = benchmark.state !== 'ok' || among === undefined || among.length < 2;
    places.push(isAlone ? null : countBelow(among, benchmark.rate) / (among.length - 1));
    if (places.length % ROWS_A_STEP === 0) yield;
  }
  return places;
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
