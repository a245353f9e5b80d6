import type { KeptOrders } from '../../model/kept-orders.ts';
import type { OrderRow } from '../../model/order-row.ts';
import { grouped } from '../stats/grouped.ts';

/** What several lists of one shop hold together. */
export interface MergedOrders {
  readonly rows: readonly OrderRow[];
  /** Lists whose buyers cannot be told to be those of the others: hashed by another installation. */
  readonly apart: readonly KeptOrders[];
}

/**
 * Order lists put together: lists overlap, so an order (without a number: what a buyer bought on a day) counts as the
 * list imported last has it. Only lists hashed under the key of the latest one are taken.
 * @param lists in any order.
 */
export function mergedOrders(lists: readonly KeptOrders[]): MergedOrders {
  const inOrder = lists.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  const keyId = inOrder.at(-1)?.keyId;
  const orders = new Map<string, readonly OrderRow[]>();
  for (const { rows } of inOrder.filter((list) => list.keyId === keyId)) {
    const own = grouped(rows, ({ order, buyer, date }) => order ?? `${buyer} ${date}`);
    for (const [order, lines] of own) orders.set(order, lines);
  }
  return { rows: [...orders.values()].flat(), apart: inOrder.filter((list) => list.keyId !== keyId) };
}
