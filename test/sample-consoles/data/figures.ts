/** What the back office counts of one product in a period. All integers; amounts in cents. */
export interface ProductFigures {
  readonly id: string;
  readonly title: string;
  /** Day it was put on sale. */
  readonly published: string;
  readonly visitors: number;
  readonly pageViews: number;
  readonly searchVisitors: number;
  readonly favoriteBuyers: number;
  readonly addToCartBuyers: number;
  readonly addToCartItems: number;
  readonly payBuyers: number;
  readonly payOrderLines: number;
  readonly payItems: number;
  readonly payAmount: number;
}

/** What the back office counts of the shop in a period. People are de-duplicated over products and days. */
export interface ShopFigures {
  readonly visitors: number;
  readonly newVisitors: number;
  /** Visitors who left after one page. */
  readonly bounced: number;
  readonly pageViews: number;
  /** Average stay in hundredths of a second. */
  readonly stay: number;
  readonly favoriteBuyers: number;
  readonly addToCartBuyers: number;
  readonly payBuyers: number;
  readonly returningBuyers: number;
  readonly payOrders: number;
  readonly payOrderLines: number;
  readonly payItems: number;
  readonly payAmount: number;
  /** By completion date. */
  readonly refundAmount: number;
  /** Every product that was listed in the period, most visitors first. */
  readonly products: readonly ProductFigures[];
}

export interface ShopDay extends ShopFigures {
  readonly day: string;
}
