import type { Cost, CostKind } from '../../model/user-data.ts';

/** Costs by kind and product, what began last first: found without looking through all of them. */
export type CostBook = ReadonlyMap<string, readonly Cost[]>;

const placeOf = (kind: CostKind, product: string | null) => `${kind} ${product ?? ''}`;

/** Costs between two steps: some milliseconds. */
const AT_ONCE = 4096;

/** The book of so many costs. In steps. */
export function* costBook(costs: readonly Cost[]): Generator<void, CostBook> {
  const book = new Map<string, Cost[]>();
  for (const [place, cost] of costs.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) yield;
    add(book, cost);
  }
  yield;
  const rank = ({ from, at }: Cost) => `${from}${at}`;
  let since = 0;
  for (const own of book.values()) {
    own.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) > rank(b) ? -1 : 1));
    if (++since % AT_ONCE === 0) yield;
  }
  return book;
}

function add(book: Map<string, Cost[]>, cost: Cost): void {
  const place = placeOf(cost.kind, cost.product);
  const known = book.get(place);
  if (known) known.push(cost);
  else book.set(place, [cost]);
}

/**
 * The cost in force on a day: the product's own before the shop's, of several the one that began last, and of those
 * the one entered last.
 */
export function costOn(book: CostBook, kind: CostKind, product: string | null, date: string): Cost | undefined {
  const inForce = (of: string | null) =>
    book.get(placeOf(kind, of))?.find(({ from, to }) => from <= date && (to === null || date <= to));
  return (product === null ? undefined : inForce(product)) ?? inForce(null);
}
