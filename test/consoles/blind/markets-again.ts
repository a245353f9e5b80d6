import type { BlindPage } from './blind-page.ts';
import { antd5, arco, element, next, semi } from './kits.ts';

const at = '2026-10-13T09:40:00+08:00';
const noon = '2026-10-13T12:31:00+08:00';
const spider = (digits: string) =>
  `<span class="__spider_font">${digits.replace(/\d/g, (digit) => String.fromCodePoint(0xf100 + Number(digit) * 13))}</span>`;
const tabs = (chosen: string, names: readonly string[]) =>
  `<div class="tabs">${names.map((name) => `<button class="tab${name === chosen ? ' active' : ''}">${name}</button>`).join('')}</div>`;
const faq =
  '<footer><a>成交金额包含退款吗？</a><a>访客数提升300%的秘诀</a><div>成交转化率 = 成交客户数 / 访客数</div></footer>';

const jd = (body: string) =>
  `<div class="jmt-layout"><header class="shop-head"><a href="https://mall.jd.com/index-1000559.html">木栈样例家具旗舰店</a><a>切换店铺</a><span>消息 99+</span></header><aside>首页 交易 商品 流量 客户 服务 行业 竞争 报表</aside><main>${body}</main>${faq}</div>`;
const echo = (text: string, other = '') =>
  `<div class="jmt-combo-date-picker"><span class="jmt-combo-date-picker-echo-item">${text}</span>${other && `<span class="jmt-combo-date-picker-echo-item">${other}</span>`}</div>`;
const jdCell = (label: string, value: string, lines: readonly (readonly [string, string])[]) =>
  `<div class="idx-card"><div class="idx-title"><span>${label}</span><span class="jmt-tooltip-icon">?</span></div><div class="idx-num">${value}</div>${lines.map(([word, text]) => `<div class="idx-line"><span>${word}</span><span>${text}</span></div>`).join('')}</div>`;

const pdd = (body: string) =>
  `<div class="mms-layout"><header><b>拼多多 商家后台</b><span class="user-name-text">麦浪样例粮油店</span><a>站内信 12</a></header><nav>数据中心 商品数据 交易数据 服务数据 经营总览 流量数据 推广中心</nav><main>${body}</main>${faq}</div>`;

const douyin = (body: string) =>
  `<div class="ecom-layout"><div class="headerShopName_shopName__k1">石桥样例文具店</div><div class="ecom-menu"><div>商家体验分 <i>New</i></div><div>服务工单 4</div><div>成交分析</div></div><main>${body}</main>${faq}</div>`;
const compass = (body: string) =>
  `<div class="compass-layout"><div class="nav-shop-name_shopName__z8">石桥样例文具店</div><nav>经营 交易 商品 直播 短视频 达人 人群 市场 服务</nav><main>${body}</main>${faq}</div>`;

