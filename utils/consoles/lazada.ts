import type { Adapter } from '../model/adapter.ts';

const markets: Readonly<Record<string, readonly [timeZone: string, currency: string]>> = {
  'com.my': ['Asia/Kuala_Lumpur', 'MYR'],
  sg: ['Asia/Singapore', 'SGD'],
  'co.id': ['Asia/Jakarta', 'IDR'],
  'com.ph': ['Asia/Manila', 'PHP'],
  'co.th': ['Asia/Bangkok', 'THB'],
  vn: ['Asia/Ho_Chi_Minh', 'VND'],
};

/** Lazada Business Advisor: key metrics in a carousel that repeats its slides; the rankings below them are of the running day. */
export const lazada: Adapter = {
  id: 'lazada',
  version: 1,
  name: { zh: 'Lazada', en: 'Lazada Seller Center' },
  matches: Object.keys(markets).map((tld) => `https://sellercenter.lazada.${tld}/*`),
  home: 'https://sellercenter.lazada.com.my/ba/dashboard',
  markets: Object.fromEntries(
    Object.entries(markets).map(([tld, [timeZone, currency]]) => [
      `sellercenter.lazada.${tld}`,
      { timeZone, currency },
    ]),
  ),
  shop: [{ name: '[class*="shop-name"]' }, { name: '[class*="shopName"]' }, { name: '[class*="seller-name"]' }],
  labels: {
    'Product clicks': 'clicks',
    Revenue: 'pay_amount',
    'Unique Visitors': 'visitors',
    Buyers: 'pay_buyers',
    Orders: 'pay_orders',
    'Total Orders': 'pay_orders',
    'Units Sold': 'pay_items',
    'Conversion Rate': 'pay_conversion_rate',
    CVR: 'pay_conversion_rate',
    'Revenue per Buyer': 'amount_per_buyer',
    'Average Revenue per Order': 'amount_per_order',
    'Visitor Value': 'value_per_visitor',
    'Add to Cart Users': 'add_to_cart_buyers',
    'Add to Cart Units': 'add_to_cart_items',
    'Est. Spend': 'ad_spend',
    'Orders Placed': null,
    'Buyer Visits': null,
    'Wishlist Users': null,
    Wishlists: null,
    'New followers': null,
    'Cancelled Amount': null,
    'Return/Refund Amount': null,
    'Click to buyer': null,
  },
  pages: [
    // What ads brought stands there under the labels of the whole shop.
    {
      id: 'ads',
      name: { zh: '推广', en: 'Sponsored' },
      url: '^/ba/ads',
      labels: { Revenue: 'ad_pay_amount', Orders: null, 'Units Sold': null, 'Conversion Rate': null, CVR: null },
    },
    {
      id: 'dashboard',
      name: { zh: '生意参谋', en: 'Business Advisor' },
      url: '^/ba/dashboard',
      expects: ['visitors'],
      blocks: [
        { title: 'Ranking', period: 'clock' },
        { title: '^(?:Realtime|Real-time|Live)', period: 'clock' },
      ],
    },
    { id: 'finance', name: { zh: '财务', en: 'Finance' }, url: '^/portal/apps/finance', read: 'never' },
  ],
};
