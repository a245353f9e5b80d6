import type { BlindPage } from './blind-page.ts';
import { antd5, arco, aria, next, polaris, semi } from './kits.ts';

const at = '2026-10-13T09:40:00+08:00';
const noon = '2026-10-13T12:31:00+08:00';
const card = (label: string, value: string, ...more: string[]) =>
  `<div class="c-x9"><div class="c-n">${label}</div><div class="c-v">${value}</div>${more.map((text) => `<div class="c-s">${text}</div>`).join('')}</div>`;

/** More pages of the consoles that were known from the fewest pages. */
export const fewerKnownPages: readonly BlindPage[] = [
  {
    name: 'kuaishou: a custom span with a table of days',
    url: 'https://syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: `<span class="shopName">河谷样例零食店</span><div class="kpro-date">2026-10-01 ~ 2026-10-12</div>${card('成交金额', '¥3.2万', '较上周期 +3.20%')}${card('成交件数', '1,204', '较上周期 -')}${card('退款金额(退款日)', '¥0.00')}${semi(
      ['日期', '成交金额', '成交订单数'],
      [
        ['2026-10-12', '¥2,880.00', '98'],
        ['2026-10-11', '¥2,700.00', '91'],
      ],
    )}`,
    figures: [
      'pay_amount 32000 CNY',
      'pay_items 1204',
      'refund_amount_by_refund_time 0 CNY',
      'pay_amount 2880 CNY [day 2026-10-12]',
      'pay_orders 98 [day 2026-10-12]',
      'pay_amount 2700 CNY [day 2026-10-11]',
      'pay_orders 91 [day 2026-10-11]',
    ],
  },
  {
    name: 'kuaishou: live rooms beside the shop',
    url: 'https://s.kwaixiaodian.com/zone/home',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<div class="shop-name">河谷样例零食店</div><section><h3>今日实时</h3>${card('成交金额', '¥1,204.00', '昨日 ¥2,880.00')}${card('成交订单数', '41', '昨日 98')}</section><section><h3>直播</h3>${card('成交金额', '¥1,000.00', '昨日 ¥2,000.00')}</section><section><h3>热门活动</h3><p>报名商家成交金额平均提升 35%</p></section>`,
    figures: ['pay_amount 1204 CNY', 'pay_orders 41'],
  },
  {
    name: 'weixin: values split by sign, yesterday as a line',
    url: 'https://store.weixin.qq.com/shop/home',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<micro-app><template shadowrootmode="open"><div class="shop-name">雾里样例小店</div><div class="weui-desktop-block"><div class="weui-desktop-block__head">经营数据</div>${card('成交金额', '<span>¥</span><span>1,204</span><span>.50</span>', '昨日 ¥88.00')}${card('成交订单数', '12', '昨日 3')}</div><div class="weui-desktop-block"><div class="weui-desktop-block__head">新手任务</div><p>完成首单</p>${card('成交订单数', '1')}</div></template></micro-app>`,
    figures: ['pay_amount 1204.5 CNY', 'pay_orders 12'],
  },
  {
    name: 'xiaohongshu: parts of the carriers under the whole',
    url: 'https://ark.xiaohongshu.com/app-datacenter/business-overview',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: `<div class="shop-name">雾里样例手作</div><div>统计时间 2026-10-06 ~ 2026-10-12</div><h3>整体概览</h3>${card('支付金额', '¥12,004.00', '较上周期 +3%')}${card('支付件数', '311')}<h3>载体分布</h3>${antd5(
      ['载体', '支付金额', '支付金额占比'],
      [
        ['商品笔记', '¥8,004.00', '66.68%'],
        ['直播', '¥4,000.00', '33.32%'],
      ],
    )}`,
    figures: ['pay_amount 12004 CNY', 'pay_items 311'],
  },
  {
    name: '1688: products of a day, sums below',
    url: 'https://sycm.1688.com/ms/offer/rank?dateType=day',
    at,
    period: 'day 2026-10-12',
    body: `<div class="company-name">样例纺织有限公司</div><span>统计时间 2026-10-12</span>${next(
      ['商品', '展现次数', '访客数', '支付买家数', '支付金额', '询盘人数'],
      [
        [
          '<a href="https://detail.1688.com/offer/660000000001.html">斜纹布 全棉</a>',
          '12,004',
          '61',
          '2',
          '1,204.00',
          '1',
        ],
        ['合计', '12,004', '61', '2', '1,204.00', '1'],
      ],
    )}`,
    figures: [
      '660000000001: impressions 12004',
      '660000000001: visitors 61',
      '660000000001: pay_buyers 2',
      '660000000001: pay_amount 1204 CNY',
    ],
  },
  {
    name: 'shopee Indonesia: points for groups',
    url: 'https://seller.shopee.co.id/datacenter/product/performance',
    lang: 'id',
    at,
    period: 'day 2026-10-12',
    body: `<div class="shop-name">loftsamples.id</div><div>Periode Data: Kemarin 12-10-2026 (GMT+7)</div>${arco(
      ['Produk', 'Pengunjung Produk (Kunjungan)', 'Produk (Pesanan Dibuat)', 'Penjualan (Pesanan Siap Dikirim) (IDR)'],
      [['<div>Lampu meja</div><div>ID Produk: 22600000001</div>', '1.204', '12', 'Rp 1.204.500']],
    )}`,
    figures: ['22600000001: visitors unreadable', '22600000001: order_items 12'],
  },
  {
    name: 'lazada: seven days by tab and date, an advertisement',
    url: 'https://sellercenter.lazada.sg/ba/dashboard?dateType=recent7',
    lang: 'en',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: `<div class="shop-name">Loft SG</div><div>Last 7 days 2026-10-06 ~ 2026-10-12</div><h3>Key Metrics</h3>${card('Revenue', 'SGD 2,204.00', 'vs. previous 7 days +3.2%')}${card('Orders', '61', 'vs. previous 7 days -1.0%')}${card('Visitors', '3,004')}<div class="promo"><h3>Success stories</h3>${card('Revenue', 'SGD 90,000.00')}</div>`,
    figures: ['pay_amount 2204 SGD', 'pay_orders 61', 'visitors 3004'],
  },
  {
    name: 'tiktok: a month in pounds',
    url: 'https://seller-us.tiktok.com/compass/data-overview',
    lang: 'en-GB',
    at,
    period: 'month 2026-09-01..2026-09-30',
    body: `<div class="shop-name">Loft UK</div><button>Sep 1, 2026 - Sep 30, 2026</button>${card('GMV', '£8,204.00', 'VS previous period +3.2%')}${card('Orders', '204')}${card('Items sold', '231')}${card('Refunds', '£88.00')}`,
    figures: ['pay_amount 8204 GBP', 'pay_orders 204', 'pay_items 231', 'refund_amount 88 GBP'],
  },
  {
    name: 'ebay: a German page with commas',
    url: 'https://www.ebay.de/sh/performance/traffic',
    lang: 'de-DE',
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: `<h1>Traffic</h1><div>13. Sep. 2026 - 12. Okt. 2026</div>${aria(
      ['Listing title', 'eBay item ID', 'Total impressions', 'Total page views', 'Quantity sold'],
      [['<a href="https://www.ebay.de/itm/315000000001">Messinglampe</a>', '315000000001', '12.004', '1.440', '6']],
    )}`,
    figures: [
      '315000000001: impressions unreadable',
      '315000000001: page_views unreadable',
      '315000000001: pay_items 6',
    ],
  },
  {
    name: 'vendure: Admin UI with values before labels',
    url: 'https://shop.example/admin/',
    lang: 'en',
    at: '2026-11-22T12:00:00Z',
    period: 'realtime 2026-11-22',
    body: `<vdr-app-shell><vdr-order-summary-widget><div class="stats"><div class="stat"><div class="stat-figure">25</div><div class="stat-label">Total orders</div></div><div class="stat"><div class="stat-figure"> $31,927.77 </div><div class="stat-label">Total value</div></div></div><div class="footer"><button class="button-small active"> Today </button><button class="button-small"> Yesterday </button><div class="date-range"> Nov 22, 2026, 12:00:00 AM - Nov 22, 2026, 11:59:59 PM </div></div></vdr-order-summary-widget></vdr-app-shell>`,
    figures: ['pay_orders 25', 'gross_sales 31927.77 USD'],
  },
  {
    name: 'shopify in Spanish: millions behind a comma',
    url: 'https://admin.shopify.com/store/loft-samples/analytics',
    lang: 'es',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: `<div class="store-name">Loft Samples</div><button>1–12 oct 2026</button>${card('Gross sales', '1,2 M €')}${card('Net sales', '980.204,50 €')}${card('Sessions', '1,25 M')}`,
    figures: ['gross_sales 1200000 EUR', 'net_sales 980204.5 EUR', 'sessions 1250000'],
  },
  {
    name: 'two charts with spans of their own: no period is claimed',
    url: 'https://admin.shopify.com/store/loft-samples/analytics',
    lang: 'en',
    at,
    period: 'unknown',
    body: `<div class="store-name">Loft Samples</div>${card('Sessions', '2,004')}<div class="legend"><span>Oct 1–7, 2026</span><span>Sep 24–30, 2026</span></div>`,
    figures: ['sessions 2004'],
  },
  {
    name: 'the dates of an event are not the period',
    url: 'https://mms.pinduoduo.com/sycm/stores_data/operation',
    at,
    period: 'unknown',
    body: `<span class="user-name">麦浪样例粮油店</span><div><span>活动时间</span><span>2026-10-01 ~ 2026-10-10</span></div>${card('成交金额', '3,120.00')}${card('成交订单数', '70')}`,
    figures: ['pay_amount 3120 CNY', 'pay_orders 70'],
  },
  {
    name: 'products by vendor are no products',
    url: 'https://admin.shopify.com/store/loft-samples/analytics/reports/sales_by_vendor',
    lang: 'en',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: `<div class="store-name">Loft Samples</div><button>Oct 1–12, 2026</button>${polaris(['Product vendor', 'Net items sold', 'Gross sales'], [['Brass & Co', '31', '$1,204.00']])}`,
    figures: [],
  },
];