export const marketsAgainPages: readonly BlindPage[] = [
  {
    name: '商智首页: values, compared values, peers of the trade',
    url: 'https://jdsz.jd.com/szweb/view/index/home.html',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: jd(
      `${echo('当前：2026-10-06 至 2026-10-12', '对比：2026-09-29 至 2026-10-05')}<h3>核心指标</h3>${[
        ['店铺访客数', '8,120', '7,900', '+2.78%', '11,203'],
        ['浏览量', '24,004', '23,100', '+3.91%', '30,120'],
        ['成交客户数', '402', '-', '-', '611'],
        ['成交金额', '¥120,330.50', '¥118,002.00', '+1.97%', '¥203,100.00'],
        ['成交单量', '431', '420', '+2.62%', '702'],
        ['店铺成交转化率', '4.95%', '5.01%', '-0.06%', '5.44%'],
      ]
        .map(([label, value, before, change, peer]) =>
          jdCell(label as string, value as string, [
            ['对比时间', before as string],
            ['较对比时间', change as string],
            ['同行同级均值', peer as string],
          ]),
        )
        .join('')}`,
    ),
    figures: [
      'visitors 8120',
      'page_views 24004',
      'pay_buyers 402',
      'pay_amount 120330.5 CNY',
      'pay_orders 431',
      'pay_conversion_rate 0.0495',
    ],
  },
  {
    name: '商智交易 as a table: metric, this time, compared time, change',
    url: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
    at,
    period: 'month 2026-09-01..2026-09-30',
    body: jd(
      `${echo('当前：2026-09', '对比：2026-08')}<h3>交易概况</h3>${antd5(
        ['指标', '对比时间', '当前时间', '变化'],
        [
          ['成交金额', '¥402,118.00', '¥433,900.10', '+7.90%'],
          ['成交客户数', '1,402', '1,533', '+9.34%'],
          ['客单价', '¥286.82', '¥283.04', '-1.32%'],
        ],
      )}`,
    ),
    figures: ['pay_amount 433900.1 CNY', 'pay_buyers 1533', 'amount_per_buyer 283.04 CNY'],
  },
  {
    name: '商智实时 with a clock and two terminals',
    url: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
    at: noon,
    period: 'realtime 2026-10-13',
    body: jd(
      `${echo('当前：2026-10-13 12:30:44')}<div role="tablist"><div role="tab" aria-selected="true">全部渠道</div><div role="tab" aria-selected="false">APP</div></div>${jdCell(
        '成交金额',
        '<span class="u">¥</span><span>31,204</span><span class="d">.00</span>',
        [
          ['昨日同时段', '¥28,110.00'],
          ['昨日全天', '¥62,301.00'],
        ],
      )}${jdCell('成交商品件数', '88', [
        ['昨日同时段', '71'],
        ['昨日全天', '160'],
      ])}${jdCell('店铺访客数', '1,204', [
        ['昨日同时段', '1,190'],
        ['昨日全天', '2,611'],
      ])}${jdCell('行业成交转化率', '3.01%', [['昨日同时段', '2.99%']])}`,
    ),
    figures: ['pay_amount 31204 CNY', 'pay_items 88', 'visitors 1204'],
  },
  {
    name: '商品明细: sticky clone of the header, hidden columns, page of 20',
    url: 'https://jdsz.jd.com/szweb/view/product/productDetail.html',
    at,
    period: 'day 2026-10-12',
    body: jd(
      `${echo('当前：2026-10-12')}${tabs('SPU', ['SKU', 'SPU'])}<div class="sticky" style="position:sticky;top:0"><table><thead><tr><th>商品信息</th><th>成交单量</th><th>商品访客数</th><th>成交金额</th><th>加购客户数</th></tr></thead></table></div><table><colgroup><col><col><col></colgroup><thead style="visibility:hidden"><tr><th>商品信息</th><th>成交单量</th><th>商品访客数</th><th>成交金额</th><th>加购客户数</th></tr></thead><tbody>${[
        ['100092220001', '岩板餐桌 1.4米', '12', '803', '¥23,988.00', '41'],
        ['100092220002', '餐椅 北欧 【第2件5折】', '-', '92', '-', '3'],
      ]
        .map(
          ([id, name, ...cells]) =>
            `<tr><td><a href="https://item.jd.com/${id}.html" title="${name}">${name}</a><div>SPU：${id}</div></td>${cells.map((cell) => `<td><div>${cell}</div><div class="cmp">较前一日 <span>+3.2%</span></div></td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table><div>共 31 条 20 条/页</div>`,
    ),
    figures: [
      '100092220001: pay_orders 12',
      '100092220001: visitors 803',
      '100092220001: pay_amount 23988 CNY',
      '100092220001: add_to_cart_buyers 41',
      '100092220002: pay_orders absent',
      '100092220002: visitors 92',
      '100092220002: pay_amount absent CNY',
      '100092220002: add_to_cart_buyers 3',
    ],
  },
  {
    name: '流量来源 of 商智 in Element',
    url: 'https://jdsz.jd.com/szweb/view-source/view-flow.html',
    at,
    period: 'day 2026-10-12',
    body: jd(
      `${echo('当前：2026-10-12')}${element(
        ['渠道', '访客数', '浏览量', '成交客户数', '成交转化率', '引导成交人数'],
        [
          ['搜索', '1,203', '3,120', '61', '5.07%', '70'],
          ['京东直播', '88', '120', '1', '1.14%', '2'],
          ['合计', '1,291', '3,240', '62', '4.80%', '72'],
        ],
      )}`,
    ),
    figures: [
      '搜索: visitors 1203',
      '搜索: page_views 3120',
      '搜索: pay_buyers 61',
      '搜索: pay_conversion_rate 0.0507',
      '京东直播: visitors 88',
      '京东直播: page_views 120',
      '京东直播: pay_buyers 1',
      '京东直播: pay_conversion_rate 0.0114',
    ],
  },
  {
    name: '拼多多首页: values first, a service card and an advertisement of others',
    url: 'https://mms.pinduoduo.com/home/',
    at: noon,
    period: 'realtime 2026-10-13',
    body: pdd(
      `<div class="banner"><b>双11大促报名</b> 报名商家成交金额平均提升 300%</div><section class="operate-data"><header><h3>经营数据</h3><span>数据更新：10-13 12:30</span><a>更多数据</a></header><ul>${[
        ['成交金额', '¥3,204.10', '¥6,120.00'],
        ['成交订单数', '88', '160'],
        ['商品访客数', '1,502', '3,004'],
        ['推广花费', '¥120.00', '¥260.30'],
      ]
        .map(
          ([label, value, before]) =>
            `<li><div class="label">${label} <i class="tip">?</i></div><div class="value">${value}</div><div class="compare"><span>昨日</span> <span>${before}</span></div></li>`,
        )
        .join(
          '',
        )}</ul></section><section><h3>店铺服务</h3><div>消费者服务体验分 <b>4.62</b></div><div>3分钟人工回复率 <b>88.10%</b></div></section><section class="case"><h3>优秀商家案例</h3><div>某粮油店</div><div><span>成交金额</span><b>¥880,000.00</b></div><div><span>商品访客数</span><b>320,000</b></div></section>`,
    ),
    figures: [
      'pay_amount 3204.1 CNY',
      'pay_orders 88',
      'item_visitors 1502',
      'ad_spend 120 CNY',
      'experience_score 4.62 [unknown]',
      'reply_3min_rate 0.881 [unknown]',
    ],
  },
  {
    name: '经营总览 of a week: font digits beside plain ones, peers',
    url: 'https://mms.pinduoduo.com/sycm/stores_data/operation',
    at,
    period: 'week 2026-10-05..2026-10-11',
    body: pdd(
      `<div>统计时间：2026-10-05 ~ 2026-10-11 ${tabs('周', ['实时', '昨日', '7日', '30日', '周', '月', '自定义'])}</div><h3>交易数据</h3><div class="cards">${[
        ['成交金额', spider('12043.50'), '较前1周', '16.75%', spider('20110')],
        ['成交买家数', spider('302'), '较前1周', '6.75%', spider('511')],
        ['成交转化率', '6.02%', '较前1周', '0.75%', '8.10%'],
        ['店铺访客数', '5,016', '较前1周', '1.10%', '9,120'],
        ['店铺关注用户数', '1,204', '较前1周', '0.10%', '-'],
      ]
        .map(
          ([label, value, word, change, peer]) =>
            `<div class="card"><div class="name">${label}</div><div class="val">${value}</div><div class="cmp">${word}<i class="up">↑</i>${change}</div><div class="peer">同行均值 ${peer}</div></div>`,
        )
        .join('')}</div>`,
    ),
    figures: [
      'pay_amount unreadable CNY',
      'pay_buyers unreadable',
      'pay_conversion_rate 0.0602',
      'visitors 5016',
      'followers 1204',
    ],
  },
  {
    name: '交易数据: a table of days under cards of thirty',
    url: 'https://mms.pinduoduo.com/sycm/stores_data/operation',
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: pdd(
      `<div>统计时间：2026-09-13 ~ 2026-10-12 ${tabs('30日', ['昨日', '7日', '30日'])}</div><div><div>成交金额(元)</div><div>88,120.30</div></div><div><div>成交订单数</div><div>2,004</div></div><h3>数据明细</h3>${antd5(
        ['统计时间', '成交金额(元)', '成交订单数', '成交买家数', '客单价(元)', '成交转化率'],
        [
          ['2026-10-12', '3,120.00', '70', '66', '47.27', '4.40%'],
          ['2026-10-11', '2,980.50', '64', '63', '47.31', '4.31%'],
        ],
      )}`,
    ),
    figures: [
      'pay_amount 88120.3 CNY',
      'pay_orders 2004',
      ...['2026-10-12 3120 70 66 47.27 0.044', '2026-10-11 2980.5 64 63 47.31 0.0431'].flatMap((line) => {
        const [day, amount, orders, buyers, each, rate] = line.split(' ');
        return [
          `pay_amount ${amount} CNY [day ${day}]`,
          `pay_orders ${orders} [day ${day}]`,
          `pay_buyers ${buyers} [day ${day}]`,
          `amount_per_buyer ${each} CNY [day ${day}]`,
          `pay_conversion_rate ${rate} [day ${day}]`,
        ];
      }),
    ],
  },
  {
    name: '商品数据 of yesterday: name after the figures, ids in their own line, notes in cells',
    url: 'https://mms.pinduoduo.com/sycm/goods_effect',
    at,
    period: 'day 2026-10-12',
    body: pdd(
      `<h3>商品明细</h3><div>统计时间：2026-10-12 ${tabs('昨日', ['实时', '昨日', '7日', '30日'])}</div>${element(
        ['商品信息', '商品访客数', '商品浏览量', '成交买家数', '成交转化率', '成交金额(元)'],
        [
          [
            '<div><img alt=""><div>五常大米 10斤 成交金额第一</div><div>ID:662300000001</div><div>￥39.90~59.90</div></div>',
            '<div>402</div><div>昨日 388</div><div class="note">连升3日</div>',
            '1,002<div>昨日 900</div>',
            '31<div>昨日 30</div>',
            '7.71%（高）<div>昨日 7.73%</div>',
            '1,236.90<div>昨日 1,197.00</div>',
          ],
          ['<div><div>东北小米</div><div>ID:662300000002</div></div>', '0<div>昨日 2</div>', '0', '0', '-', '0'],
        ],
      )}`,
    ),
    figures: [
      '662300000001: visitors 402',
      '662300000001: page_views 1002',
      '662300000001: pay_buyers 31',
      '662300000001: pay_conversion_rate 0.0771',
      '662300000001: pay_amount 1236.9 CNY',
      '662300000002: visitors 0',
      '662300000002: page_views 0',
      '662300000002: pay_buyers 0',
      '662300000002: pay_conversion_rate absent',
      '662300000002: pay_amount 0 CNY',
    ],
  },
  {
    name: '服务数据: scores and rates of a shop',
    url: 'https://mms.pinduoduo.com/sycm/goods_quality/help',
    at,
    period: 'day 2026-10-12',
    body: pdd(
      `<div>统计时间：2026-10-12</div><h3>售后数据</h3>${[
        ['成功退款金额(元)', '320.00'],
        ['成功退款率', '2.01%'],
        ['退款单数', '9'],
        ['纠纷退款数', '0'],
        ['平均退款时长(天)', '0.52'],
        ['品质退款率', '0.10%'],
      ]
        .map(([label, value]) => `<div class="q"><p>${label}</p><p>${value}</p><p>较前1日 持平</p></div>`)
        .join('')}`,
    ),
    figures: ['refund_amount 320 CNY', 'refund_rate 0.0201', 'refund_orders 9'],
  },
  {
    name: '推广报表: plans as rows with totals',
    url: 'https://yingxiao.pinduoduo.com/goods/report/promotion/overView',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: `<span class="mall-name">麦浪样例粮油店</span><div>2026-10-06 ~ 2026-10-12</div>${antd5(
      ['推广计划', '总花费(元)', '交易额(元)', '实际投产比', '成交笔数', '曝光量', '点击量'],
      [
        ['汇总', '820.00', '3,120.00', '3.80', '70', '12,004', '802'],
        ['五常大米-全站', '520.00', '2,220.00', '4.27', '50', '8,004', '602'],
      ],
    )}`,
    figures: ['五常大米-全站: ad_spend 520 CNY', '五常大米-全站: ad_pay_amount 2220 CNY', '五常大米-全站: ad_roi 4.27'],
  },
  {
    name: '抖店首页: big cards, a selector of refunds, an overview of yesterday below',
    url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    at: noon,
    period: 'realtime 2026-10-13',
    body: douyin(
      `<div class="index_task__1"><h3>待办事项</h3><span>待发货<b>12</b></span><span>待处理售后<b>2</b></span></div><div class="index_data__2"><div class="index_head__3"><span class="index_title__4">经营数据</span><span>今日实时 12:30 更新</span></div><div class="index_row__5">${[
        ['成交金额', '¥1.2万', '较昨日', '3.20%'],
        ['成交订单数', '302', '较昨日', '1.20%'],
        ['成交人数', '288', '较昨日', '持平'],
        ['商品曝光人数', '2.1万', '较昨日', '8.00%'],
        ['投放消耗', '¥320.50', '较昨日', '0.10%'],
      ]
        .map(
          ([label, value, word, change]) =>
            `<div class="index_item__6"><div class="index_label__7"><span>${label}</span><svg></svg></div><div class="index_value__8">${value}</div><div class="index_cmp__9">${word}<span class="arrow"></span>${change}</div></div>`,
        )
        .join(
          '',
        )}<div class="index_item__6"><div class="index_label__7"><span>退款金额</span><div class="auxo-select"><span class="auxo-select-selection-item" title="退款时间">退款时间</span></div></div><div class="index_value__8">¥88.00</div><div class="index_cmp__9">较昨日3.00%</div></div></div></div><div class="score"><h3>商家体验分</h3><span>96</span><span>分</span><div>商品 <b>94</b> 分</div><div>物流 <b>99</b> 分</div><div>服务 <b>97</b> 分</div></div>`,
    ),
    figures: [
      'pay_amount 12000 CNY',
      'pay_orders 302',
      'pay_buyers 288',
      'ad_spend 320.5 CNY',
      'refund_amount_by_refund_time 88 CNY',
      'experience_score 96',
      'experience_goods_score 94',
      'experience_logistics_score 99',
      'experience_service_score 97',
    ],
  },
  {
    name: '抖店首页: yesterday chosen by tab, yesterday written out',
    url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    at: noon,
    period: 'day 2026-10-12',
    body: douyin(
      `<section><h3>核心数据</h3><div role="tablist"><div role="tab" aria-selected="false">今日</div><div role="tab" aria-selected="true">昨日</div><div role="tab" aria-selected="false">近7天</div></div><div><p>成交金额</p><p>¥8,204.00</p><p>较前一日 <i>↑</i>3.2%</p></div><div><p>成交订单数</p><p>201</p><p>较前一日 <i>↓</i>3.2%</p></div><div><p>用户支付金额</p><p>¥8,003.00</p></div></section>`,
    ),
    figures: ['pay_amount 8204 CNY', 'pay_orders 201'],
  },
  {
    name: '抖店首页: a course and an activity with figures of others',
    url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    at: noon,
    period: 'realtime 2026-10-13',
    body: douyin(
      `<section><h3>今日数据</h3><div><p>成交金额</p><p>¥204.00</p><p>昨日 ¥310.00</p></div><div><p>成交订单数</p><p>4</p><p>昨日 6</p></div></section><section><h3>商家学习中心</h3><div><p>新手教程：看懂成交金额</p><p>示例店铺</p><p>成交金额</p><p>¥128,000.00</p></div></section><section><h3>爆款榜单</h3><div><p>某爆款中性笔</p><p>成交金额</p><p>¥50万-100万</p></div></section>`,
    ),
    figures: ['pay_amount 204 CNY', 'pay_orders 4'],
  },
  {
    name: '商家体验分 with weights and missing points',
    url: 'https://fxg.jinritemai.com/ffa/eco/experience-score',
    at,
    period: 'unknown',
    body: douyin(
      `<div class="total"><span>商家体验分</span><strong>96</strong><span>分</span><span>较昨日 +1</span><span>超过 82% 同行</span></div>${arco(
        ['维度', '得分', '权重', '同行均值'],
        [
          ['商品体验', '94', '50%', '90'],
          ['物流体验', '99', '15%', '95'],
          ['服务体验', '97', '35%', '93'],
        ],
      )}`,
    ),
    figures: ['experience_score 96'],
  },
  {
    name: '罗盘首页 realtime: benchmark and best of the trade in the card',
    url: 'https://compass.jinritemai.com/shop',
    at: noon,
    period: 'realtime 2026-10-13',
    body: compass(
      `<div class="box"><h3>核心数据</h3><span>更新时间 2026-10-13 12:30</span>${tabs('实时', ['实时', '近1天', '近7天', '近30天'])}${[
        ['成交金额', '¥12,004.00', '昨日同时段', '¥11,800.00', '¥88,000.00'],
        ['成交人数', '288', '昨日同时段', '270', '2,400'],
        ['成交件数', '340', '昨日同时段', '333', '2,900'],
        ['商品点击次数', '4,210', '昨日同时段', '4,100', '40,020'],
        ['退款金额（支付时间）', '¥120.00', '昨日同时段', '¥0.00', '¥3,120.00'],
      ]
        .map(
          ([label, value, word, before, peer]) =>
            `<div class="card"><div class="card-title">${label}</div><div class="card-num">${value}</div><div class="card-foot"><span>${word}</span><span>${before}</span></div><div class="card-foot"><span>同行标杆</span><span>${peer}</span></div></div>`,
        )
        .join('')}</div>`,
    ),
    figures: [
      'pay_amount 12004 CNY',
      'pay_buyers 288',
      'pay_items 340',
      'clicks 4210',
      'refund_amount_by_pay_time 120 CNY',
    ],
  },
  {
    name: '罗盘首页 with the natural month and a table of the last three',
    url: 'https://compass.jinritemai.com/shop?date_type=23',
    at,
    period: 'month 2026-09-01..2026-09-30',
    body: compass(
      `<div class="box"><h3>核心数据</h3><span>统计周期</span> <span>2026/09/01 - 2026/09/30</span>${tabs('自然月', ['近7天', '自然周', '自然月'])}<div class="card"><div>成交金额</div><div>¥402,118.00</div><div>较上一周期 +3.20%</div></div><div class="card"><div>成交客单价</div><div>¥32.10</div><div>较上一周期 -</div></div><div class="card"><div>投放消耗（店铺被投）</div><div>¥8,120.00</div><div>较上一周期 0.00%</div></div><div class="card"><div>结算金额</div><div>¥380,000.00</div></div></div>`,
    ),
    figures: ['pay_amount 402118 CNY', 'amount_per_buyer 32.1 CNY', 'ad_spend 8120 CNY'],
  },
  {
    name: '商品列表: hidden calendar cells, a totals row, changes under the values',
    url: 'https://compass.jinritemai.com/shop/commodity/product-list',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: compass(
      `<span>统计周期</span><span>2026-10-06 ~ 2026-10-12</span><div class="picker-dropdown" style="display:none"><table><tbody><tr><td title="2026-10-01">1</td><td title="2026-10-02">2</td></tr></tbody></table></div><label class="aurora-checkbox-wrapper"><input type="checkbox" checked>成交金额</label>${arco(
        ['商品', '商品点击次数', '成交订单数', '成交金额', '退款金额(退款时间)', '评价好评率', '操作'],
        [
          ['合计', '9,120', '302', '¥9,120.00', '¥88.00', '-', ''],
          [
            '<div>中性笔 0.5mm 黑 <b>12支</b></div><div>商品ID：3710000000011</div><div>¥9.90</div>',
            '4,120<div>较上一周期 +1.20%</div>',
            '202<div>较上一周期 +3.20%</div>',
            '¥4,120.00<div>较上一周期 -3.20%</div>',
            '¥0.00',
            '99.10%',
            '详情',
          ],
          [
            '<div>A5笔记本 &lt;img onerror=1&gt;</div><div>商品ID：3710000000012</div>',
            '5,000',
            '100',
            '¥5,000.00',
            '¥88.00',
            '--',
            '详情',
          ],
        ],
        'aurora',
      )}<div>共 2 条</div>`,
    ),
    figures: [
      '3710000000011: clicks 4120',
      '3710000000011: pay_orders 202',
      '3710000000011: pay_amount 4120 CNY',
      '3710000000011: refund_amount_by_refund_time 0 CNY',
      '3710000000011: positive_review_rate 0.991',
      '3710000000012: clicks 5000',
      '3710000000012: pay_orders 100',
      '3710000000012: pay_amount 5000 CNY',
      '3710000000012: refund_amount_by_refund_time 88 CNY',
      '3710000000012: positive_review_rate absent',
    ],
  },
  {
    name: '成交分析: sources of sales in ranges are not ours',
    url: 'https://compass.jinritemai.com/shop/business-part?date_type=20',
    at,
    period: 'day 2026-10-12',
    body: compass(
      `<span>统计周期 2026-10-12</span>${tabs('近1天', ['近1天', '近7天'])}<h3>成交概览</h3><div class="c"><p>成交金额</p><p>¥8,204.00</p></div><div class="c"><p>成交订单数</p><p>201</p></div><h3>同行对比</h3><div class="c"><p>成交金额</p><p>¥5万-10万</p></div><div class="c"><p>成交人数</p><p>1,000-2,500</p></div>`,
    ),
    figures: ['pay_amount 8204 CNY', 'pay_orders 201'],
  },
  {
    name: '快手: home of today with yesterday',
    url: 'https://s.kwaixiaodian.com/zone/home',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<div class="header-shopName-x1">河谷样例零食店</div><div class="todo">待发货 <b>3</b> 待处理售后 <b>1</b></div><h3>经营数据</h3>${[
      ['成交金额', '¥1,204.00', '昨日 ¥2,880.00'],
      ['成交订单数', '41', '昨日 98'],
      ['成交退款订单数', '2', '昨日 3'],
    ]
      .map(
        ([label, value, before]) =>
          `<div class="kpro-data-7a"><span>${label}</span><span>${value}</span><span>${before}</span></div>`,
      )
      .join('')}<div class="ad"><h4>磁力金牛</h4><p>投放商家成交金额提升 80%</p></div>`,
    figures: ['pay_amount 1204 CNY', 'pay_orders 41', 'refund_orders 2'],
  },
  {
    name: '快手: goods of seven days in a table',
    url: 'https://syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: `<span class="shopName">河谷样例零食店</span><div class="tabs"><span class="tab">昨日</span><span class="tab tab-active">近7日</span><span class="tab">近30日</span></div><span>2026-10-06 至 2026-10-12</span>${antd5(
      ['商品', '成交金额', '成交件数', '成交订单数', '商品曝光人数'],
      [['<div>坚果礼盒</div><div>ID: 22190000001</div>', '¥2,204.00', '61', '58', '1.2万']],
    )}`,
    figures: ['22190000001: pay_amount 2204 CNY', '22190000001: pay_items 61', '22190000001: pay_orders 58'],
  },
  {
    name: '微信小店: seven days in a nested shadow root',
    url: 'https://store.weixin.qq.com/shop/home',
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: `<micro-app><template shadowrootmode="open"><div class="shop_name">雾里样例小店</div><div class="weui-desktop-panel"><h3>经营数据</h3><ul><li class="weui-tab">今天</li><li class="weui-tab weui-tab__current">近7天</li></ul><data-cards><template shadowrootmode="open"><div><span>成交金额</span><span>¥320.10</span><span>较上周期 12.20%</span></div><div><span>成交订单数</span><span>11</span><span>较上周期 持平</span></div></template></data-cards></div></template></micro-app>`,
    figures: ['pay_amount 320.1 CNY', 'pay_orders 11'],
  },
  {
    name: '微信小店: a list of to-dos and money that may be withdrawn',
    url: 'https://store.weixin.qq.com/shop/home',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<micro-app><template shadowrootmode="open"><div class="shop-name">雾里样例小店</div><div><div>待发货<b>2</b></div><div>可提现金额<b>¥88.00</b></div></div><div><div><label>成交金额</label><strong>¥12.00</strong><em>昨日 ¥88.00</em></div><div><label>成交订单数</label><strong>1</strong><em>昨日 3</em></div><div><label>成交退款金额</label><strong>-</strong></div></div></template></micro-app>`,
    figures: ['pay_amount 12 CNY', 'pay_orders 1', 'refund_amount absent CNY'],
  },
  {
    name: '小红书: cards of thirty days, values of the trade beside',
    url: 'https://ark.xiaohongshu.com/app-datacenter/business-overview',
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: `<div class="shop-name">雾里样例手作</div><div>统计时间 2026-09-13 ~ 2026-10-12</div><div class="css-9k">全部 笔记 直播 商品卡</div>${[
      ['支付买家数', '1,204'],
      ['支付金额', '¥88,120.00'],
      ['客单价', '¥73.19'],
      ['商品浏览量', '40,220'],
      ['新增加购人数', '3,004'],
      ['加入心愿单人数', '812'],
      ['退款金额（退款时间）', '¥2,010.00'],
      ['退款后支付金额（支付时间）', '¥86,000.00'],
    ]
      .map(
        ([label, value]) =>
          `<div class="css-1a"><div class="css-2b">${label}</div><div class="css-3c">${value}</div><div class="css-4d">较上周期 <span>+3.00%</span> 同行均值 <span>1,000</span></div></div>`,
      )
      .join('')}`,
    figures: [
      'pay_buyers 1204',
      'pay_amount 88120 CNY',
      'amount_per_buyer 73.19 CNY',
      'add_to_cart_buyers 3004',
      'favorite_buyers 812',
      'refund_amount_by_refund_time 2010 CNY',
    ],
  },
  {
    name: '小红书: business overview of one day with a table of days',
    url: 'https://ark.xiaohongshu.com/app-datacenter/business-overview',
    at,
    period: 'day 2026-10-12',
    body: `<div class="seller-name">雾里样例手作</div><div>统计时间 2026-10-12</div><div><p>支付金额</p><p>¥3,120.00</p></div>${semi(
      ['日期', '支付金额', '支付订单数', '商品访客数'],
      [
        ['2026-10-12', '¥3,120.00', '41', '1,204'],
        ['2026-10-11', '¥2,990.00', '40', '1,199'],
      ],
    )}`,
    figures: [
      'pay_amount 3120 CNY',
      'pay_orders 41',
      'item_visitors 1204',
      'pay_amount 2990 CNY [day 2026-10-11]',
      'pay_orders 40 [day 2026-10-11]',
      'item_visitors 1199 [day 2026-10-11]',
    ],
  },
  {
    name: '1688: workbench of the running day',
    url: 'https://work.1688.com/home/seller.htm',
    at: noon,
    period: 'realtime 2026-10-13',
    body: `<div class="shop-name">样例纺织有限公司</div><h3>实时概况</h3><div class="cell"><p>支付金额(元)</p><p>3,120.50</p><p>昨日:33,120.00</p></div><div class="cell"><p>访客数</p><p>88</p><p>昨日:420</p></div><div class="cell"><p>支付买家数</p><p>2</p><p>昨日:12</p></div><div class="scores"><span>新灯塔分</span><b>3.3</b><span>(落后78%同行)</span></div>`,
    figures: ['pay_amount 3120.5 CNY', 'visitors 88', 'pay_buyers 2', 'experience_score 3.3'],
  },
  {
    name: '1688: month of the home page with many fields',
    url: 'https://sycm.1688.com/ms/home/home?dateRange=2026-09-01%7C2026-09-30&dateType=month',
    at,
    period: 'month 2026-09-01..2026-09-30',
    body: `<div class="company-name">样例纺织有限公司</div><div>统计时间 2026-09-01 ~ 2026-09-30</div><h3>经营概况</h3>${[
      ['支付金额', '402,118.00'],
      ['支付新买家数', '88'],
      ['支付老买家数', '61'],
      ['支付转化率', '3.01%'],
      ['展现次数', '1,203,221'],
      ['点击转化率', '4.10%'],
      ['跳失率', '50.02%'],
      ['退款金额占比', '1.10%'],
      ['支付到款率', '90.02%'],
    ]
      .map(([label, value]) => `<dl><dt>${label}</dt><dd>${value}</dd><dd>较上月 <i>+3.2%</i></dd></dl>`)
      .join('')}${next(
      ['商品名称', '支付金额', '访客数'],
      [['<a href="https://detail.1688.com/offer/660000000001.html">斜纹布</a>', '12,004.00', '61']],
    )}`,
    figures: [
      'pay_amount 402118 CNY',
      'new_buyers 88',
      'returning_buyers 61',
      'pay_conversion_rate 0.0301',
      'impressions 1203221',
      'click_rate 0.041',
      'bounce_rate 0.5002',
      '660000000001: pay_amount 12004 CNY',
      '660000000001: visitors 61',
    ],
  },
];
