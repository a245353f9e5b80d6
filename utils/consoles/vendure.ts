import type { Adapter } from '../model/adapter.ts';

/** Vendure, the open-source shop, on any host: its paths are common ones, so the elements of its admin must be there too. */
export const vendure: Adapter = {
  id: 'vendure',
  version: 1,
  name: { zh: 'Vendure', en: 'Vendure' },
  matches: [],
  path: '^(?:/[\\w-]+)?/(?:admin|dashboard)(?:/|$)',
  marks:
    'vdr-app, vdr-app-shell, vdr-order-summary-widget, vdr-dashboard, [class*="vdr-"], script[src*="vendure"], link[href*="vendure"], img[src*="vendure"], meta[name="author"][content="Vendure"]',
  shop: [{ name: 'vdr-channel-switcher .active-channel' }, { name: 'vdr-channel-switcher .trigger-label' }],
  labels: {
    // An order is placed when its payment is authorised or settled; the values include tax.
    'Total value': 'gross_sales',
    'Order total value': 'gross_sales',
    'Total Revenue': 'gross_sales',
    'Total Orders': 'pay_orders',
    'Number of orders': 'pay_orders',
    'Average order value': 'amount_per_order',
  },
  pages: [
    {
      id: 'dashboard_orders',
      name: { zh: '订单（新版）', en: 'Orders (dashboard)' },
      url: '/dashboard/orders',
      rows: 'order',
      rowId: 'Code',
      // The new dashboard says "Total" of what is without tax; the Admin UI of what is with it.
      labels: { 'Total with tax': 'order_amount', Total: null, Shipping: null },
    },
    {
      id: 'orders',
      name: { zh: '订单', en: 'Orders' },
      url: '/admin/orders',
      rows: 'order',
      rowId: 'Code',
      // Orders in every state, also those nobody has paid. Shipping names a way of sending.
      labels: { Total: 'order_amount', 'Total price': 'order_amount', Shipping: null },
    },
    { id: 'customers', name: { zh: '顾客', en: 'Customers' }, url: '/(?:admin|dashboard)/customer', rows: 'none' },
    {
      id: 'dashboard',
      name: { zh: '首页', en: 'Dashboard' },
      url: '/(?:admin|dashboard)/?(?:$|[?#])',
      // "This month" says Nov 1 - Nov 30 on any day of November.
      period: 'so-far',
      // As the two generations of the admin say it in Chinese.
      labels: {
        总订单数: 'pay_orders',
        總訂單數量: 'pay_orders',
        订单总数: 'pay_orders',
        訂單總數: 'pay_orders',
        总额: 'gross_sales',
        總訂單價值: 'gross_sales',
        总收入: 'gross_sales',
        總收入: 'gross_sales',
      },
    },
  ],
};
