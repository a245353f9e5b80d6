import type { BlindPage } from './blind-page.ts';
import { antd5, arco, element, next, semi } from './kits.ts';

const scrambled = (digits: string) =>
  `<span class="__spider_font">${digits.replace(/\d/g, (digit) => String.fromCodePoint(0xe800 + Number(digit) * 7))}</span>`;

const pdd = (body: string) =>
  `<div class="mms-header"><span class="user-name-text">谷仓样例水果店</span><a>消息 12</a></div><div class="nav"><a>订单 3</a><a>商品</a></div>${body}`;
const pddCard = (view: string, label: string, value: string, before: string, change: string) =>
  `<div class="trade-card" data-tracking-click-viewid="${view}"><div><span>${label}</span><i class="beast-core-icon"></i></div><p>${value}</p><p>昨日 ${before}</p><p>较前1日 <span class="green">↓${change}</span></p></div>`;

const jdFrame = (body: string, period = '当前：2026-08-23') =>
  `<div class="head"><a href="https://mall.jd.com/index-1000412.html">山岚样例京东自营店</a></div><div class="bar"><span class="jmt-combo-date-picker-echo-item">${period}</span><span class="jmt-combo-date-picker-echo-item">对比：2026-08-22</span></div>${body}`;
const jdCard = (label: string, value: string, before: string, change: string) =>
  `<div class="jmt-index-card"><div class="jmt-index-name">${label}<i class="jmt-icon-help"></i></div><div class="jmt-index-value">${value}</div><div class="jmt-index-compare"><span>对比时间</span><span>${before}</span></div><div class="jmt-index-rate"><span>较对比时间</span><span>${change}</span></div></div>`;

const compassFrame = (body: string) =>
  `<div class="ecom-header"><span class="shopName_k2x1">溪谷样例茶叶店</span></div>${body}`;
const tabs = (chosen: string, names: readonly string[]) =>
  `<div class="ecom-tabs" role="tablist">${names.map((name) => `<div role="tab" aria-selected="${name === chosen}" class="tab${name === chosen ? ' tab-active' : ''}">${name}</div>`).join('')}</div>`;

