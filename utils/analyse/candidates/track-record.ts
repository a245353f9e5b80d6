import { percentRanks } from './percent-ranks.ts';
import type { ProductDays } from './product-days.ts';

/** A product that was named as a candidate, as it was stored then. */
export interface StoredPick {
  readonly key: string;
  /** Last day of the window it was picked on, as a day number. */
  readonly day: number;
}

/** "Of 12 picks, 9 were still above the median four weeks later." */
export interface TrackRecord {
  /** Picks whose weeks have passed and whose later figures are known. */
  readonly judged: number;
  readonly held: number;
  /** Too young to judge, and: nothing was captured of that later week. */
  readonly pending: number;
  readonly unknown: number;
}

const WEEK = 7;
const ROWS_A_STEP = 65_536;

/**
 * What became of earlier picks: in the week that ends `after` days later, had the product more buyers than the shop's
 * middle visited product? In steps.
 * @param until the last day known, as a day number.
 */
export function* trackRecord(
  picks: readonly StoredPick[],
  days: ProductDays,
  until: number,
  after = 28,
): Generator<void, TrackRecord> {
  const ends = [...new Set(picks.map(({ day }) => day + after))].filter((end) => end <= until);
  const weeks = new Map(ends.map((end) => [end, new Float64Array(days.products.length).fill(Number.NaN)]));
  for (let start = 0; start < days.day.length; start += ROWS_A_STEP) {
    const stop = Math.min(days.day.length, start + ROWS_A_STEP);
    for (let row = start; row < stop; row++) addRow(weeks, days, row);
    yield;
  }
  const places = new Map(days.products.map(({ key }, product) => [key, product]));
  const ranks = new Map([...weeks].map(([end, buyers]) => [end, percentRanks(buyers.map((value) => value + 1))]));
  let [judged, held, unknown] = [0, 0, 0];
  for (const { key, day } of picks) {
    const end = day + after;
    if (end > until) continue;
    const place = places.get(key) ?? -1;
    const buyers = weeks.get(end)?.[place];
    if (buyers === undefined || Number.isNaN(buyers)) unknown++;
    else {
      judged++;
      if ((ranks.get(end)?.[place] ?? 0) > 0.5) held++;
    }
  }
  return { judged, held, pending: picks.filter(({ day }) => day + after > until).length, unknown };
}

function addRow(weeks: ReadonlyMap<number, Float64Array>, { product, day, buyers }: ProductDays, row: number): void {
  const [at, bought, place] = [day[row] as number, buyers[row] as number, product[row] as number];
  if (Number.isNaN(bought)) return;
  for (const [end, sums] of weeks) {
    if (at > end || at <= end - WEEK) continue;
    const known = sums[place] as number;
    sums[place] = Number.isNaN(known) ? bought : known + bought;
  }
}
