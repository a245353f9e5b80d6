import type { ProductDays } from './product-days.ts';
import { dayFlag } from './product-days.ts';

/** Weeks back to which momentum and the effect of placement are looked for. */
export const WEEKS = 8;
const ROWS_A_STEP = 65_536;

/** What the last weeks add up to, one place per product; `weekly*` hold WEEKS places per product, newest first. */
export interface ProductSums {
  readonly visitors: Float64Array;
  readonly buyers: Float64Array;
  readonly placedVisitors: Float64Array;
  readonly placedBuyers: Float64Array;
  /** Visitors whose bounce rate is known, and how many of them left at once. */
  readonly bounceVisitors: Float64Array;
  readonly bounced: Float64Array;
  readonly days: Uint16Array;
  readonly flags: Uint8Array;
  readonly weeklyVisitors: Float64Array;
  readonly weeklyBuyers: Float64Array;
  readonly weeklyPlacedVisitors: Float64Array;
  readonly weeklyPlacedBuyers: Float64Array;
}

/** Adds up the `window` days that end with day number `until`, and the weeks before. In steps of some milliseconds. */
export function* gatherProducts(from: ProductDays, until: number, window: number): Generator<void, ProductSums> {
  const sums = emptySums(from.products.length);
  const { product, day, visitors, buyers, bounceRate, flags } = from;
  const reach = Math.max(window, WEEKS * 7);
  for (let start = 0; start < day.length; start += ROWS_A_STEP) {
    const end = Math.min(day.length, start + ROWS_A_STEP);
    for (let row = start; row < end; row++) {
      const age = until - (day[row] as number);
      if (age < 0 || age >= reach) continue;
      const came = visitors[row] as number;
      const bought = buyers[row] as number;
      // Unknown, or buyers without visitors: the zero is a figure the console failed to give.
      if (!(came >= bought && came > 0)) continue;
      addDay(sums, product[row] as number, age, window, came, bought, flags?.[row] ?? 0, bounceRate?.[row]);
    }
    yield;
  }
  return sums;
}

function addDay(
  sums: ProductSums,
  place: number,
  age: number,
  window: number,
  came: number,
  bought: number,
  flags: number,
  bounceRate: number | undefined,
): void {
  const placed = (flags & dayFlag.placed) !== 0;
  const week = age < WEEKS * 7 ? place * WEEKS + Math.floor(age / 7) : -1;
  if (week >= 0) {
    add(sums.weeklyVisitors, week, came);
    add(sums.weeklyBuyers, week, bought);
    if (placed) {
      add(sums.weeklyPlacedVisitors, week, came);
      add(sums.weeklyPlacedBuyers, week, bought);
    }
  }
  if (age >= window) return;
  add(sums.visitors, place, came);
  add(sums.buyers, place, bought);
  if (placed) {
    add(sums.placedVisitors, place, came);
    add(sums.placedBuyers, place, bought);
  }
  if (bounceRate !== undefined && bounceRate >= 0 && bounceRate <= 1) {
    add(sums.bounceVisitors, place, came);
    add(sums.bounced, place, Math.round(came * bounceRate));
  }
  sums.days[place] = (sums.days[place] ?? 0) + 1;
  sums.flags[place] = (sums.flags[place] ?? 0) | flags;
}

function add(column: Float64Array, place: number, value: number): void {
  column[place] = (column[place] as number) + value;
}

function emptySums(products: number): ProductSums {
  const column = () => new Float64Array(products);
  const weekly = () => new Float64Array(products * WEEKS);
  return {
    visitors: column(),
    buyers: column(),
    placedVisitors: column(),
    placedBuyers: column(),
    bounceVisitors: column(),
    bounced: column(),
    days: new Uint16Array(products),
    flags: new Uint8Array(products),
    weeklyVisitors: weekly(),
    weeklyBuyers: weekly(),
    weeklyPlacedVisitors: weekly(),
    weeklyPlacedBuyers: weekly(),
  };
}
