import type { KeptOrders, PackedOrders } from '../model/kept-orders.ts';
import type { OrderRow } from '../model/order-row.ts';

const WIDTH = 6;

/** An order list with each text once. */
export function packOrders({ rows, ...head }: KeptOrders): PackedOrders {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const orNone = (text: string | null) => (text === null ? -1 : placeOf(text));
  const cells = rows.flatMap(({ buyer, order, date, amount, currency, product }) => [
    placeOf(buyer),
    orNone(order),
    placeOf(date),
    amount,
    placeOf(currency),
    orNone(product),
  ]);
  return { ...head, texts: [...places.keys()], cells };
}

export function unpackOrders({ texts, cells, ...head }: PackedOrders): KeptOrders {
  const text = (place: number | undefined) => texts[place ?? -1] ?? '';
  const orNull = (place: number | undefined) => texts[place ?? -1] ?? null;
  const rows = Array.from({ length: cells.length / WIDTH }, (_, line): OrderRow => {
    const [buyer, order, date, amount = 0, currency, product] = cells.slice(line * WIDTH, (line + 1) * WIDTH);
    return {
      buyer: text(buyer),
      order: orNull(order),
      date: text(date),
      amount,
      currency: text(currency),
      product: orNull(product),
    };
  });
  return { ...head, rows };
}
