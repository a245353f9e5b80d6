/** A further invented shop of the same owner: smaller, on another channel, counted in other ways. */
export interface SideShop {
  readonly key: string;
  /** The console it pretends to be read from. */
  readonly console: string;
  /** The page its products are read on. */
  readonly productPage: string;
  readonly zh: string;
  readonly en: string;
  readonly currency: string;
  /** Units of its currency a yuan of the sample's prices makes. */
  readonly prices: number;
  /** Visitors, or sessions, on an ordinary day. */
  readonly traffic: number;
  readonly counts: 'visitors' | 'sessions';
  readonly conversion: number;
  /** Growth of its traffic over eighteen weeks. */
  readonly growth: number;
  /** Of its buyers. */
  readonly returning: number;
  readonly refunds: { readonly metric: string; readonly share: number };
  /** Days before the last on which nobody opened its console. */
  readonly unread: readonly number[];
  readonly seed: number;
}

export const sideShops: readonly SideShop[] = [
  {
    key: 'sample:jd',
    console: 'jd',
    productPage: 'product_detail',
    zh: '山野家居京东店（示例）',
    en: 'Shanye Home on JD (sample)',
    currency: 'CNY',
    prices: 1.12,
    traffic: 690,
    counts: 'visitors',
    conversion: 0.041,
    growth: 0.55,
    returning: 0.34,
    refunds: { metric: 'refund_amount_by_finish_time', share: 0.031 },
    unread: [2, 5, 30],
    seed: 52_811,
  },
  {
    key: 'sample:us',
    console: 'shopify',
    productPage: 'report',
    zh: '山野家居海外站（示例）',
    en: 'Shanye Home US (sample)',
    currency: 'USD',
    prices: 0.21,
    traffic: 1150,
    counts: 'sessions',
    conversion: 0.018,
    growth: -0.25,
    returning: 0.12,
    refunds: { metric: 'refund_amount', share: 0.022 },
    unread: [],
    seed: 73_991,
  },
];
