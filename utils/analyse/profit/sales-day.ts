/** When a refund counts: the day the order was paid, was refunded, the refund was completed, or the page does not say. */
export type RefundClock = 'pay' | 'refund' | 'finish' | 'unstated';

/** What was sold of one product on a day; null is not known. */
export interface SoldItem {
  /** entityKey() of the product; null: everything nobody listed. */
  readonly product: string | null;
  readonly sales: number;
  readonly units: number | null;
}

/** A business day of a shop (or of one product looked at alone) whose sales are known. Money in `currency`. */
export interface SalesDay {
  readonly date: string;
  readonly currency: string;
  /** Paid amount, refunds still in it. */
  readonly sales: number;
  readonly units: number | null;
  readonly orders: number | null;
  readonly refunds: Readonly<Partial<Record<RefundClock, number>>>;
  readonly adSpend: number | null;
  readonly adSales: number | null;
  /** The products among the sales, as far as they were captured. */
  readonly items: readonly SoldItem[];
}
