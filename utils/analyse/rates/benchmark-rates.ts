import { grouped } from '../stats/grouped.ts';
import type { Counts } from './counts.ts';
import { arePart } from './counts.ts';
import { type RateBenchmark, type Refusal, rateBenchmark } from './rate-benchmark.ts';
import { type CategoryCounts, ratePriors } from './rate-priors.ts';

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
  const places = percentiles(found);
  return found.map(({ row, benchmark }, index) => ({ key: row.key, benchmark, percentile: places[index] ?? null }));
}

function sumOf(rows: readonly Counts[]): Counts {
  return rows.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
}

function percentiles(
  found: readonly { row: RateRow; benchmark: BenchmarkedRate['benchmark'] }[],
): readonly (number | null)[] {
  const rates = new Map(
    [...grouped(found, ({ row }) => row.category)].map(([category, members]) => [
      category,
      members.flatMap(({ benchmark }) => (benchmark.state === 'ok' ? benchmark.rate : [])).sort((a, b) => a - b),
    ]),
  );
  return found.map(({ row, benchmark }) => {
    const among = rates.get(row.category) ?? [];
    if (benchmark.state !== 'ok' || among.length < 2) return null;
    return countBelow(among, benchmark.rate) / (among.length - 1);
  });
}

/** How many of ascending values are below one, by halving. */
function countBelow(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? value) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
