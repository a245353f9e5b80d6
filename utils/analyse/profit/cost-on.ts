import type { Cost, CostKind } from '../../model/user-data.ts';

/** Costs by kind and product, what began last first: found without looking through all of them. */
export type CostBook = ReadonlyMap<string, readonly Cost[]>;

const placeOf = (kind: CostKind, product: string | null) => `${kind} ${product ?? ''}`;

export function costBook(costs: readonly Cost[]): CostBook {
  const book = new Map<string, Cost[]>();
  for (const cost of costs) {
    const place = placeOf(cost.kind, cost.product);
    const known = book.get(place);
    if (known) known.push(cost);
    else book.set(place, [cost]);
  }
  const rank = ({ from, at }: Cost) => `${from}${at}`;
  for (const own of book.values()) own.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) > rank(b) ? -1 : 1));
  return book;
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
