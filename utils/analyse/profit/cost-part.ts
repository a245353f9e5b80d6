import type { Cost, CostKind } from '../../model/user-data.ts';
import { addTo, emptyTotal, totalOf } from '../exact-total.ts';
import type { Interval } from '../shown-interval.ts';
import { type CostBook, costOn } from './cost-on.ts';
import { exactly, scaled } from './interval.ts';
import { type Part, type PartLine, partOf } from './part.ts';
import type { SalesDay, SoldItem } from './sales-day.ts';

/** The share of a day's sales that is left after refunds; null when not known. */
export type Kept = (day: SalesDay) => Interval | null;

/** Items between two steps: some milliseconds. */
const AT_ONCE = 1024;

/** A kind of cost over days of one currency. In steps. */
export function* costPart(
  kind: CostKind,
  days: readonly ListedDay[],
  costs: CostBook,
  kept: Kept,
  supposed?: Interval,
): Generator<void, Part> {
  const lines: PartLine[] = [];
  for (const day of days) {
    const whole = costOn(costs, kind, null, day.date);
    // Paid for orders and days, not for products: an order of two products pays its freight once.
    if (whole?.basis === 'per-order' || whole?.basis === 'per-day') {
      lines.push(lineOf({ product: null, sales: day.sales, units: day.units }, day, whole, kept));
      continue;
    }
    for (const item of day.listed) {
      lines.push(lineOf(item, day, costOn(costs, kind, item.product, day.date), kept));
      if (lines.length % AT_ONCE === 0) yield;
    }
  }
  return yield* partOf(kind, lines, supposed);
}

function lineOf(item: SoldItem, day: SalesDay, cost: Cost | undefined, kept: Kept): PartLine {
  const line = { date: day.date, product: item.product, sales: item.sales };
  if (!cost) return { ...line, amount: null };
  const { basis, value, currency } = cost;
  if (basis === 'share-of-sales') return { ...line, amount: exactly(item.sales * value) };
  if (basis === 'share-of-net') {
    const left = kept(day);
    return { ...line, amount: left && scaled(left, item.sales * value) };
  }
  if (currency !== day.currency) return { ...line, amount: null, reason: 'other-currency' };
  const count = basis === 'per-day' ? 1 : basis === 'per-unit' ? item.units : day.orders;
  return count === null ? { ...line, amount: null, reason: 'no-count' } : { ...line, amount: exactly(count * value) };
}

/** A day with its products and what is left of its sales when they are taken off. */
export interface ListedDay extends SalesDay {
  readonly listed: readonly SoldItem[];
}

/** Worked out once for all kinds of cost. In steps. */
export function* listedDays(days: readonly SalesDay[]): Generator<void, readonly ListedDay[]> {
  const found: ListedDay[] = [];
  for (const day of days) found.push({ ...day, listed: yield* withRest(day) });
  return found;
}

function* withRest({ items, sales, units }: SalesDay): Generator<void, readonly SoldItem[]> {
  const [rest, restUnits] = [emptyTotal(), emptyTotal()];
  addTo(rest, sales);
  addTo(restUnits, units ?? 0);
  let allCounted = units !== null;
  for (const [place, item] of items.entries()) {
    addTo(rest, -item.sales);
    addTo(restUnits, -(item.units ?? 0));
    allCounted &&= item.units !== null;
    if (place % AT_ONCE === AT_ONCE - 1) yield;
  }
  // Rounded figures of products may add up to a little more than the shop's.
  if (totalOf(rest) <= 0 && items.length > 0) return items;
  return [...items, { product: null, sales: totalOf(rest), units: allCounted ? totalOf(restUnits) : null }];
}
