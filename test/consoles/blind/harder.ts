import type { BlindPage } from './blind-page.ts';
import { antd3, antd5, arco, aria, divs, element, next, polaris, woo } from './kits.ts';

const at = '2026-10-13T09:40:00+08:00';
const noon = '2026-10-13T12:31:00+08:00';
const sycm = 'https://sycm.taobao.com';
const frame = (body: string) => `<div class="ebase-ModernFrame__title">南坡样例户外专营店</div>${body}`;
const day = '<div class="oui-date-picker-current-date">统计时间 2026-10-12</div>';
const card = (label: string, value: string, ...more: string[]) =>
  `<div class="item"><div class="n">${label}</div><div class="v">${value}</div>${more.map((text) => `<div class="s">${text}</div>`).join('')}</div>`;
const pdd = (body: string) => `<span class="user-name">麦浪样例粮油店</span>${body}`;
const compass = (body: string) => `<div class="x_shopName__1">石桥样例文具店</div>${body}`;
const jd = (body: string) => `<a href="https://mall.jd.com/index-1000559.html">木栈样例家具旗舰店</a>${body}`;
const tile = (name: string, ...pairs: readonly (readonly [string, string])[]) =>
  `<div class="tile"><img alt=""><div class="tile-name">${name}</div>${pairs.map(([label, value]) => `<div class="tile-row"><span>${label}</span><span>${value}</span></div>`).join('')}</div>`;

