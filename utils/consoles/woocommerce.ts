import type { Adapter, PageRule } from '../model/adapter.ts';

const report = (id: string, zh: string, en: string, rest: Partial<PageRule> = {}): PageRule => ({
  id,
  name: { zh, en },
  url: `path=/analytics/${id}`,
  ...rest,
});

/** WooCommerce Analytics, on whatever host the shop lives: a row of totals, a chart, a table, totals once more below it. */
export const woocommerce: Adapter = {
  id: 'woocommerce',
  version: 2,
  name: { zh: 'WooCommerce', en: 'WooCommerce' },
  matches: [],
  path: '/wp-admin/admin\\.php\\?(?:.*&)?page=wc-admin',
  shop: [{ name: '#wp-admin-bar-site-name > .ab-item' }, { name: '#wp-admin-bar-site-name a' }],
  rowTotal: '.woocommerce-table__summary-item:first-child .woocommerce-table__summary-value',
  labels: {
    'Total tax': 'taxes',
    'Net discount amount': 'discounts',
    'Order tax': null,
    'Shipping tax': null,
    'Discounted orders': null,
    'Variations Sold': null,
    'Average items per order': null,
    Downloads: null,
    'Total spend': null,
    'Amount discounted': null,
  },
  pages: [
    // Totals of chosen products or orders stand under the same labels as those of the whole shop.
    {
      id: 'filtered',
      name: { zh: '筛选后的报表', en: 'Filtered report' },
      url: '[?&](?:filter=(?!all\\b)|segmentby=|search=)',
      read: 'never',
    },
    report('overview', '概览', 'Overview'),
    report('revenue', '收入', 'Revenue', { expects: ['gross_sales', 'net_sales'] }),
    // Single orders and customers are people's affair, not figures of the shop.
    report('orders', '订单', 'Orders', { rows: 'none' }),
    report('products', '商品', 'Products', { rows: 'product' }),
    report('variations', '规格', 'Variations', { rows: 'product' }),
    report('categories', '类目', 'Categories', { rows: 'none' }),
    report('coupons', '优惠券', 'Coupons', { rows: 'none', labels: { Orders: null, Amount: 'discounts' } }),
    report('taxes', '税费', 'Taxes', { rows: 'none', labels: { Orders: null } }),
    report('downloads', '下载', 'Downloads', { rows: 'none' }),
    report('stock', '库存', 'Stock', { rows: 'product', labels: { Stock: 'stock' } }),
    // Over the customers' whole life, not over the report's days.
    report('customers', '顾客', 'Customers', {
      rows: 'none',
      labels: { Orders: null, AOV: null, 'Average order value': null, 'Average lifetime spend': null },
    }),
    { id: 'home', name: { zh: '首页', en: 'Home' }, url: 'page=wc-admin(?:&path=/?)?(?:$|[&#](?!path))', rows: 'none' },
  ],
};
