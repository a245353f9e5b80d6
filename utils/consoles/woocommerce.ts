import type { Adapter } from '../model/adapter.ts';

/** WooCommerce Analytics, on whatever host the shop lives. */
export const woocommerce: Adapter = {
  id: 'woocommerce',
  version: 1,
  name: { zh: 'WooCommerce', en: 'WooCommerce' },
  matches: [],
  path: '/wp-admin/admin\\.php\\?(?:.*&)?page=wc-admin',
  shop: [{ name: '#wp-admin-bar-site-name > .ab-item' }, { name: '#wp-admin-bar-site-name a' }],
  rowTotal: '.woocommerce-table__summary-item:first-child .woocommerce-table__summary-value',
  pages: [
    {
      id: 'revenue',
      name: { zh: '收入', en: 'Revenue' },
      url: 'path=/analytics/revenue',
      expects: ['gross_sales', 'net_sales'],
    },
  ],
};
