import type { BlindPage } from './blind-page.ts';
import { antd5, arco, aria, divs, kat, next, polaris, woo } from './kits.ts';

const shopify = (body: string) => `<div class="_StoreName_x1">Kiln Samples</div>${body}`;
const eds = (label: string, value: string, note: string) =>
  `<div class="metric-item"><div class="title">${label}<i class="eds-icon"></i></div><div class="value">${value}</div><div class="trend">vs Previous Period <span>${note}</span></div></div>`;

/** Consoles outside China in further layouts, periods and languages. */
export const worldLayoutPages: readonly BlindPage[] = [
  {
    name: 'Spanish report by product',
    url: 'https://sellercentral.amazon.es/business-reports#/report?id=102%3ADetailSalesTrafficByChildItem',
    lang: 'es-ES',
    at: '2026-08-24T10:00:00Z',
    period: 'unknown',
    body: `<div id="partner-switcher"><span>Kiln Samples</span></div>${kat(
      [
        '(Principal) ASIN',
        '(Secundario) ASIN',
        'Título',
        'Sesiones: total',
        'Unidades encargadas',
        'Ventas de productos encargados',
      ],
      [
        [
          '<a href="/products/B0FFFFFFF1"></a>',
          '<a href="/products/B0FFFFFFG1"></a>',
          'Taza',
          '1.204',
          '88',
          '2.203,12 €',
        ],
      ],
    )}`,
    figures: ['B0FFFFFFG1: sessions 1204', 'B0FFFFFFG1: pay_items 88', 'B0FFFFFFG1: pay_amount 2203.12 EUR'],
  },
  {
    name: 'Indian report by date with lakhs',
    url: 'https://sellercentral.amazon.in/business-reports#/report?id=102%3ADetailSalesTrafficByTime',
    lang: 'en-IN',
    at: '2026-08-24T10:00:00+05:30',
    period: 'day 2026-08-23',
    body: `<div id="partner-switcher"><span>Kiln Samples</span></div>${aria(
      [
        'Date',
        'Units Ordered',
        'Ordered Product Sales',
        'Sessions - Total',
        'Page Views - Total',
        'Unit Session Percentage',
      ],
      [
        ['22/08/2026', '8,210', '₹83,42,382.00', '1,02,311', '1,40,002', '8.02%'],
        ['23/08/2026', '7,003', '₹71,00,100.50', '98,400', '1,30,500', '7.12%'],
      ],
    )}`,
    figures: [
      'pay_items 8210 [day 2026-08-22]',
      'pay_amount 8342382 INR [day 2026-08-22]',
      'sessions 102311 [day 2026-08-22]',
      'page_views 140002 [day 2026-08-22]',
      'unit_session_rate 0.0802 [day 2026-08-22]',
      'pay_items 7003',
      'pay_amount 7100100.5 INR',
      'sessions 98400',
      'page_views 130500',
      'unit_session_rate 0.0712',
    ],
  },
  {
    name: 'sales over time by day, a sum row first, dates as words',
    url: 'https://admin.shopify.com/store/kiln-samples/analytics/reports/sales_over_time',
    lang: 'en',
    at: '2026-08-24T17:00:00Z',
    period: 'day 2026-08-22',
    body: shopify(
      `<h1>Total sales over time</h1><button aria-haspopup="dialog">Aug 21–22, 2026</button>${polaris(
        ['Day', 'Orders', 'Gross sales', 'Net sales', 'Taxes', 'Total sales'],
        [
          ['Aug 21, 2026', '3', '$120.00', '$110.00', '$8.00', '$118.00'],
          ['Aug 22, 2026', '5', '$200.00', '$200.00', '$14.50', '$214.50'],
        ],
        ['Summary', '8', '$320.00', '$310.00', '$22.50', '$332.50'],
      )}`,
    ),
    figures: [
      'pay_orders 3 [day 2026-08-21]',
      'gross_sales 120 USD [day 2026-08-21]',
      'net_sales 110 USD [day 2026-08-21]',
      'taxes 8 USD [day 2026-08-21]',
      'pay_amount 118 USD [day 2026-08-21]',
      'pay_orders 5',
      'gross_sales 200 USD',
      'net_sales 200 USD',
      'taxes 14.5 USD',
      'pay_amount 214.5 USD',
    ],
  },
  {
    name: 'overview of today with the yesterday beside it',
    url: 'https://admin.shopify.com/store/kiln-samples/analytics',
    lang: 'en',
    at: '2026-08-24T17:00:00Z',
    period: 'realtime 2026-08-24',
    body: shopify(
      `<h1>Analytics</h1><button aria-haspopup="dialog">Today</button><button>Compare to: Yesterday</button><div class="grid">${[
        ['Total sales', 'US$1.2K', 'US$980.00'],
        ['Orders', '18', '22'],
        ['Sessions', '402', '610'],
      ]
        .map(
          ([label, value, before]) =>
            `<section class="Polaris-Card"><h2>${label}</h2><p>${value}</p><p>Yesterday ${before}</p></section>`,
        )
        .join('')}</div>`,
    ),
    figures: ['pay_amount 1200 USD', 'pay_orders 18', 'sessions 402'],
  },
  {
    name: 'revenue of last month in yen without decimals',
    url: 'https://pottery.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Frevenue&period=last_month',
    lang: 'ja',
    at: '2026-08-24T10:00:00+09:00',
    period: 'month 2026-07-01..2026-07-31',
    body: woo(
      'Last month (Jul 1 - 31, 2026)',
      'vs. Previous year (Jul 1 - 31, 2025)',
      [
        ['Gross sales', '¥1,204,500', '12%'],
        ['Net sales', '¥1,180,000', '11%'],
        ['Total sales', '¥1,298,000', '11%'],
      ],
      ['Date', 'Orders', 'Gross sales'],
      [['July 31, 2026', '8', '¥40,500']],
      [['31', 'days']],
    ),
    figures: [
      'gross_sales 1204500 JPY',
      'net_sales 1180000 JPY',
      'pay_amount 1298000 JPY',
      'pay_orders 8 [day 2026-07-31]',
      'gross_sales 40500 JPY [day 2026-07-31]',
    ],
  },
  {
    name: 'orders placed and paid are not the same',
    url: 'https://seller.shopee.sg/datacenter/overview',
    lang: 'en',
    at: '2026-08-24T10:00:00+08:00',
    period: 'range 2026-08-17..2026-08-23',
    body: `<div class="shop-name">kiln.samples</div><div class="date-picker">Past 7 Days: 17/08/2026 - 23/08/2026</div><div class="eds-select">Paid Order</div><h3>Key Metrics</h3>${eds('Sales (Paid Order) (SGD)', '1,204.50', '12.00%')}${eds('Buyers (Paid Order)', '80', '3.00%')}${eds('Units (Paid Order)', '121', '3.00%')}${eds('Sales (Placed Order) (SGD)', '1,400.00', '3.00%')}${eds('Sales (Confirmed Order) (SGD)', '900.00', '3.00%')}${eds('Conversion Rate (Paid Order)', '3.20%', '0.10%')}`,
    figures: [
      'pay_amount 1204.5 SGD',
      'pay_buyers 80',
      'pay_items 121',
      'order_amount 1400 SGD',
      'pay_conversion_rate 0.032',
    ],
  },
  {
    name: 'key metrics in a carousel with clones of its slides',
    url: 'https://sellercenter.lazada.com.my/ba/dashboard?dateType=recent7',
    lang: 'en',
    at: '2026-08-24T10:00:00+08:00',
    period: 'range 2026-08-17..2026-08-23',
    body: `<div class="shop-name">Kiln Samples</div><div class="oui-date-picker"><span>2026-08-17 ~ 2026-08-23</span></div><h3>Key Metrics</h3><div class="slick-list"><div class="slick-track">${[
      ['slick-cloned', 'Orders', '31'],
      ['slick-active', 'Visitors', '1,204'],
      ['slick-active', 'Revenue', 'RM 2,310.50'],
      ['slick-active', 'Orders', '31'],
      ['slick-cloned', 'Visitors', '1,204'],
    ]
      .map(
        ([kind, label, value]) =>
          `<div class="slick-slide ${kind}"><div><span>${label}</span></div><div>${value}</div><div>vs Previous 7 days +2.00%</div></div>`,
      )
      .join('')}</div></div>${next(['Product', 'Revenue', 'Units sold'], [['Mug ID: 410022001', 'RM 300.00', '12']])}`,
    figures: [
      'visitors 1204',
      'pay_amount 2310.5 MYR',
      'pay_orders 31',
      '410022001: pay_amount 300 MYR',
      '410022001: pay_items 12',
    ],
  },
  {
    name: 'products with the parts of channels beside the whole',
    url: 'https://seller-us.tiktok.com/compass/product-analysis?shop_region=US',
    lang: 'en-US',
    at: '2026-08-24T17:00:00Z',
    period: 'range 2026-08-17..2026-08-23',
    body: `<div class="shop-name">Kiln Samples</div><div class="arco-picker">2026-08-17 ~ 2026-08-23</div>${arco(
      ['Product', 'GMV', 'Items sold', 'Orders', 'Shop tab GMV', 'Video GMV', 'Product clicks', 'CTR'],
      [
        [
          '<div>Mug</div><div>ID: 1729400000000000001</div>',
          '$1,204.00',
          '60',
          '51',
          '$300.00',
          '$700.00',
          '902',
          '4.10%',
        ],
      ],
    )}`,
    figures: [
      '1729400000000000001: pay_amount 1204 USD',
      '1729400000000000001: pay_items 60',
      '1729400000000000001: pay_orders 51',
      '1729400000000000001: clicks 902',
      '1729400000000000001: click_rate 0.041',
    ],
  },
  {
    name: 'listings with the formula in the header',
    url: 'https://www.ebay.com/sh/performance/traffic',
    lang: 'en-US',
    at: '2026-08-24T17:00:00Z',
    period: 'range 2026-08-01..2026-08-23',
    body: `<div>Date range: Aug 1, 2026 - Aug 23, 2026</div>${divs(
      [
        'Listing title',
        'Item ID',
        'Total impressions',
        'Total page views',
        'Quantity sold',
        'Sales conversion rate = Quantity sold/Total page views',
      ],
      [
        ['Mug 12 oz NEW', '1100000000001', '12,004', '310', '12', '3.9%'],
        ['Bowl', '1100000000002', '-', '-', '0', '-'],
      ],
    )}`,
    figures: [
      '1100000000001: impressions 12004',
      '1100000000001: page_views 310',
      '1100000000001: pay_items 12',
      '1100000000002: impressions absent',
      '1100000000002: page_views absent',
      '1100000000002: pay_items 0',
    ],
  },
  {
    name: 'order summary of the admin',
    url: 'https://shop.example/admin/',
    lang: 'en',
    at: '2026-08-24T17:00:00Z',
    period: 'range 2026-08-17..2026-08-23',
    body: `<vdr-app-shell><vdr-order-summary-widget><div class="date-range">Aug 17, 2026, 12:00:00 AM - Aug 23, 2026, 11:59:59 PM</div><div class="stats"><div class="stat"><div class="stat-figure">31</div><div class="stat-label">Total orders</div></div><div class="stat"><div class="stat-figure">$2,310.80</div><div class="stat-label">Total value</div></div></div></vdr-order-summary-widget>${antd5(['Code', 'Customer', 'Total'], [['T_1021', 'Jane Sample', '$60.00']])}</vdr-app-shell>`,
    figures: ['pay_orders 31', 'gross_sales 2310.8 USD'],
  },
];