/** Traps a real console may hold: figures under known labels that are not the shop's, or not of this time. */
export const harderPages: readonly BlindPage[] = [
  {
    name: 'columns of peers and goals by their own words',
    url: `${sycm}/cc/item_rank`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}${antd5(
        ['商品', '访客数', '访客数（同行均值）', '支付金额', '支付金额(目标)', '支付金额目标完成率'],
        [
          [
            '<a href="//item.taobao.com/item.htm?id=701230000601">天幕</a>',
            '120',
            '900',
            '1,204.00',
            '9,000.00',
            '13.38%',
          ],
        ],
      )}`,
    ),
    figures: ['701230000601: visitors 120', '701230000601: pay_amount 1204 CNY'],
  },
  {
    name: 'a card with its goal before and behind its value',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '12,480.90', '目标 120万', '完成 1.04%')}${card('访客数', '目标 5,000', '2,310')}${card('支付买家数', '52', '目标值', '80')}</div>`,
    ),
    figures: ['pay_amount 12480.9 CNY', 'pay_buyers 52'],
  },
  {
    name: 'rivals as columns beside the shop',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<h3>店铺对比</h3>${antd3(
        ['指标', '竞店甲', '竞店乙', '本店'],
        [
          ['访客数', '8,120', '9,004', '2,310'],
          ['支付金额', '88,120.00', '99,004.00', '12,480.90'],
        ],
      )}`,
    ),
    figures: ['visitors 2310', 'pay_amount 12480.9 CNY'],
  },
  {
    name: 'rivals as rows',
    url: 'https://jdsz.jd.com/szweb/view/product/productDetail.html',
    at,
    period: 'day 2026-10-12',
    body: jd(
      `<span class="jmt-combo-date-picker-echo-item">当前：2026-10-12</span>${antd5(
        ['店铺名称', '商品访客数', '成交金额'],
        [
          ['木栈样例家具旗舰店', '803', '¥23,988.00'],
          ['别家家具旗舰店', '9,803', '¥123,988.00'],
        ],
      )}`,
    ),
    figures: [],
  },
  {
    name: 'tiles of best-selling goods without ids',
    url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<div class="shopCard_shopName__1">南坡样例户外专营店</div><div class="next-row"><div class="next-col"><div>访客数</div><div>1,503</div><div>昨日2,310</div></div></div><div class="hot"><h4>热销商品</h4>${tile('露营灯 可充电 户外', ['支付金额', '960.00'], ['支付件数', '8'])}${tile('天幕 加厚 黑胶', ['支付金额', '880.00'], ['支付件数', '2'])}</div>`,
    figures: ['visitors 1503'],
  },
  {
    name: 'one tile of a product alone',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('访客数', '2,310', '较前1日 +1.00%')}</div><div class="oui-card"><div class="oui-card-header">潜力商品</div>${tile('露营灯 可充电', ['支付金额', '960.00'], ['支付买家数', '8'])}</div>`,
    ),
    figures: ['visitors 2310'],
  },
  {
    name: 'sales by carrier under titles of their own',
    url: 'https://compass.jinritemai.com/shop',
    at,
    period: 'day 2026-10-12',
    body: compass(
      `<div class="box"><h3>核心数据</h3><span>统计周期</span><span>2026-10-12</span>${card('成交金额', '¥12,004.00', '较上一周期 +1.00%')}${card('成交人数', '288', '较上一周期 +1.00%')}</div><div class="box"><h3>载体构成</h3><div class="carrier"><h4>直播</h4>${card('成交金额', '¥8,004.00', '占比 66.68%')}</div><div class="carrier"><h4>短视频</h4>${card('成交金额', '¥1,000.00', '占比 8.33%')}</div><div class="carrier"><h4>商品卡</h4>${card('成交金额', '¥3,000.00', '占比 24.99%')}${card('成交人数', '70')}</div></div>`,
    ),
    figures: ['pay_amount 12004 CNY', 'pay_buyers 288'],
  },
  {
    name: 'a carrier alone on the page',
    url: 'https://compass.jinritemai.com/shop',
    at,
    period: 'day 2026-10-12',
    body: compass(
      `<span>统计周期</span><span>2026-10-12</span><div class="box"><h3>自营直播</h3>${card('成交订单数', '70')}${card('成交金额', '¥8,004.00')}</div><div class="box"><h3>核心数据</h3>${card('成交人数', '288')}</div>`,
    ),
    figures: ['pay_buyers 288'],
  },
  {
    name: 'terminals: all, PC and wireless',
    url: `${sycm}/flow/monitor/overview`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">流量总览</div>${card('访客数', '2,310')}${card('浏览量', '7,112')}</div><div class="oui-card"><div class="oui-card-header">无线端</div>${card('访客数', '2,204')}${card('浏览量', '7,000')}</div><div class="oui-card"><div class="oui-card-header">PC端</div>${card('访客数', '120')}${card('浏览量', '112')}</div>`,
    ),
    figures: ['visitors 2310', 'page_views 7112'],
  },
  {
    name: 'parts of a figure below it',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '12,480.90', '新买家 3,000.00', '老买家 9,480.90')}${card('访客数', '2,310', '新访客 <b>2,000</b>', '老访客 <b>310</b>')}</div>`,
    ),
    figures: ['pay_amount 12480.9 CNY', 'visitors 2310'],
  },
  {
    name: 'the tooltip of a chart without a class of its own',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: frame(
      `<div class="oui-date-picker-current-date">统计时间 2026-10-06 ~ 2026-10-12</div><div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '82,480.90')}<div class="chart" _echarts_instance_="ec_1"><div style="position:relative"><canvas width="400" height="200"></canvas></div><div style="position:absolute;display:block;z-index:9999999;left:40px;top:20px;pointer-events:none"><div>2026-10-10</div><div><span></span><span>支付金额</span><span>9,999.00</span></div><div><span></span><span>访客数</span><span>333</span></div></div></div></div>`,
    ),
    figures: ['pay_amount 82480.9 CNY'],
  },
  {
    name: 'an open popover explains with figures',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '12,480.90')}</div><div class="oui-guide-mask"><div class="guide-step"><p>访客数</p><p>1,234</p><button>下一步 2/5</button></div></div>`,
    ),
    figures: ['pay_amount 12480.9 CNY'],
  },
  {
    name: '近1天 alone, before the day is reckoned',
    url: 'https://compass.jinritemai.com/shop',
    at: '2026-10-13T03:20:00+08:00',
    period: 'unknown',
    body: compass(
      `<div class="tabs"><span class="tab">实时</span><span class="tab tab-active">近1天</span><span class="tab">近7天</span></div>${card('成交金额', '¥12,004.00')}${card('成交订单数', '288')}`,
    ),
    figures: ['pay_amount 12004 CNY', 'pay_orders 288'],
  },
  {
    name: 'tab and date disagree: what is shown counts',
    url: `${sycm}/portal/home.htm?dateType=recent7`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `<div><span>统计时间 2026-10-12</span><div class="ant-radio-group"><label class="ant-radio-button-wrapper ant-radio-button-wrapper-checked">7天</label><label class="ant-radio-button-wrapper">日</label></div></div>${card('支付金额', '12,480.90')}`,
    ),
    figures: ['pay_amount 12480.9 CNY'],
  },
  {
    name: 'ranks and shares beside labels',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '第 36 名')}${card('访客数', '层级排名 120')}${card('支付买家数', '52')}${card('浏览量', '超过 80% 同行')}${card('支付转化率', '低于同行 2.1%')}</div>`,
    ),
    figures: ['pay_buyers 52'],
  },
  {
    name: 'warnings in words with figures',
    url: 'https://mms.pinduoduo.com/home/',
    at: noon,
    period: 'realtime 2026-10-13',
    body: pdd(
      `<h3>经营数据</h3><span>更新时间 12:30</span>${card('成交金额', '¥3,204.10', '昨日 ¥6,120.00')}<div class="warn"><span>成交订单数</span><span>下跌 30%</span></div><div class="warn"><span>商品访客数</span><b>-300</b><span>较昨日</span></div><div class="warn"><span>推广花费</span><b>已超预算 20.00</b></div>`,
    ),
    figures: ['pay_amount 3204.1 CNY', 'item_visitors unreadable'],
  },
  {
    name: 'an invitation with sums for the whole market',
    url: 'https://mms.pinduoduo.com/home/',
    at: noon,
    period: 'realtime 2026-10-13',
    body: pdd(
      `<h3>经营数据</h3>${card('成交金额', '¥3,204.10', '昨日 ¥6,120.00')}${card('成交订单数', '88', '昨日 160')}<div class="act"><h3>百亿补贴报名</h3><p>预计带来</p>${card('成交订单数', '+1,200')}${card('商品访客数', '12,000')}</div><div class="act"><h3>同类店铺都在做</h3>${card('成交金额', '¥8万')}</div>`,
    ),
    figures: ['pay_amount 3204.1 CNY', 'pay_orders 88'],
  },
  {
    name: 'an estimate before its label',
    url: 'https://mms.pinduoduo.com/home/',
    at: noon,
    period: 'realtime 2026-10-13',
    body: pdd(
      `<h3>经营数据</h3>${card('成交金额', '¥3,204.10', '昨日 ¥6,120.00')}<div class="tip2"><span>参加活动预计可提升</span><span>成交订单数</span><span>1,200</span><span>单</span></div><div class="tip2"><span>近30天累计</span><div><span>推广花费</span><span>9,000.00</span></div></div>`,
    ),
    figures: ['pay_amount 3204.1 CNY', 'ad_spend 9000 CNY [unknown]'],
  },
  {
    name: 'a list of days upside down with a mean and a sum',
    url: 'https://sycm.1688.com/ms/home/index.htm',
    at,
    period: 'day 2026-10-12',
    body: `<div class="company-name">样例纺织有限公司</div>${element(
      ['日期', '支付金额', '访客数'],
      [
        ['均值', '3,000.00', '400'],
        ['汇总', '6,000.00', '800'],
        ['10月12日', '3,120.00', '420'],
        ['2026-10-12', '3,120.00', '420'],
        ['2026-10-11', '2,880.00', '380'],
      ],
    )}`,
    figures: [
      'pay_amount 3120 CNY',
      'visitors 420',
      'pay_amount 2880 CNY [day 2026-10-11]',
      'visitors 380 [day 2026-10-11]',
    ],
  },
  {
    name: 'one product opened over the list',
    url: 'https://mms.pinduoduo.com/sycm/goods_effect',
    at,
    period: 'day 2026-10-12',
    body: pdd(
      `<div>统计时间：2026-10-12</div>${antd5(
        ['商品信息', '商品访客数', '成交金额(元)'],
        [['<div>五常大米</div><div>ID:662300000001</div>', '402', '1,236.90']],
      )}<div class="MDL_modal" role="dialog"><h3>五常大米 商品分析</h3><div>商品ID：662300000001</div>${card('商品访客数', '402')}${card('成交买家数', '31')}</div>`,
    ),
    figures: ['662300000001: visitors 402', '662300000001: pay_amount 1236.9 CNY'],
  },
  {
    name: 'a drawer of one product without its id',
    url: 'https://compass.jinritemai.com/shop/commodity/product-list',
    at,
    period: 'day 2026-10-12',
    body: compass(
      `<span>统计周期 2026-10-12</span>${arco(
        ['商品', '成交金额', '成交件数'],
        [['<div>A5笔记本</div><div>商品ID：3710000000012</div>', '¥5,000.00', '100']],
        'aurora',
      )}<div class="aurora-drawer"><div class="aurora-drawer-header">A5笔记本 详情</div>${card('成交金额', '¥5,000.00')}${card('成交人数', '96')}</div>`,
    ),
    figures: ['3710000000012: pay_amount 5000 CNY', '3710000000012: pay_items 100'],
  },
  {
    name: 'two shops’ cards of a group account',
    url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<div class="x_shopName__1">石桥样例文具店</div><h3>今日数据</h3>${card('成交金额', '¥204.00', '昨日 ¥310.00')}<div class="group"><h3>其他店铺</h3><div><div>木桥样例玩具店</div>${card('成交金额', '¥9,204.00')}${card('成交订单数', '90')}</div></div>`,
    figures: ['pay_amount 204 CNY'],
  },
  {
    name: 'full-width digits, thin spaces and plus signs',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '１２，４８０．９０')}${card('访客数', '2\u2009310')}${card('支付买家数', '+52')}${card('支付转化率', '2.25％')}${card('浏览量', '7,112次')}${card('客单价', '¥ 240.02')}${card('新访客数', '<5')}${card('平均停留时长', '1分12秒')}</div>`,
    ),
    figures: [
      'pay_amount 12480.9 CNY',
      'visitors 2310',
      'pay_buyers unreadable',
      'pay_conversion_rate 0.0225',
      'page_views 7112',
      'amount_per_buyer 240.02 CNY',
      'new_visitors unreadable',
      'avg_stay_seconds 72',
    ],
  },
  {
    name: 'ranges and overflows',
    url: `${sycm}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '1万-2万')}${card('访客数', '1,000~2,000')}${card('支付买家数', '≥50')}${card('浏览量', '99999+')}${card('支付转化率', '&gt;100%')}</div>`,
    ),
    figures: [
      'pay_amount unreadable CNY',
      'visitors unreadable',
      'pay_buyers unreadable',
      'pay_conversion_rate unreadable',
    ],
  },
  {
    name: 'sessions by device and sources in tables of Shopify',
    url: 'https://admin.shopify.com/store/loft-samples/analytics/reports/sessions_by_device',
    lang: 'en',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: `<div class="store-name">Loft Samples</div><button>Oct 1–12, 2026</button>${polaris(
      ['Session device type', 'Sessions', 'Orders'],
      [
        ['Mobile', '1,204', '20'],
        ['Desktop', '800', '11'],
      ],
      ['Summary', '2,004', '31'],
    )}`,
    figures: [],
  },
  {
    name: 'goals, forecasts and a sample in English',
    url: 'https://admin.shopify.com/store/loft-samples/analytics',
    lang: 'en',
    at,
    period: 'range 2026-10-01..2026-10-12',
    body: `<div class="store-name">Loft Samples</div><button>Oct 1–12, 2026</button><div><h3>Orders</h3><p>31</p></div><section><h2>Sales goal</h2><div><span>Total sales</span><p>$10,000.00</p></div></section><section><h2>Forecast</h2><div><span>Sessions</span><p>9,000</p></div></section><section><h2>Example report</h2><div><span>Gross sales</span><p>$1,000.00</p></div></section><section><h2>Similar stores</h2><div><span>Net sales</span><p>$5,000.00</p></div></section>`,
    figures: ['pay_orders 31'],
  },
  {
    name: 'overview with leaderboards',
    url: 'https://loft.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Foverview&period=week',
    lang: 'en-US',
    at,
    period: 'range 2026-10-12..2026-10-13',
    body: woo(
      'Week to date (Oct 12 - 13, 2026)',
      'vs. Previous period (Oct 5 - 6, 2026)',
      [
        ['Total sales', '$1,248.00', '11%'],
        ['Net sales', '$1,184.00', '12%'],
        ['Orders', '31', '0%'],
        ['Products sold', '40', '0%'],
        ['Variations Sold', '12', '0%'],
      ],
      ['Customer Name', 'Orders', 'Total Spend'],
      [['A. Sample', '3', '$120.00']],
      [],
    ),
    figures: ['pay_amount 1248 USD', 'net_sales 1184 USD', 'pay_orders 31', 'pay_items 40'],
  },
  {
    name: 'compared days of the sales dashboard',
    url: 'https://sellercentral.amazon.com/business-reports#/dashboard',
    lang: 'en-US',
    at,
    period: 'unknown',
    body: `<div id="partner-switcher"><button><span>Loft Samples</span></button></div><h2>Compare Sales</h2>${aria(
      ['', 'Total order items', 'Units ordered', 'Ordered product sales'],
      [
        ['Today so far', '6', '7', '$220.00'],
        ['Yesterday', '31', '40', '$1,204.00'],
        ['Same day last year', '21', '30', '$904.00'],
        ['% change from yesterday', '-80%', '-82%', '-81%'],
      ],
    )}`,
    figures: [],
  },
  {
    name: 'listing cards with rolling days and all time',
    url: 'https://www.etsy.com/your/shops/me/tools/listings?stats=true',
    lang: 'en-US',
    at,
    period: 'unknown',
    body: `<div class="shop-name">LoftSamples</div><ul class="wt-block-grid"><li><a class="card-body" href="/listing/1500000001/lamp"><h3>Brass lamp</h3></a><div class="card-meta"><h6>LAST 30 DAYS</h6><p>1.2K visits</p><p>31 favorites</p><h6>ALL TIME</h6><p>204 sales</p><p>$5,379.00 revenue</p></div></li></ul>`,
    figures: [],
  },
  {
    name: 'today beside yesterday in TikTok',
    url: 'https://seller-us.tiktok.com/homepage',
    lang: 'en',
    at: '2026-10-13T20:00:00Z',
    period: 'realtime 2026-10-13',
    body: `<div class="shop-name">Loft US</div><div><h3>Today's data</h3><span>Last updated: 12:58</span><div><div>GMV</div><div>$204.00</div><div>Yesterday $1,204.00</div></div><div><div>Orders</div><div>6</div><div>Yesterday 31</div></div></div><div><h3>Trending on TikTok Shop</h3><div><span>Brass lamp</span><div><span>GMV</span><span>$10K-50K</span></div></div></div>`,
    figures: ['pay_amount 204 USD', 'pay_orders 6'],
  },
  {
    name: 'order list with amounts of people',
    url: 'https://fxg.jinritemai.com/ffa/morder/order/list',
    at: noon,
    period: 'unknown',
    body: `<div class="x_shopName__1">石桥样例文具店</div>${arco(
      ['商品', '单价/数量', '收货信息', '实付金额', '订单状态'],
      [['中性笔 12支', '¥9.90 x1', '张** 1880000****', '¥9.90', '已发货']],
    )}<div><span>成交金额</span><span>¥9.90</span></div>`,
    figures: ['pay_amount 9.9 CNY'],
  },
  {
    name: 'the same rows twice: top ten above the list',
    url: `${sycm}/cc/item_rank`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}<h3>TOP商品</h3>${next(
        ['商品', '支付金额'],
        [['<a href="//item.taobao.com/item.htm?id=701230000601">天幕</a>', '1,204.00']],
      )}<h3>全部商品</h3>${antd3(
        ['商品', '支付金额', '商品访客数'],
        [
          ['<a href="//item.taobao.com/item.htm?id=701230000601">天幕</a>', '1,204.00', '120'],
          ['<a href="//item.taobao.com/item.htm?id=701230000602">地垫</a>', '88.00', '12'],
        ],
      )}`,
    ),
    figures: [
      '701230000601: pay_amount 1204 CNY',
      '701230000601: visitors 120',
      '701230000602: pay_amount 88 CNY',
      '701230000602: visitors 12',
    ],
  },
  {
    name: 'sums in a row without a word for it',
    url: `${sycm}/cc/item_rank`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${day}${divs(
        ['商品名称', '商品ID', '支付金额', '商品访客数'],
        [
          ['当前页合计', '', '1,292.00', '132'],
          ['天幕', '701230000601', '1,204.00', '120'],
          ['地垫', '701230000602', '88.00', '12'],
        ],
      )}`,
    ),
    figures: [
      '701230000601: pay_amount 1204 CNY',
      '701230000601: visitors 120',
      '701230000602: pay_amount 88 CNY',
      '701230000602: visitors 12',
    ],
  },
  {
    name: 'previous days as a group of columns',
    url: 'https://mms.pinduoduo.com/sycm/goods_effect',
    at,
    period: 'day 2026-10-12',
    body: pdd(
      `<div>统计时间：2026-10-12</div><table><thead><tr><th rowspan="2">商品信息</th><th colspan="2">前一日</th><th colspan="2">当日</th></tr><tr><th>商品访客数</th><th>成交金额(元)</th><th>商品访客数</th><th>成交金额(元)</th></tr></thead><tbody><tr><td>五常大米<br>ID:662300000001</td><td>388</td><td>1,197.00</td><td>402</td><td>1,236.90</td></tr></tbody></table>`,
    ),
    figures: ['662300000001: visitors 402', '662300000001: pay_amount 1236.9 CNY'],
  },
];
