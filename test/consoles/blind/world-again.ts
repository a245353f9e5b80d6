import type { BlindPage } from './blind-page.ts';
import { antd5, arco, aria, divs, kat, polaris, woo } from './kits.ts';

const at = '2026-10-13T17:00:00Z';
const nb = '\u00a0';
const thin = '\u202f';
const pick = (from: string, to: string) =>
  [from, to]
    .map(
      (value, index) =>
        `<kat-date-picker><template shadowrootmode="open"><label>${index ? 'To' : 'From'}</label><kat-input><template shadowrootmode="open"><input type="text" value="${value}"></template></kat-input></template></kat-date-picker>`,
    )
    .join('');
const seller = (body: string, shop = 'Loft Samples') =>
  `<div id="sc-navbar-container"><div id="partner-switcher"><button><span>${shop}</span></button></div></div><main><h1>Business Reports</h1>${body}</main>`;
const report = (host: string, id: string) =>
  `https://sellercentral.amazon.${host}/business-reports#/report?id=102%3A${id}`;
const asin = (id: string, title = '') => `<a href="https://www.amazon.com/dp/${id}" title="${title}">${title}</a>`;

const shopify = 'https://admin.shopify.com/store/loft-samples';
const tile = (label: string, value: string, change: string) =>
  `<div class="Polaris-ShadowBevel"><div class="Polaris-Box"><h3 class="Polaris-Text--headingSm"><span>${label}</span></h3><div class="val"><p class="Polaris-Text--headingLg">${value}</p><span class="Polaris-Text--subdued">${change}</span></div></div></div>`;
const admin = (body: string) =>
  `<div class="Polaris-Frame"><div class="TopBar"><span class="store-name">Loft Samples</span></div><nav>Home Orders <span class="Polaris-Badge">12</span> Products Customers Analytics</nav><main>${body}</main></div>`;

const wooUrl = (path: string, query: string) =>
  `https://loft.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2F${path}&${query}`;

