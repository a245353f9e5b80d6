/** Something about a product's day that flatters or spoils its figures. Bits: a day may carry several. */
export const dayFlag = { placed: 1, priceCut: 2, outOfStock: 4 } as const;

export interface CandidateProduct {
  readonly key: string;
  readonly category: string | null;
  /** Share of the window's units one customer bought, where order lists tell it. */
  readonly largestCustomer?: number;
}

/**
 * Product-days as columns of one length, in any order; a row per product and day at most. NaN: not known, which is not
 * zero.
 */
export interface ProductDays {
  readonly products: readonly CandidateProduct[];
  /** Index into `products`. */
  readonly product: Int32Array;
  /** Days since 1970-01-01 (dayNumber). */
  readonly day: Int32Array;
  /** Visitors or sessions. */
  readonly visitors: Float64Array;
  /** Buyers or orders. */
  readonly buyers: Float64Array;
  /** 0 … 1. Left out: no console of the shop shows it. */
  readonly bounceRate?: Float64Array;
  /** Bits of dayFlag. */
  readonly flags?: Uint8Array;
  /** Whether `flags` tell which days were placed; false: nobody knows what was promoted. */
  readonly placementKnown: boolean;
}
