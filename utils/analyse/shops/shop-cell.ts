/** What shops are compared by, in the order it is read. */
export const shopMeasures = ['sales', 'traffic', 'conversion', 'spend', 'price', 'refunds', 'new-share'] as const;

export type ShopMeasure = (typeof shopMeasures)[number];

/** One measure of one shop over a span. */
export interface ShopCell {
  /** The metric it rests on: visitors or sessions, which refund clock … Only equal bases may be compared. */
  readonly basis: string;
  readonly value: number;
  /** An ISO 4217 code for money. */
  readonly unit: string;
  /** Against the span before, as a decimal; null without a base. */
  readonly change: number | null;
  /** The value before over the days compared, and of now over the same; null where they cannot be compared. */
  readonly compared: { readonly now: number; readonly before: number } | null;
  readonly daysKnown: number;
  readonly daysInSpan: number;
  /** People counted once a day: who came twice is in it twice. */
  readonly summed: boolean;
}

export type ShopCells = ReadonlyMap<ShopMeasure, ShopCell>;
