import { type ProductRow, productRows } from '../../utils/analyse/product-rows.ts';
import type { Span } from '../../utils/analyse/span.ts';
import { entityKey } from '../../utils/model/entity-key.ts';
import type { Figure } from '../../utils/model/figure.ts';

/** Figures a slice: some 15 ms of work, so that a shop of thousands of products never freezes the panel. */
const SLICE = 4000;

/**
 * The rows of many products with a breath in between. Figures must come as the store gives them, entity by entity:
 * a slice ends only where one does.
 */
export async function rowsInSlices(figures: readonly Figure[], span: Span): Promise<readonly ProductRow[]> {
  return byEntityInSlices(figures, (slice) => productRows(slice, span));
}

/** What can be said of some entities at a time, with a breath in between. */
export async function byEntityInSlices<T>(
  figures: readonly Figure[],
  told: (slice: readonly Figure[]) => readonly T[],
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let from = 0, to = 0; from < figures.length; from = to) {
    to = endOfEntity(figures, from + SLICE);
    all.push(...told(figures.slice(from, to)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}

/** The first place at or after `from` where another entity begins. */
function endOfEntity(figures: readonly Figure[], from: number): number {
  const last = figures[from - 1];
  if (!last) return figures.length;
  const key = entityKey(last.entity);
  let end = from;
  for (let next = figures[end]; next && entityKey(next.entity) === key; next = figures[end]) end++;
  return end;
}
