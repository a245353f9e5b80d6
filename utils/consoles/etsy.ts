import type { Adapter } from '../model/adapter.ts';

/**
 * Etsy Shop Manager. Visits are people who viewed the shop, says Etsy's help; its conversion rate is orders ÷ visits,
 * which is what session_conversion_rate says (orders per visit), and not buyers ÷ visitors.
 */
export const etsy: Adapter = {
  id: 'etsy',
  version: 1,
  name: { zh: 'Etsy', en: 'Etsy' },
  matches: ['https://www.etsy.com/*'],
  home: 'https://www.etsy.com/your/shops/me/stats',
  shop: [{ name: '[data-shop-name]' }, { name: '[class*="shop-name"]' }],
  labels: {
    Visits: 'visitors',
    Odwiedziny: 'visitors',
    Orders: 'pay_orders',
    Zamówienia: 'pay_orders',
    Revenue: 'pay_amount',
    Przychody: 'pay_amount',
    'Conversion rate': 'session_conversion_rate',
    'Współczynnik konwersji': 'session_conversion_rate',
    'Listing views': 'page_views',
    'Wyświetlenia ofert': 'page_views',
    // Favourites count clicks on a heart, of listings and of the shop, not people.
    Favorites: null,
    Favourites: null,
    'Shop followers': 'followers',
    Views: null,
    Sales: null,
    Renewals: null,
    'Total orders': null,
  },
  pages: [
    // The same host is the market place itself, with other people's shops.
    { id: 'market', name: { zh: 'Etsy 市场', en: 'Etsy market place' }, url: '^(?!/your/shops?/)', read: 'never' },
    // One listing's own page: its id stands in the address.
    {
      id: 'listing_stats',
      name: { zh: '商品统计', en: 'Listing stats' },
      url: '^/your/shops/[^/]+/stats/listings/\\d+',
      product: '/stats/listings/(\\d+)',
    },
    // Visits of one source only, under the labels of the whole shop.
    {
      id: 'referrer_stats',
      name: { zh: '来源统计', en: 'Stats of one source' },
      url: '^/your/shops/[^/]+/stats/referrers/',
      read: 'never',
    },
    {
      id: 'stats',
      name: { zh: '店铺统计', en: 'Stats' },
      url: '^/your/shops/[^/]+/stats',
      expects: ['visitors', 'pay_orders'],
    },
    { id: 'dashboard', name: { zh: '首页', en: 'Dashboard' }, url: '^/your/shops/[^/]+/dashboard' },
    // Cards of listings, each with figures of its own and of two spans: nothing of the shop's.
    {
      id: 'listings',
      name: { zh: '商品', en: 'Listings' },
      url: '^/your/shops/[^/]+/tools/listings',
      read: 'never',
    },
  ],
};