export const chinaPages: readonly BlindPage[] = [
  {
    name: 'home: plain cards of the running day under a chart with its own tabs',
    url: 'https://mms.pinduoduo.com/home/',
    period: 'realtime 2026-08-24',
    body: pdd(
      `<div class="todo"><div>待发货 <b>18</b></div><div>待售后 <b>2</b></div></div><div class="data"><h3>经营数据</h3><span>更新时间 2026-08-24 09:58:00</span><div>${[
        ['成交订单数', '41', '60'],
        ['推广花费(元)', '88.20', '120.00'],
        ['成交金额(元)', '1,204.50', '2,310.80'],
        ['商品访客数', '902', '1,881'],
      ]
        .map(
          ([label, value, before]) =>
            `<div class="card"><div>${label}</div><div class="num">${value}</div><div>昨日 ${before}</div></div>`,
        )
        .join('')}</div><div class="chart-tabs"><span class="active">7日</span><span>30日</span></div></div>`,
    ),
    figures: ['pay_orders 41', 'ad_spend 88.2 CNY', 'pay_amount 1204.5 CNY', 'item_visitors 902'],
  },
  {
    name: '经营总览 with some digits in a private font',
    url: 'https://mms.pinduoduo.com/sycm/stores_data/operation?dateFlag=5&day=',
    period: 'day 2026-08-23',
    body: pdd(
      `<div><span>统计时间：2026-08-23</span>${tabs('昨日', ['实时', '昨日', '7日', '30日', '周', '月', '自定义'])}</div><h3>交易概况</h3>${[
        pddCard('transaction_amount', '成交金额(元)', scrambled('2310.80'), scrambled('1900.10'), '16.75%'),
        pddCard('number_of_completed_orders', '成交订单数', '60', '55', '9.09%'),
        pddCard('number_of_transactional_buyers', '成交买家数', '58', '50', '1.00%'),
        pddCard('transaction_conversion_rate', '成交转化率', '8.55%（低）', '9.01%', '0.46%'),
        pddCard('unit_price_per_customer', '客单价(元)', '39.84', '38.00', '2.00%'),
        pddCard('proportion_of_old_buyers', '成交老买家占比', '12.00%', '11.00%', '2.00%'),
        pddCard('average_visitor_value', '平均访客价值(元)', '1.23', '1.10', '2.00%'),
      ].join('')}`,
    ),
    figures: [
      'pay_amount unreadable CNY',
      'pay_orders 60',
      'pay_buyers 58',
      'pay_conversion_rate 0.0855',
      'amount_per_buyer 39.84 CNY',
      'value_per_visitor 1.23 CNY',
    ],
  },
  {
    name: '商品数据: cells with yesterday and notes',
    url: 'https://mms.pinduoduo.com/sycm/goods_effect',
    period: 'range 2026-08-17..2026-08-23',
    body: pdd(
      `<div><span>统计时间：2026-08-17 ~ 2026-08-23</span>${tabs('7日', ['昨日', '7日', '30日', '自定义'])}</div>${antd5(
        ['商品信息', '商品访客数', '成交件数', '成交金额(元)', '成交转化率', '收藏用户数', '操作'],
        [
          [
            '<a title="赣南脐橙 5斤装 昨日成交 999 件">赣南脐橙 5斤装 昨日成交 999 件</a><p>ID:551200000001</p>',
            '525<p>昨日 480</p><p>连降2日</p>',
            '63',
            '2,209.58',
            '11.43%（优秀）',
            '40',
            '<a>查看</a>',
          ],
          [
            '<a title="砀山酥梨">砀山酥梨</a><p>ID:551200000002</p>',
            scrambled('120'),
            scrambled('8'),
            scrambled('201.10'),
            '—',
            '-',
            '<a>查看</a>',
          ],
        ],
      )}<div class="beast-core-pagination">共有 2 条</div>`,
    ),
    figures: [
      '551200000001: visitors 525',
      '551200000001: pay_items 63',
      '551200000001: pay_amount 2209.58 CNY',
      '551200000001: pay_conversion_rate 0.1143',
      '551200000002: visitors unreadable',
      '551200000002: pay_items unreadable',
      '551200000002: pay_amount unreadable CNY',
      '551200000002: pay_conversion_rate absent',
      '551200000001: favorite_buyers 40',
      '551200000002: favorite_buyers absent',
    ],
  },
  {
    name: '交易概况: trade figures beside the shop’s',
    url: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
    period: 'day 2026-08-23',
    body: jdFrame(
      `<h3>交易概况</h3>${jdCard('成交金额', '¥12,805.54', '¥11,900.00', '+7.61%')}${jdCard('成交客户数', '132', '120', '+10.00%')}${jdCard('店铺访客数', '1,099', '1,004', '+9.46%')}${jdCard('店铺成交转化率', '12.01%', '11.95%', '+0.06%')}${jdCard('客单价', '¥97.01', '¥99.17', '-2.17%')}${jdCard('下单金额', '¥13,000.00', '¥12,000.00', '+8.33%')}${jdCard('取消及售后退款金额', '¥300.00', '¥200.00', '+50.00%')}<h3>行业对比</h3>${jdCard('成交转化率', '6.02%', '6.00%', '+0.02%')}`,
    ),
    figures: [
      'pay_amount 12805.54 CNY',
      'pay_buyers 132',
      'visitors 1099',
      'pay_conversion_rate 0.1201',
      'amount_per_buyer 97.01 CNY',
      'order_amount 13000 CNY',
    ],
  },
  {
    name: '交易概况 while the day runs',
    url: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
    period: 'realtime 2026-08-24',
    body: jdFrame(
      `<div role="tablist"><div role="tab" aria-selected="true">实时</div><div role="tab" aria-selected="false">昨天</div></div>${jdCard('店铺访客数', '88', '102', '-13.73%')}${jdCard('成交金额', '¥1,204.00', '¥900.00', '+33.78%')}${jdCard('成交单量', '9', '7', '+28.57%')}`,
      '当前：2026-08-24 09:58:31',
    ),
    figures: ['visitors 88', 'pay_amount 1204 CNY', 'pay_orders 9'],
  },
  {
    name: '商品明细 by SKU with a sum row first',
    url: 'https://jdsz.jd.com/szweb/view/product/productDetail.html',
    period: 'month 2026-07-01..2026-07-31',
    body: jdFrame(
      `${tabs('SKU', ['SKU', 'SPU'])}${element(
        ['商品', 'SKU编号', '商品访客数', '商品浏览量', '成交商品件数', '成交金额', 'UV价值'],
        [
          ['合计', '-', '3,100', '9,120', '130', '¥9,100.00', '¥2.94'],
          [
            '<a href="https://item.jd.com/100081230001.html">不锈钢保温杯 500ml</a>',
            '100081230001',
            '2,000',
            '6,000',
            '100',
            '¥7,000.00',
            '¥3.50',
          ],
          [
            '<a href="https://item.jd.com/100081230002.html">保温杯 杯盖</a>',
            '100081230002',
            '1,300',
            '3,120',
            '30',
            '¥2,100.00',
            '¥1.62',
          ],
        ],
      )}<div>共2条</div>`,
      '当前：2026-07',
    ),
    figures: [
      '100081230001: visitors 2000',
      '100081230001: page_views 6000',
      '100081230001: pay_items 100',
      '100081230001: pay_amount 7000 CNY',
      '100081230001: value_per_visitor 3.5 CNY',
      '100081230002: visitors 1300',
      '100081230002: page_views 3120',
      '100081230002: pay_items 30',
      '100081230002: pay_amount 2100 CNY',
      '100081230002: value_per_visitor 1.62 CNY',
    ],
  },
  {
    name: 'home: figures run on in one line, directions only a colour',
    url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    period: 'realtime 2026-08-24',
    body: `<div class="header"><div class="style_shopName__x1">溪谷样例茶叶店</div></div><div class="ecom-menu"><a>商家体验分</a><a>服务工单 3</a><a>订单管理</a></div><div class="todo"><h3>待办</h3><div>待发货<b>7</b></div><div>待支付<b>2</b></div></div><section><h3>今日数据</h3><span>更新于 09:59</span>${[
      ['成交金额', '¥4,120.00', '较昨日12.20%'],
      ['成交订单数', '31', '较昨日持平'],
      ['商品点击人数', '1,204', '较昨日3.00%'],
      ['支出金额', '¥33.61', '较昨日81.12%'],
      ['退款金额(支付时间)', '¥88.00', '较昨日100.00%'],
      ['投放消耗', '0', '较昨日持平'],
    ]
      .map(
        ([label, value, change]) =>
          `<div class="style_card__a1"><div class="style_title__1KAmO">${label} &gt;</div><div class="style_value__b2">${value}</div><div class="style_diff__c3 red">${change}</div></div>`,
      )
      .join('')}</section>`,
    figures: ['pay_amount 4120 CNY', 'pay_orders 31', 'refund_amount_by_pay_time 88 CNY', 'ad_spend 0 CNY'],
  },
  {
    name: 'home of seven days with ranges of other shops below',
    url: 'https://compass.jinritemai.com/shop?date_type=21',
    period: 'range 2026-08-17..2026-08-23',
    body: compassFrame(
      `<div class="box"><h3>核心数据</h3><span>统计周期</span><span>2026-08-17 ~ 2026-08-23</span>${tabs('近7天', ['实时', '近1天', '近7天', '近30天'])}${[
        ['退款金额(退款时间)', '¥1.2万', '¥1.1万', '¥16.0万'],
        ['成交人数', '2,790', '2,701', '88,120'],
        ['成交金额', '¥86,412.50', '¥80,119.00', '¥2,104,331.00'],
        ['商品点击人数', '48,207', '45,101', '990,212'],
        ['客单价', '¥30.97', '¥29.66', '¥23.88'],
      ]
        .map(
          ([label, value, before, peer]) =>
            `<div class="card"><div class="n">${label}</div><div class="v">${value}</div><div>上一周期 ${before}</div><div>同行基准值 ${peer}</div></div>`,
        )
        .join('')}</div><div class="box"><h3>爆款商机</h3><div>成交金额</div><div>5亿-5.5亿</div></div>`,
    ),
    figures: [
      'refund_amount_by_refund_time 12000 CNY',
      'pay_buyers 2790',
      'pay_amount 86412.5 CNY',
      'amount_per_buyer 30.97 CNY',
    ],
  },
  {
    name: '商品列表 in Arco with a measuring row',
    url: 'https://compass.jinritemai.com/shop/commodity/product-list',
    period: 'day 2026-08-23',
    body: compassFrame(
      `<span>统计周期</span> <span>2026-08-23</span>${arco(
        ['商品信息', '成交金额', '成交件数', '商品曝光人数', '退款金额(支付时间)', '操作'],
        [
          ['<div>明前龙井 250g</div><div>ID：3620000000001</div>', '¥2,310.00', '21', '4.2万', '¥0.00', '分析'],
          ['<div>茉莉花茶 &amp; 礼盒</div><div>ID：3620000000002</div>', '¥830.50', '8', '9,120', '¥120.00', '分析'],
        ],
        'aurora',
      )}<div class="aurora-pagination-total">共 38 条</div>`,
    ),
    figures: [
      '3620000000001: pay_amount 2310 CNY',
      '3620000000001: pay_items 21',
      '3620000000001: refund_amount_by_pay_time 0 CNY',
      '3620000000002: pay_amount 830.5 CNY',
      '3620000000002: pay_items 8',
      '3620000000002: refund_amount_by_pay_time 120 CNY',
    ],
  },
  {
    name: 'home in Fusion: today with yesterday beside it, the third line missing',
    url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    period: 'realtime 2026-08-24',
    body: `<div id="icestarkNode"><div class="shopCard_shopName__1x">栖木样例旗舰店</div><div class="shopCard_npsValue__2">4.66</div><div class="next-row">${[
      ['支付金额', '822.5', '昨日3,201.00'],
      ['访客数', '31', '昨日402'],
      ['支付买家数', '1', '昨日22'],
      ['支付转化率', '2.7%', '昨日5.47%'],
      ['客单价', '822.5', ''],
      ['浏览量', '-', ''],
    ]
      .map(
        ([label, value, before]) =>
          `<div class="next-col"><div>${label}</div><div class="qndatafont_md">${value}</div>${before && `<div>${before}</div>`}</div>`,
      )
      .join(
        '',
      )}</div><div class="todo"><span>12</span><span title="待发货">待发货</span><span>3</span><span title="待付款">待付款</span></div></div>`,
    figures: [
      'pay_amount 822.5 CNY',
      'visitors 31',
      'pay_buyers 1',
      'pay_conversion_rate 0.027',
      'amount_per_buyer 822.5 CNY',
      'page_views absent',
    ],
  },
  {
    name: '商品总览 with the chosen tab by colour alone',
    url: 'https://syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
    period: 'day 2026-08-23',
    body: `<div class="top"><span class="shopName">河谷样例零食店</span></div><div class="tabs"><span style="color:rgb(44,46,48);background-color:rgb(245,246,249)">今日</span><span style="color:rgb(50,107,251);background-color:rgb(232,243,255)">昨日</span><span style="color:rgb(44,46,48);background-color:rgb(245,246,249)">近7日</span><span style="color:rgb(44,46,48);background-color:rgb(245,246,249)">近30日</span></div><div>${[
      ['成交件数', '120', '较前日 +2.00%'],
      ['成交金额', '¥2,880.00', '较前日 -1.10%'],
      ['退款金额(退款日)', '¥66.00', '较前日 0.00%'],
      ['成交订单数', '98', '较前日 +3.00%'],
    ]
      .map(
        ([label, value, change]) =>
          `<div class="kpro-data-9x"><div>${label}</div><div>${value}</div><div>${change}</div></div>`,
      )
      .join('')}</div>`,
    figures: ['pay_items 120', 'pay_amount 2880 CNY', 'refund_amount_by_refund_time 66 CNY', 'pay_orders 98'],
  },
  {
    name: '经营总览 in Semi with notes beside the shop',
    url: 'https://ark.xiaohongshu.com/app-datacenter/business-overview',
    period: 'range 2026-08-17..2026-08-23',
    body: `<div class="shop-name-1a">雾里样例手作</div><div>统计时间 2026-08-17 至 2026-08-23</div>${['近1日', '近7日', '近30日', '自定义'].map((name) => `<span class="css-1e487he${name === '近7日' ? ' active' : ''}">${name}</span>`).join('')}<h3>整体数据</h3>${[
      ['支付金额', '¥12,004.00'],
      ['支付订单数', '188'],
      ['支付买家数', '170'],
      ['支付转化率（UV）', '3.40%'],
      ['支付转化率（PV）', '1.10%'],
      ['退款金额（支付时间）', '¥320.00'],
      ['商品访客数', '5,000'],
    ]
      .map(
        ([label, value]) => `<div class="card-x"><p>${label}</p><p>${value}</p><p>较上周期 <em>+3.00%</em></p></div>`,
      )
      .join('')}<h3>笔记数据</h3>${semi(
      ['笔记', '笔记支付金额', '笔记阅读数'],
      [
        ['如何泡茶', '¥300.00', '1,020'],
        ['开箱', '¥120.00', '300'],
      ],
    )}`,
    figures: [
      'pay_amount 12004 CNY',
      'pay_orders 188',
      'pay_buyers 170',
      'pay_conversion_rate 0.034',
      'refund_amount_by_pay_time 320 CNY',
      'item_visitors 5000',
    ],
  },
  {
    name: 'home of the wholesale market',
    url: 'https://sycm.1688.com/ms/home/index.htm',
    period: 'day 2026-08-23',
    body: `<div class="company-name">样例纺织有限公司</div><span>统计时间 2026-08-23</span><h3>店铺概况</h3>${[
      ['payAmt', '支付金额', '33,120.00', '昨日:30,100.00'],
      ['uv', '访客数', '420', '昨日:388'],
      ['pv', '浏览量', '2,004', '昨日:1,900'],
      ['payByrCnt', '支付买家数', '12', '昨日:9'],
    ]
      .map(
        ([code, label, value, before]) =>
          `<div class="shop-realtime-shop-index-cell ${code}"><div class="shop-realtime-shop-index-name">${label}</div><div class="shop-realtime-shop-index-value">${value}</div><div class="shop-realtime-shop-sub-value-title">${before}</div></div>`,
      )
      .join('')}${next(
      ['指标', '数值'],
      [
        ['询盘人数', '8'],
        ['48H揽收率', '99.00%'],
      ],
    )}`,
    figures: ['pay_amount 33120 CNY', 'visitors 420', 'page_views 2004', 'pay_buyers 12'],
  },
  {
    name: 'a page of traps',
    url: 'https://sycm.taobao.com/portal/home.htm',
    period: 'day 2026-08-23',
    body: `<div class="ebase-Frame__title">栖木样例旗舰店</div><div class="oui-date-picker-current-date">统计时间 2026-08-23</div>
<div class="top-banner">访客数提升300%！支付金额再创新高 1,000,000</div>
<marquee>支付金额 88,888.00</marquee>
<div style="display:none"><div><span>访客数</span><b>111</b></div></div>
<div style="visibility:hidden"><span>支付买家数</span><b>112</b></div>
<div style="position:absolute;left:-9999px"><span>浏览量</span><b>113</b></div>
<div style="opacity:0"><span>支付件数</span><b>114</b></div>
<div aria-hidden="true" style="height:0;overflow:hidden"><span>加购人数</span><b>115</b></div>
<template><div><span>收藏人数</span><b>116</b></div></template>
<div class="help"><h4>指标说明</h4><p>访客数：指 1 天内访问店铺的人数。</p><p>支付金额 = 客单价 × 支付买家数，如 100 × 2 = 200</p></div>
<div class="comment-list"><div class="comment-item"><b>小二</b><p>支付金额</p><p>520.00</p></div></div>
<div class="rank"><h3>商品榜</h3><p>&lt;div&gt;支付金额&lt;/div&gt; 999 元样例</p></div>
<div class="target"><h3>本月目标</h3><div><span>支付金额</span><b>500,000.00</b></div></div>
<div class="forecast"><h3>预测数据</h3><div><span>支付金额</span><b>410,000.00</b></div></div>
<select><option>访客数</option><option>浏览量</option></select><input value="访客数 999">
<div class="oui-card"><div class="oui-card-header">整体看板</div><div class="c"><p>支付金额</p><p>14,795.00</p><p>较前1日 +4.22%</p></div><div class="c"><p>访客数</p><p>920</p><p>同行同层优秀</p><p>3,977</p></div></div>
<div class="oui-card"><div class="oui-card-header">竞店对比</div><div class="c"><p>访客数</p><p>77,120</p></div></div>
<!-- <div><p>访客数</p><p>921</p></div> -->
<script>/* 访客数 922 */</script><style>.x::after{content:"访客数 923"}</style>
<div class="tips">您的访客数超过 95% 的同行</div><footer>累计服务商家 支付金额 12 亿</footer>`,
    figures: ['pay_amount 14795 CNY', 'visitors 920'],
  },
];