export const worldAgainPages: readonly BlindPage[] = [
  {
    name: 'by child item in France: narrow spaces, commas, other order',
    url: report('fr', 'DetailSalesTrafficByChildItem'),
    lang: 'fr-FR',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: seller(
      `${pick('01/10/2026', '12/10/2026')}${kat(
        ['ASIN (enfant)', 'Titre', "chiffre d'affaires", 'unités commandées', 'vues de page', 'taux de conversion'],
        [
          [
            asin('B0FFFFFFF1', 'Lampe'),
            asin('B0FFFFFFF1', 'Lampe'),
            `12${thin}345,67${nb}€`,
            `1${thin}204`,
            `8${thin}991`,
            `4,20${nb}%`,
          ],
        ],
      )}`,
    ),
    figures: [
      'B0FFFFFFF1: pay_amount 12345.67 EUR',
      'B0FFFFFFF1: pay_items 1204',
      'B0FFFFFFF1: page_views 8991',
      'B0FFFFFFF1: unit_session_rate 0.042',
    ],
  },
  {
    name: 'by date in Germany with B2B columns and a total',
    url: report('de', 'DetailSalesTrafficByTime'),
    lang: 'de-DE',
    at,
    period: 'day 2026-10-12',
    body: seller(
      `${pick('11.10.2026', '12.10.2026')}${aria(
        [
          'Datum',
          'Durch bestellte Produkte erzielter Umsatz',
          'Bestellsumme – B2B',
          'Bestellte Einheiten',
          'Bestellte Einheiten – B2B',
          'Sitzungen – Summe',
          'Seitenaufrufe – Summe',
        ],
        [
          ['11.10.2026', `1.204,50${nb}€`, `88,00${nb}€`, '31', '2', '1.004', '1.533'],
          ['12.10.2026', `980,00${nb}€`, `0,00${nb}€`, '28', '0', '902', '1.301'],
        ],
      )}`,
    ),
    figures: [
      'pay_amount 1204.5 EUR [day 2026-10-11]',
      'pay_items 31 [day 2026-10-11]',
      'sessions 1004 [day 2026-10-11]',
      'page_views 1533 [day 2026-10-11]',
      'pay_amount 980 EUR',
      'pay_items 28',
      'sessions 902',
      'page_views 1301',
    ],
  },
  {
    name: 'sales dashboard snapshot in the United States',
    url: 'https://sellercentral.amazon.com/business-reports#/dashboard',
    lang: 'en-US',
    at,
    period: 'unknown',
    body: seller(
      `<h2>Sales Snapshot</h2><p>taken at 10/13/2026, 9:58:11 AM PDT</p><div class="snap">${[
        ['Total order items', '61'],
        ['Units ordered', '70'],
        ['Ordered product sales', '$2,204.50'],
        ['Avg. units/order item', '1.15'],
        ['Avg. sales/order item', '$36.14'],
      ]
        .map(([label, value]) => `<div><div>${label}</div><div><b>${value}</b></div></div>`)
        .join('')}</div>`,
    ),
    figures: ['pay_items 70', 'pay_amount 2204.5 USD'],
  },
  {
    name: 'by parent item in Mexico with its own dollars',
    url: report('com.mx', 'DetailSalesTrafficByParentItem'),
    lang: 'es-MX',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: seller(
      `${pick('01/10/2026', '12/10/2026')}${kat(
        [
          'ASIN (principal)',
          'Título',
          'Sesiones: total',
          'Unidades encargadas',
          'Ventas de productos encargados',
          'Porcentaje de ofertas destacadas (Buy Box)',
        ],
        [[asin('B0MMMMMMM1', 'Silla'), 'Silla', '2,004', '31', 'MXN$4,829.37', '98.00%']],
      )}`,
    ),
    figures: [
      'B0MMMMMMM1: sessions 2004',
      'B0MMMMMMM1: pay_items 31',
      'B0MMMMMMM1: pay_amount 4829.37 MXN',
      'B0MMMMMMM1: buy_box_rate 0.98',
    ],
  },
  {
    name: 'by child item in Japan: full-width brackets and yen',
    url: report('co.jp', 'DetailSalesTrafficByChildItem'),
    lang: 'ja-JP',
    at,
    period: 'range 2026-10-05..2026-10-11',
    body: seller(
      `${pick('2026/10/05', '2026/10/11')}${kat(
        [
          '（親）ASIN',
          '（子）ASIN',
          'タイトル',
          'セッション数 - 合計',
          'セッション率 - 合計',
          'ページビュー - 合計',
          'おすすめ出品（おすすめ商品）の獲得率',
          '注文された商品点数',
          'ユニットセッション率',
          '注文商品の売上額',
          '注文品目総数',
        ],
        [
          [
            asin('B0JJJJJJJ1'),
            asin('B0JJJJJJK1'),
            asin('B0JJJJJJK1', '湯呑み'),
            '1,204',
            '62.10%',
            '1,880',
            '98.00%',
            '88',
            '7.31%',
            '￥123,450',
            '80',
          ],
        ],
      )}`,
    ),
    figures: [
      'B0JJJJJJK1: sessions 1204',
      'B0JJJJJJK1: page_views 1880',
      'B0JJJJJJK1: buy_box_rate 0.98',
      'B0JJJJJJK1: pay_items 88',
      'B0JJJJJJK1: unit_session_rate 0.0731',
      'B0JJJJJJK1: pay_amount 123450 JPY',
    ],
  },
  {
    name: 'analytics of yesterday: tiles, a list of channels, a live view',
    url: `${shopify}/analytics`,
    lang: 'en',
    at,
    period: 'day 2026-10-12',
    body: admin(
      `<h1>Analytics</h1><button>Yesterday</button><button>Oct 12, 2026</button><button>Compared to: Oct 11, 2026</button>${tile('Total sales', '$1.2K', '↗ 8%')}${tile('Sessions', '2,204', '↘ 3%')}${tile('Returning customer rate', '18.2%', '—')}${tile('Orders', '31', '↗ 5%')}${tile('Average order value', '$38.70', '↗ 2%')}<div class="Polaris-Box"><h3>Sessions by channel</h3><div><span>Direct</span><span>1,200</span></div><div><span>Google</span><span>904</span></div></div><div class="Polaris-Box"><h3>Benchmarks</h3><p>Similar stores</p><div><h4>Sessions</h4><p>9,120</p></div></div>`,
    ),
    figures: ['pay_amount 1200 USD', 'sessions 2204', 'pay_orders 31', 'amount_per_order 38.7 USD'],
  },
  {
    name: 'sales over time by month with a total on top',
    url: `${shopify}/analytics/reports/sales_over_time`,
    lang: 'en',
    at,
    period: 'unknown',
    body: admin(
      `<h1>Total sales over time</h1><button>Jul 1–Sep 30, 2026</button><button>Monthly</button>${polaris(
        [
          'Month',
          'Orders',
          'Gross sales',
          'Discounts',
          'Returns',
          'Net sales',
          'Shipping charges',
          'Taxes',
          'Total sales',
        ],
        [
          ['Jul 2026', '120', '$4,310.00', '-$200.00', '-$88.00', '$4,022.00', '$120.00', '$301.65', '$4,443.65'],
          ['Aug 2026', '0', '$0.00', '$0.00', '$0.00', '$0.00', '$0.00', '$0.00', '$0.00'],
        ],
        ['Totals', '120', '$4,310.00', '-$200.00', '-$88.00', '$4,022.00', '$120.00', '$301.65', '$4,443.65'],
      )}`,
    ),
    figures: [
      [
        'pay_orders 120',
        'gross_sales 4310 USD',
        'discounts -200 USD',
        'refund_amount -88 USD',
        'net_sales 4022 USD',
        'shipping 120 USD',
        'taxes 301.65 USD',
        'pay_amount 4443.65 USD',
      ].map((line) => `${line} [month 2026-07-01..2026-07-31]`),
      [
        'pay_orders 0',
        'gross_sales 0 USD',
        'discounts 0 USD',
        'refund_amount 0 USD',
        'net_sales 0 USD',
        'shipping 0 USD',
        'taxes 0 USD',
        'pay_amount 0 USD',
      ].map((line) => `${line} [month 2026-08-01..2026-08-31]`),
    ].flat(),
  },
  {
    name: 'sales by product in French: commas and euros',
    url: `${shopify}/analytics/reports/sales_by_product`,
    lang: 'fr',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: admin(
      `<h1>Ventes par produit</h1><button>1 oct. 2026–12 oct. 2026</button>${polaris(
        ['Titre du produit', 'Net items sold', 'Gross sales', 'Net sales'],
        [['Lampe Loft', '31', `1${thin}204,50${nb}€`, `1${thin}100,00${nb}€`]],
      )}`,
    ),
    figures: ['Lampe Loft: pay_items 31', 'Lampe Loft: gross_sales 1204.5 EUR', 'Lampe Loft: net_sales 1100 EUR'],
  },
  {
    name: 'home of the admin: today, orders to fulfil, a card to learn from',
    url: shopify,
    lang: 'en',
    at,
    period: 'realtime 2026-10-13',
    body: admin(
      `<button>Today</button><div class="Polaris-Card"><a><h3>Sessions</h3><p>204</p><span>↗ 12%</span></a><a><h3>Total sales</h3><p>$310.00</p><span>↘ 3%</span></a><a><h3>Orders</h3><p>4</p><span>—</span></a><a><h3>Conversion rate</h3><p>1.96%</p><span>0%</span></a></div><div>50+ orders to fulfill</div><div class="Polaris-Card"><h2>Grow your store</h2><p>Merchants using email increased sessions by 300%</p></div>`,
    ),
    figures: ['sessions 204', 'pay_amount 310 USD', 'pay_orders 4', 'session_conversion_rate 0.0196'],
  },
  {
    name: 'revenue of last week: skeleton rows under filled cards',
    url: wooUrl('revenue', 'period=last_week'),
    lang: 'en-US',
    at,
    period: 'range 2026-10-05..2026-10-11',
    body: woo(
      'Last week (Oct 5 - 11, 2026)',
      'vs. Previous period (Sep 28 - Oct 4, 2026)',
      [
        ['Gross sales', '$1,204.00', '12%'],
        ['Returns', '$0.00', '0%'],
        ['Coupons', '$20.00', '-4%'],
        ['Net sales', '$1,184.00', '12%'],
        ['Taxes', '$0.00', '0%'],
        ['Shipping', '$64.00', '3%'],
        ['Total sales', '$1,248.00', '11%'],
      ],
      ['Date', 'Orders', 'Gross sales', 'Net sales'],
      [1, 2].map(() => ['<span class="is-placeholder"></span>', '<span class="is-placeholder"></span>', '', '']),
      [],
    ),
    figures: [
      'gross_sales 1204 USD',
      'refund_amount 0 USD',
      'discounts 20 USD',
      'net_sales 1184 USD',
      'taxes 0 USD',
      'shipping 64 USD',
      'pay_amount 1248 USD',
    ],
  },
  {
    name: 'orders of a quarter with a table of orders, euros behind',
    url: wooUrl('orders', 'period=custom'),
    lang: 'en-US',
    at,
    period: 'range 2026-07-01..2026-09-30',
    body: woo(
      'Custom (Jul 1 - Sep 30, 2026)',
      'vs. Previous year (Jul 1 - Sep 30, 2025)',
      [
        ['Orders', '1,204', '3%'],
        ['Net sales', '40.210,50 €', '12%'],
        ['Average order value', '33,40 €', '0%'],
        ['Average items per order', '1,80', '0%'],
      ],
      ['Date', 'Order #', 'Status', 'Customer', 'Items sold', 'Net sales'],
      [['Sep 30, 2026', '8812', 'Completed', 'A. Sample', '2', '66,00 €']],
      [['1204', 'Orders']],
    ),
    figures: ['pay_orders 1204', 'net_sales 40210.5 EUR', 'amount_per_order 33.4 EUR'],
  },
  {
    name: 'coupons, categories: rows of neither',
    url: wooUrl('categories', 'period=month'),
    lang: 'en-US',
    at,
    period: 'range 2026-10-01..2026-10-13',
    body: woo(
      'Month to date (Oct 1 - 13, 2026)',
      'vs. Previous period (Sep 1 - 13, 2026)',
      [
        ['Items sold', '204', '3%'],
        ['Net sales', '$4,021.00', '12%'],
        ['Orders', '120', '0%'],
      ],
      ['Category', 'Items sold', 'Net sales', 'Products', 'Orders'],
      [['Chairs', '104', '$2,021.00', '12', '60']],
      [
        ['2', 'Categories'],
        ['204', 'Items sold'],
      ],
    ),
    figures: ['pay_items 204', 'net_sales 4021 USD', 'pay_orders 120'],
  },
  {
    name: 'stock and products with N/A',
    url: wooUrl('products', 'period=yesterday'),
    lang: 'en-US',
    at,
    period: 'day 2026-10-12',
    body: woo(
      'Yesterday (Oct 12, 2026)',
      'vs. Previous period (Oct 11, 2026)',
      [
        ['Items sold', '4', '3%'],
        ['Net sales', '$121.00', '12%'],
        ['Orders', '3', '0%'],
      ],
      ['Product title', 'SKU', 'Items sold', 'Net sales', 'Orders', 'Category', 'Variations', 'Status', 'Stock'],
      [
        [
          '<a href="admin.php?page=wc-admin&path=/analytics/products&filter=single_product&products=31">Oak Chair</a>',
          'OAK-1',
          '4',
          '$121.00',
          '3',
          'Chairs',
          '0',
          'In stock',
          'N/A',
        ],
      ],
      [
        ['1', 'Product'],
        ['4', 'Items sold'],
      ],
    ),
    figures: [
      'pay_items 4',
      'net_sales 121 USD',
      'pay_orders 3',
      '31: pay_items 4',
      '31: net_sales 121 USD',
      '31: pay_orders 3',
    ],
  },
  {
    name: 'etsy: this month beside the year before, with sources',
    url: 'https://www.etsy.com/your/shops/me/stats',
    lang: 'en-GB',
    at,
    period: 'range 2026-10-01..2026-10-13',
    body: `<h1>Stats</h1><div class="shop-name">LoftSamples</div><button>This month</button><p>Oct 1 – Oct 13, 2026</p>${[
      ['Visits', '1,204'],
      ['Orders', '31'],
      ['Conversion rate', '2.6%'],
      ['Revenue', '£1,020.40'],
    ]
      .map(
        ([label, value]) =>
          `<div class="wt-grid__item"><p>${label}</p><p class="wt-text-heading">${value}</p><p>↑ 12% year over year</p></div>`,
      )
      .join(
        '',
      )}<h2>How shoppers found you</h2><ul><li>Etsy search <span>604</span></li><li>Direct <span>120</span></li></ul>`,
    figures: ['visitors 1204', 'pay_orders 31', 'session_conversion_rate 0.026', 'pay_amount 1020.4 GBP'],
  },
  {
    name: 'etsy in Polish',
    url: 'https://www.etsy.com/your/shops/me/stats',
    lang: 'pl',
    at,
    period: 'range 2026-09-14..2026-10-13',
    body: `<h1>Statystyki</h1><button>Ostatnie 30 dni</button><p>14 wrz 2026 – 13 paź 2026</p>${[
      ['Odwiedziny', `1${nb}204`],
      ['Zamówienia', '31'],
      ['Współczynnik konwersji', '2,6%'],
      ['Przychody', `1${nb}020,40${nb}zł`],
    ]
      .map(([label, value]) => `<div><p>${label}</p><p>${value}</p><p>Rok do roku 12%</p></div>`)
      .join('')}`,
    figures: ['visitors 1204', 'pay_orders 31', 'session_conversion_rate 0.026', 'pay_amount 1020.4 PLN'],
  },
  {
    name: 'ebay: tiles of sales with last period',
    url: 'https://www.ebay.com/sh/performance/sales',
    lang: 'en-US',
    at,
    period: 'range 2026-09-12..2026-10-12',
    body: `<h1>Sales</h1><div>Sep 12, 2026 - Oct 12, 2026</div><div>Compared to Aug 12, 2026 - Sep 11, 2026</div>${[
      ['Total sales', '$4,204.10', '$4,001.00'],
      ['Net sales', '$3,904.10', '$3,801.00'],
      ['Quantity sold', '88', '80'],
    ]
      .map(
        ([label, value, before]) =>
          `<div class="col"><div class="label">${label}</div><div class="summary-metrics__base-amount">${value}</div><div>+3.2%</div><div>Previous ${before}</div></div>`,
      )
      .join('')}`,
    figures: ['pay_amount 4204.1 USD', 'net_sales 3904.1 USD', 'pay_items 88'],
  },
  {
    name: 'ebay: listings in the United Kingdom',
    url: 'https://www.ebay.co.uk/sh/performance/traffic',
    lang: 'en-GB',
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: `<h1>Traffic</h1><div>13 Sep 2026 - 12 Oct 2026</div>${aria(
      [
        'Listing title',
        'Item ID',
        'Total impressions',
        'Click-through rate',
        'Total page views',
        'Quantity sold',
        'Sales conversion rate',
      ],
      [
        [
          '<a href="https://www.ebay.co.uk/itm/315000000001">Brass Lamp</a>',
          '315000000001',
          '12,004',
          '1.2%',
          '144',
          '6',
          '-',
        ],
      ],
    )}`,
    figures: [
      '315000000001: impressions 12004',
      '315000000001: click_rate 0.012',
      '315000000001: page_views 144',
      '315000000001: pay_items 6',
    ],
  },
  {
    name: 'shopee in Brazil: paid orders in reais',
    url: 'https://seller.shopee.com.br/datacenter/product/performance',
    lang: 'pt-BR',
    at,
    period: 'day 2026-10-12',
    body: `<div class="account-info"><span class="subaccount-name">loftsamples.br</span></div><div>Período dos Dados: Ontem 12-10-2026 (GMT-3)</div>${arco(
      [
        'Produto',
        'Visitantes do Produto (Visita)',
        'Visualizações da Página do Produto',
        'Unidades (Pedido Pago)',
        'Vendas (Pedido Pago) (BRL)',
        'Vendas (Pedido Realizado) (BRL)',
        'Taxa de Rejeição do Produto',
      ],
      [
        [
          '<div>Luminária</div><div>ID do Item: 22500000001</div>',
          '1.204',
          '2.110',
          '12',
          'R$ 1.204,50',
          'R$ 1.400,00',
          '41,02%',
        ],
      ],
    )}`,
    figures: [
      '22500000001: visitors 1204',
      '22500000001: page_views 2110',
      '22500000001: pay_items 12',
      '22500000001: pay_amount 1204.5 BRL',
      '22500000001: order_amount 1400 BRL',
      '22500000001: bounce_rate 0.4102',
    ],
  },
  {
    name: 'shopee in Singapore: key metrics of past 7 days',
    url: 'https://seller.shopee.sg/datacenter/overview',
    lang: 'en',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: `<div class="shop-name">loftsamples.sg</div><div>Data Period: Past 7 Days 06-10-2026 - 12-10-2026 (GMT+8)</div><div>Order Type <span class="eds-selector">Paid Order</span></div><h3>Key Metrics</h3>${[
      ['Sales', 'S$2,204.00'],
      ['Orders', '61'],
      ['Sales per Order', 'S$36.13'],
      ['Visitors', '3,004'],
      ['Product Clicks', '4,100'],
    ]
      .map(
        ([label, value]) =>
          `<div class="card"><div>${label} <i>?</i></div><div>${value}</div><div>vs Previous 7 Days <span>3.2%</span></div></div>`,
      )
      .join('')}`,
    figures: ['pay_amount 2204 SGD', 'pay_orders 61', 'amount_per_order 36.13 SGD', 'visitors 3004', 'clicks 4100'],
  },
  {
    name: 'lazada: yesterday beside a realtime ranking',
    url: 'https://sellercenter.lazada.com.my/ba/dashboard?dateType=recent1',
    lang: 'en',
    at,
    period: 'day 2026-10-12',
    body: `<span class="shop-name">Loft MY</span><div>Key Metrics <span>Yesterday 2026-10-12</span></div>${[
      ['Revenue', 'RM 1,204.50'],
      ['Visitors', '902'],
      ['Buyers', '31'],
      ['Orders', '33'],
      ['Units Sold', '40'],
      ['Conversion Rate', '3.44%'],
      ['Est. Spend', '-'],
    ]
      .map(
        ([label, value]) =>
          `<div class="slick-slide slick-active"><div><span>${label}</span><strong>${value}</strong><em>vs. previous day +3.2%</em></div></div>`,
      )
      .join('')}<h3>Ranking by Revenue (Real-time)</h3>${divs(['Product', 'Revenue'], [['Lamp', 'RM 88.00']])}`,
    figures: [
      'pay_amount 1204.5 MYR',
      'visitors 902',
      'pay_buyers 31',
      'pay_orders 33',
      'pay_items 40',
      'pay_conversion_rate 0.0344',
      'ad_spend absent MYR',
    ],
  },
  {
    name: 'tiktok: overview of 28 days',
    url: 'https://seller-us.tiktok.com/compass/data-overview?shop_region=US',
    lang: 'en',
    at,
    period: 'range 2026-09-15..2026-10-12',
    body: `<div class="shop-name">Loft US</div><div class="arco-picker"><input value="2026-09-15"><input value="2026-10-12"></div>${[
      ['Gross Revenue', '$12,004.00'],
      ['Orders', '402'],
      ['Buyers', '388'],
      ['Gross Revenue per Buyer', '$30.94'],
      ['SKU Views', '40,122'],
    ]
      .map(
        ([label, value]) =>
          `<div class="metric-card-x1"><div>${label}</div><div class="value-content-2">${value}</div><div>VS previous period <span>+3.2%</span></div></div>`,
      )
      .join('')}<div class="tour">Got it</div>`,
    figures: [
      'pay_amount 12004 USD',
      'pay_orders 402',
      'pay_buyers 388',
      'amount_per_buyer 30.94 USD',
      'page_views 40122',
    ],
  },
  {
    name: 'tiktok: products of a day with channels',
    url: 'https://seller-us.tiktok.com/compass/product-analysis?shop_region=US',
    lang: 'en',
    at,
    period: 'day 2026-10-12',
    body: `<div class="shop-name">Loft US</div><div>Analysis date: 12/10/2026~12/10/2026</div>${antd5(
      ['Product', 'GMV', 'Items sold', 'Orders', 'Seller LIVE-attributed GMV', 'Product impressions', 'CTR', 'Refunds'],
      [
        [
          '<div>Brass Lamp</div><div>ID: 1729000000000000001</div>',
          '$1,204.00',
          '31',
          '30',
          '$204.00',
          '12.0K',
          '2.10%',
          '$0.00',
        ],
      ],
    )}`,
    figures: [
      '1729000000000000001: pay_amount 1204 USD',
      '1729000000000000001: pay_items 31',
      '1729000000000000001: pay_orders 30',
      '1729000000000000001: impressions 12000',
      '1729000000000000001: click_rate 0.021',
      '1729000000000000001: refund_amount 0 USD',
    ],
  },
  {
    name: 'vendure: new dashboard of a week',
    url: 'https://shop.example/dashboard/',
    lang: 'en',
    at,
    period: 'range 2026-10-05..2026-10-11',
    body: `<img src="/dashboard/assets/vendure-logo.svg" alt=""><aside>Vendure</aside><div>Oct 5, 2026 - Oct 11, 2026</div><div class="card"><h3>Orders summary</h3><div><span>Total Revenue</span><p>$31,927.77</p></div><div><span>Total Orders</span><p>25</p></div><div><span>Average order value</span><p>$1,277.11</p></div></div>`,
    figures: ['gross_sales 31927.77 USD', 'pay_orders 25', 'amount_per_order 1277.11 USD'],
  },
];
