import type { OrderRow } from './order-row.ts';

/** An imported order list as it is kept: nobody in it can be told, and everything else the file held is forgotten. */
export interface KeptOrders {
  /** Follows from shop and file: the same file again replaces itself. */
  readonly id: string;
  /** When it was imported, ISO 8601. */
  readonly at: string;
  readonly shopKey: string;
  /** The file's name. */
  readonly label: string;
  /** Which installation's key made the hashes: buyers of two lists can be told to be the same under one key only. */
  readonly keyId: string;
  /** Lines left out, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  readonly rows: readonly OrderRow[];
}

/** The same with each text once and the rest as numbers: a tenth of the size, and plain JSON for backups. */
export interface PackedOrders extends Omit<KeptOrders, 'rows'> {
  readonly texts: readonly string[];
  /** Six numbers a line: buyer, order (−1: none), date, amount, currency, product (−1: none); all but the amount are places in `texts`. */
  readonly cells: readonly number[];
}

/** Where order lists are kept between two looks at them. */
export interface OrderKeep {
  /** Of one shop, the oldest first. */
  lists(shopKey: string): Promise<readonly KeptOrders[]>;
  /** Adds a list, or replaces the one with its id; whole or not at all. */
  keep(list: KeptOrders): Promise<void>;
  drop(id: string): Promise<void>;
  /** Calls `listener` when any page changed a list; returns what stops it. */
  onChange(listener: () => void): () => void;
}
