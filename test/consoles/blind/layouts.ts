import type { BlindPage } from './blind-page.ts';
import { antd5, arco, aria, divs, element, next, semi } from './kits.ts';

/** The same few consoles in layouts they have not been seen in: what a redesign may bring. */
const sycm = (body: string) => `<div class="ebase-ModernFrame__title">栖木样例旗舰店</div>${body}`;
const pdd = (body: string) => `<span class="user-name">谷仓样例水果店</span>${body}`;
const jd = (body: string) => `<a href="//mall.jd.com/index-1000412.html">山岚样例京东自营店</a>${body}`;
const rank = 'https://sycm.taobao.com/cc/item_rank';
const goods = (id: string, name: string) =>
  `<a href="https://item.taobao.com/item.htm?id=${id}" title="${name}">${name.slice(0, 6)}…</a>`;

export const layoutPages: readonly BlindPage[] = [
  {
    name: 'home as description lists, the date in Chinese',
    url: 'https://sycm.taobao.com/portal/home.htm',
    period: 'day 2026-08-23',
    body: sycm(
      `<p>统计时间：2026年08月23日</p><h2>整体看板</h2><dl><dt>访客数</dt><dd>920</dd><dt>支付金额</dt><dd>14,795.00</dd><dt>支付买家数</dt><dd>14</dd><dt>支付转化率</dt><dd>1.52%</dd></dl>`,
    ),
    figures: ['visitors 920', 'pay_amount 14795 CNY', 'pay_buyers 14', 'pay_conversion_rate 0.0152'],
  },
  {
    name: 'home as a table of metrics: this period, the one before, the peers',
    url: 'https://sycm.taobao.com/portal/home.htm',
    period: 'range 2026-08-17..2026-08-23',
    body: sycm(
      `<p>统计时间 2026-08-17 ~ 2026-08-23</p><h3>核心指标</h3><table><thead><tr><th>指标</th><th>本期</th><th>上期</th><th>同行同层平均</th></tr></thead><tbody><tr><td>访客数</td><td>6,120</td><td>6,004</td><td>9,820</td></tr><tr><td>支付金额</td><td>91,204.50</td><td>88,100.00</td><td>120,330.10</td></tr><tr><td>支付转化率</td><td>1.90%</td><td>1.88%</td><td>2.40%</td></tr></tbody></table>`,
    ),
    figures: ['visitors 6120', 'pay_amount 91204.5 CNY', 'pay_conversion_rate 0.019'],
  },
  {
    name: 'ranking in ARIA roles with the product between the figures',
    url: rank,
    period: 'day 2026-08-23',
    body: sycm(
      `<p>统计时间 2026-08-23</p>${aria(
        ['排名', '商品访客数', '商品', '支付金额', '支付件数'],
        [
          ['1', '402', goods('681120000051', '手工编织地毯客厅茶几'), '8,120.00', '12'],
          ['2', '318', goods('681120000052', '浴室防滑垫吸水速干垫'), '1,020.00', '34'],
        ],
      )}<div>第 1-2 条，共 2 条</div>`,
    ),
    figures: [
      '681120000051: visitors 402',
      '681120000051: pay_amount 8120 CNY',
      '681120000051: pay_items 12',
      '681120000052: visitors 318',
      '681120000052: pay_amount 1020 CNY',
      '681120000052: pay_items 34',
    ],
  },
  {
    name: 'ranking in plain elements with ids of their own column and a header of two storeys in units',
    url: rank,
    period: 'month 2026-07-01..2026-07-31',
    body: sycm(
      `<p>统计时间 2026-07-01 ~ 2026-07-31</p>${divs(
        ['商品ID', '商品名称', '商品访客数(人)', '支付金额(元)', '商品支付转化率'],
        [
          ['681120000061', '亚麻窗帘', '12,004', '88,120.00', '2.10%'],
          ['681120000062', '窗帘杆 1.5米', '3,002', '9,120.00', '1.20%'],
        ],
      )}`,
    ),
    figures: [
      '681120000061: visitors 12004',
      '681120000061: pay_amount 88120 CNY',
      '681120000061: pay_conversion_rate 0.021',
      '681120000062: visitors 3002',
      '681120000062: pay_amount 9120 CNY',
      '681120000062: pay_conversion_rate 0.012',
    ],
  },
  {
    name: 'ranking of seven days each with a column for the same days before',
    url: rank,
    period: 'range 2026-08-17..2026-08-23',
    body: sycm(
      `<p>统计时间 2026-08-17 ~ 2026-08-23</p>${antd5(
        ['商品信息', '支付金额', '支付金额较上期', '访客数', '访客数较上期'],
        [[`${goods('681120000071', '棉麻坐垫')}<p>ID: 681120000071</p>`, '1,200.00', '+3.20%', '320', '-1.00%']],
      )}`,
    ),
    figures: ['681120000071: pay_amount 1200 CNY', '681120000071: visitors 320'],
  },
  {
    name: 'cards with the value above the label',
    url: 'https://mms.pinduoduo.com/home/',
    period: 'realtime 2026-08-24',
    body: pdd(
      `<h3>实时数据</h3><div class="cards">${[
        ['902', '商品访客数', '昨日 1,881'],
        ['41', '成交订单数', '昨日 60'],
        ['1,204.50', '成交金额(元)', '昨日 2,310.80'],
      ]
        .map(
          ([value, label, before]) =>
            `<div class="item"><div class="label">${label}</div><div class="value">${value}</div><div class="before">${before}</div></div>`,
        )
        .join('')}</div>`,
    ),
    figures: ['item_visitors 902', 'pay_orders 41', 'pay_amount 1204.5 CNY'],
  },
  {
    name: 'home: amounts in 万 and currency signs of their own elements',
    url: 'https://mms.pinduoduo.com/home/',
    period: 'realtime 2026-08-24',
    body: pdd(
      `<h3>经营数据</h3><p>更新时间 2026-08-24 09:30:00</p><section><div><span>成交金额</span><div><i>¥</i><b>1.25</b><i>万</i></div><small>昨日 <i>¥</i>2.31万</small></div><div><span>成交订单数</span><div><b>410</b><i>单</i></div><small>昨日 600</small></div><div><span>推广花费</span><div><i>¥</i><b>0</b></div><small>昨日 0</small></div></section>`,
    ),
    figures: ['pay_amount 12500 CNY', 'pay_orders 410', 'ad_spend 0 CNY'],
  },
  {
    name: 'goods in Element with a fixed column and yesterday',
    url: 'https://mms.pinduoduo.com/sycm/goods_effect',
    period: 'day 2026-08-23',
    body: pdd(
      `<p>统计时间：2026-08-23</p>${element(
        ['商品信息', '成交金额(元)', '成交订单数', '商品浏览量', '成交买家数'],
        [
          ['烟台苹果 10斤<br>ID:551200000011', '820.00', '20', '1,204', '19'],
          ['陕西冬枣<br>ID:551200000012', '0.00', '0', '12', '0'],
        ],
      )}<p>共 2 条</p>`,
    ),
    figures: [
      '551200000011: pay_amount 820 CNY',
      '551200000011: pay_orders 20',
      '551200000011: page_views 1204',
      '551200000011: pay_buyers 19',
      '551200000012: pay_amount 0 CNY',
      '551200000012: pay_orders 0',
      '551200000012: page_views 12',
      '551200000012: pay_buyers 0',
    ],
  },
  {
    name: 'operation of thirty days, two columns a row',
    url: 'https://mms.pinduoduo.com/sycm/stores_data/operation?dateFlag=30',
    period: 'range 2026-07-25..2026-08-23',
    body: pdd(
      `<p>统计时间：2026-07-25~2026-08-23</p><table class="kv"><tbody><tr><td>成交金额(元)</td><td>91,204.00</td><td>成交买家数</td><td>2,004</td></tr></tbody></table><div class="grid"><div><em>成交转化率</em><strong>8.01%</strong></div><div><em>客单价(元)</em><strong>45.51</strong></div></div>`,
    ),
    figures: ['pay_amount 91204 CNY', 'pay_buyers 2004', 'pay_conversion_rate 0.0801', 'amount_per_buyer 45.51 CNY'],
  },
  {
    name: 'trade summary of a week in another order with a chart legend',
    url: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
    period: 'week 2026-08-17..2026-08-23',
    body: jd(
      `<div role="tablist"><span role="tab" aria-selected="false">天</span><span role="tab" aria-selected="true">周</span><span role="tab" aria-selected="false">月</span></div><span class="jmt-combo-date-picker-echo-item">当前：2026-08-17 至 2026-08-23</span><div class="legend"><span>● 成交金额</span><span>● 店铺访客数</span></div>${[
        ['成交商品件数', '288', '+1%'],
        ['店铺访客数', '7,120', '-2%'],
        ['成交金额', '¥60,120.00', '+3%'],
        ['成交单量', '240', '+1%'],
      ]
        .map(
          ([label, value, change]) =>
            `<div class="card"><h5>${label}</h5><p class="num">${value}</p><p>较对比时间 ${change}</p></div>`,
        )
        .join('')}`,
    ),
    figures: ['pay_items 288', 'visitors 7120', 'pay_amount 60120 CNY', 'pay_orders 240'],
  },
  {
    name: 'goods by SPU in Semi with decimals on counts',
    url: 'https://jdsz.jd.com/szweb/view/product/productDetail.html',
    period: 'day 2026-08-23',
    body: jd(
      `<span class="jmt-combo-date-picker-echo-item">当前：2026-08-23</span>${semi(
        ['SPU', '成交客户数', '成交金额', '商品访客数', '成交转化率'],
        [['<a href="https://item.jd.com/100081239001.html">折叠椅</a>', '2', '¥4,012.17', '40', '5.00%']],
      )}`,
    ),
    figures: [
      '100081239001: pay_buyers 2',
      '100081239001: pay_amount 4012.17 CNY',
      '100081239001: visitors 40',
      '100081239001: pay_conversion_rate 0.05',
    ],
  },
  {
    name: 'scores: 真实体验分 with grades and notes',
    url: 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
    period: 'unknown',
    body: `<div class="shopCard_shopName__1x">栖木样例旗舰店</div><h2>真实体验分</h2><div><span>真实体验分</span><b>4.66</b><span>高</span><span>较昨日-</span><span>超过同行88%</span></div>${next(
      ['指标', '数值', '同行对比'],
      [
        ['商品好评率', '100.00%', '超过同行90%'],
        ['3分钟人工响应率', '85.00%', '落后96%同类目商品'],
        ['商品负反馈率', '0.2105%', '-'],
      ],
    )}`,
    figures: ['experience_score 4.66', 'positive_review_rate 1', 'reply_3min_rate 0.85'],
  },
  {
    name: 'experience score: parts of it beside their weights',
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    period: 'unknown',
    body: `<div class="shopName">溪谷样例茶叶店</div><h2>商家体验分</h2><div><span>总分</span><b>91</b><i>分</i><p>较昨日持平</p></div><div><span>商品</span><b>80</b><i>分</i><p>权重 50%</p></div><div><span>物流</span><b>100</b><i>分</i><p>权重 15%</p></div><div><span>服务</span><b>96</b><i>分</i><p>权重 35%</p></div>`,
    figures: [
      'experience_score 91',
      'experience_goods_score 80',
      'experience_logistics_score 100',
      'experience_service_score 96',
    ],
  },
  {
    name: 'product list of thirty days with two refund clocks and no sum',
    url: 'https://compass.jinritemai.com/shop/commodity/product-list?date_type=23',
    period: 'range 2026-07-25..2026-08-23',
    body: `<span class="shopName">溪谷样例茶叶店</span><span>统计周期 2026-07-25 ~ 2026-08-23</span>${arco(
      ['商品', '用户支付金额', '成交人数', '退款金额（退款时间）', '退款金额（支付时间）', '成交订单数'],
      [['<p>碧螺春 罐装</p><p>商品ID: 3620000000091</p>', '¥12,310.00', '310', '¥120.00', '¥88.00', '322']],
      'auxo',
    )}`,
    figures: [
      '3620000000091: pay_buyers 310',
      '3620000000091: refund_amount_by_refund_time 120 CNY',
      '3620000000091: refund_amount_by_pay_time 88 CNY',
      '3620000000091: pay_orders 322',
    ],
  },
  {
    name: 'live day with yesterday in a shadow root',
    url: 'https://store.weixin.qq.com/shop/home',
    period: 'realtime 2026-08-24',
    body: `<micro-app><template shadowrootmode="open"><div class="shop-name">雾里样例小店</div><div class="weui-desktop-card"><h3>经营数据</h3><div><span class="weui-tab weui-tab__current">今天</span><span class="weui-tab">近7天</span></div><div class="c"><p>成交金额</p><p>¥0</p><p>昨日¥29.7</p></div><div class="c"><p>成交订单数</p><p>0</p><p>昨日1</p></div><div class="c"><p>成交退款金额</p><p>¥0</p><p>昨日¥0</p></div></div></template></micro-app>`,
    figures: ['pay_amount 0 CNY', 'pay_orders 0', 'refund_amount 0 CNY'],
  },
];
