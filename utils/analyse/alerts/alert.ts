import type { StockRisk } from './stock-risk.ts';
import type { Watched } from './watched.ts';

export type AlertCode = 'fell' | 'rose' | 'score-fell' | 'refunds-rose' | 'source-collapsed' | 'stock-out';

/** Where to look first. */
export type LookAt =
  | 'traffic'
  | 'sources'
  | 'ads'
  | 'conversion'
  | 'spend'
  | 'price'
  | 'stock'
  | 'reviews'
  | 'product-page'
  | 'logistics'
  | 'service'
  | 'refund-reasons'
  | 'products';

/** Something that is odd, matters, and is not explained by something larger. */
export interface Alert {
  readonly id: string;
  readonly code: AlertCode;
  readonly level: Watched['level'];
  readonly key: string;
  readonly metric: string;
  readonly expected: number;
  /** 90 % of usual days lie here; null for stock. */
  readonly low: number | null;
  readonly high: number | null;
  readonly seen: number;
  readonly change: number | null;
  /** Chance that a usual day is like this or worse; of stock, that it lasts until new goods are there. */
  readonly chance: number;
  /** Money of the day; below zero: lost. Null: cannot be said. */
  readonly impact: number | null;
  readonly lookAt: readonly LookAt[];
  /** Odd series that follow from this one, the largest first: where it comes from. */
  readonly explains: readonly string[];
  /** Of `stock-out`: pace, days left, and the risk. */
  readonly stock?: StockRisk;
}

/** An alert that goes on: told once. */
export interface Episode {
  readonly id: string;
  readonly code: AlertCode;
  /** Day numbers. */
  readonly since: number;
  readonly last: number;
}
