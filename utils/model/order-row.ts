/**
 * One line of an imported order list, without anybody in it: the buyer is a keyed hash made before anything is kept,
 * and names, phones and addresses have no field to be kept in.
 */
export interface OrderRow {
  /** Keyed hash of the buyer's account. */
  readonly buyer: string;
  /** Keyed hash of the order number; null: the list has none, then a buyer's day is one order. */
  readonly order: string | null;
  /** Business day of payment, YYYY-MM-DD. */
  readonly date: string;
  readonly amount: number;
  /** ISO 4217 code, XXX when the list names none. */
  readonly currency: string;
  /** Product id, code or title, as the list has it. */
  readonly product: string | null;
}
