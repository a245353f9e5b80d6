import type { BlindPage } from './blind-page.ts';
import { antd3, antd5, divs } from './kits.ts';

const origin = 'https://sycm.taobao.com';
const frame = (body: string, shop = '栖木样例旗舰店') =>
  `<div class="ebase-Frame__header"><span class="ebase-Frame__title">${shop}</span><ul class="ebase-nav"><li>首页</li><li>实时</li><li>流量</li><li>交易</li><li>商品</li><li>服务</li><li>市场</li></ul></div><div class="watermark" style="position:fixed;opacity:0.05">${shop}:运营</div>${body}<div class="ebase-footer">© 生意参谋 数据更新说明 帮助中心</div>`;
const picker = (chosen: string, text: string, kinds = ['实 时', '7天', '30天', '日', '周', '月', '自定义']) =>
  `<div class="oui-date-picker"><span class="oui-date-picker-current-date">${text}</span><div class="oui-date-picker-particle-button">${kinds.map((kind) => `<button class="ant-btn oui-canary-btn${kind === chosen ? ' ant-btn-primary' : ''}"><span>${kind}</span></button>`).join('')}</div></div>`;
const cell = (code: string, label: string, value: string, change: string, peer?: string) =>
  `<div class="oui-index-cell" value="${code}"><div class="oui-index-cell-indexName">${label}<i class="oui-icon">?</i></div><div class="oui-index-cell-indexValue">${value}</div><div class="oui-index-cell-subIndex"><span>较前1日</span><span class="oui-index-cell-subIndex-value">${change}</span></div>${peer ? `<div class="oui-index-cell-subIndex"><span>同行同层平均</span> <span>${peer}</span></div>` : ''}</div>`;
const item = (title: string, id: string) =>
  `<div class="sycm-goods-td"><div class="goods-img"><img alt="" src="data:,"></div><div class="goodsName singleGoodsName"><a title="${title}" href="//detail.tmall.com/item.htm?id=${id}" target="_blank">${title}</a></div><div class="goods-subIndex"><span class="goods-subIndex-text">ID:${id}</span><span class="goods-subIndex-text">较前一日排名 +2</span></div></div>`;
const stacked = (code: string, value: string, change: string, peer: string) =>
  `<div class="alife-dt-card-common-table-sortable-td alife-dt-card-common-table-${code}"><div><span class="alife-dt-card-common-table-sortable-value">${value}</span></div><div class="alife-dt-card-common-table-sortable-cycleCrc"><span>${change}</span></div><div class="alife-dt-card-common-table-sortable-peer">${peer}</div></div>`;

export const sycmPages: readonly BlindPage[] = [
  {
    name: '首页 by the week, cards in another order, with index cards and a growth banner',
    url: `${origin}/portal/home.htm?activeKey=operator&dateType=week&dateRange=2026-08-17%7C2026-08-23`,
    period: 'week 2026-08-17..2026-08-23',
    body: frame(
      `<div class="banner">恭喜！上周访客数提升300%，超过 95% 的同行</div>${picker('周', '统计时间 2026-08-17 ~ 2026-08-23')}<div class="oui-card"><div class="oui-card-header-wrapper"><div class="oui-card-header">整体看板</div></div><div class="oui-card-content">${[
        cell('payAmt', '支付金额', '214,795.00', '<i class="anticon anticon-arrow-up"></i>+4.22%', '298,301.55'),
        cell('payRate', '支付转化率', '2.31%', '-0.40%', '2.75%'),
        cell('uv', '访客数', '31,920', '+0.22%', '42,977'),
        cell('payByrCnt', '支付买家数', '737', '-0.18%', '1,182'),
        cell('pv', '浏览量', '88,102', '-', '-'),
        cell('payPct', '客单价', '291.45', '+4.41%', '252.37'),
        cell('cartByrCnt', '加购人数', '2,311', '+1.01%', '3,902'),
        cell('rfdSucAmt', '成功退款金额', '12,004.10', '+99999%', '8,003.00'),
      ].join('')}</div></div>`,
    ),
    figures: [
      'pay_amount 214795 CNY',
      'pay_conversion_rate 0.0231',
      'visitors 31920',
      'pay_buyers 737',
      'page_views 88102',
      'amount_per_buyer 291.45 CNY',
      'add_to_cart_buyers 2311',
      'refund_amount_by_finish_time 12004.1 CNY',
    ],
  },
  {
    name: '首页 of a day: 实时概况 beside 整体看板, other days of the table of days',
    url: `${origin}/portal/home.htm`,
    period: 'day 2026-08-23',
    body: frame(
      `<div class="oui-card"><div class="oui-card-header">实时概况</div><span>更新时间 09:58:20</span><div class="live-cell"><span>支付金额</span><strong>3,120.00</strong><p>昨日全天 <span>31,002.00</span></p></div><div class="live-cell"><span>访客数</span><strong>402</strong><p>昨日全天 <span>4,560</span></p></div><div class="live-cell"><span>支付子订单数</span><strong>31</strong><p>昨日全天 <span>300</span></p></div></div>${picker('日', '统计时间 2026-08-23')}<div class="oui-card"><div class="oui-card-header">整体看板</div>${cell('uv', '访客数', '4,560', '+0.22%', '2,977')}${cell('payAmt', '支付金额', '31,002.00', '+4.22%', '8,301.55')}${cell('payOrdCnt', '支付子订单数', '300', '+2%', '')}${cell('oldByr', '老访客数', '-', '-', '')}</div>`,
    ),
    figures: [
      'pay_amount 3120 CNY [realtime 2026-08-24]',
      'visitors 402 [realtime 2026-08-24]',
      'visitors 4560',
      'pay_amount 31002 CNY',
      'returning_visitors absent',
    ],
  },
  {
    name: '首页 of the month in the new micro-apps',
    url: `${origin}/portal/home.htm?dateType=month`,
    period: 'month 2026-07-01..2026-07-31',
    body: frame(
      `${picker('月', '统计时间 2026-07-01 ~ 2026-07-31')}<div class="dt-oui-card"><h4 class="dt-oui-title">核心数据</h4><div class="alife-one-design-sycm-indexes-trend-index-container">${[
        ['uv', '访客数', '128,840', '较上月', '<span class="up">▲12.10%</span>'],
        ['payAmt', '支付金额', '1,284,795.05', '较上月', '<span class="dn">▼3.00%</span>'],
        ['payItmCnt', '支付件数', '9,201', '较上月', '持平'],
        ['ztcExpendAmt', '关键词推广花费', '8,100.00', '较上月', '▲1.00%'],
      ]
        .map(
          ([code, label, value, words, change]) =>
            `<div data-onetrace-index-id="${code}" class="alife-one-design-sycm-indexes-trend-index-item-${code}"><div><div class="name">${label}</div><div class="value">${value}</div><div class="sub"><span>${words}</span>${change}</div></div></div>`,
        )
        .join('')}</div></div>`,
    ),
    figures: ['visitors 128840', 'pay_amount 1284795.05 CNY', 'pay_items 9201'],
  },
  {
    name: '实时概况 with a rolling clock',
    url: `${origin}/ipoll/index.htm`,
    period: 'realtime 2026-08-24',
    body: frame(
      `<div class="live"><h3>实时总览</h3><span class="time">更新时间：2026-08-24 09:59:12</span><ul class="live-indexes">${[
        ['支付金额', '12,004.50', '昨日同时段', '11,800.00'],
        ['访客数', '1,024', '昨日同时段', '988'],
        ['支付买家数', '61', '昨日同时段', '70'],
        ['浏览量', '3,402', '昨日同时段', '3,100'],
        ['支付转化率', '5.96%', '昨日同时段', '7.09%'],
      ]
        .map(
          ([label, value, word, before]) =>
            `<li><p class="n">${label}</p><p class="v">${value}</p><p class="s">${word}：${before}</p></li>`,
        )
        .join('')}</ul></div>`,
    ),
    figures: [
      'pay_amount 12004.5 CNY',
      'visitors 1024',
      'pay_buyers 61',
      'page_views 3402',
      'pay_conversion_rate 0.0596',
    ],
  },
  {
    name: '实时榜单: goods of the running day',
    url: `${origin}/ipoll/rank.htm`,
    period: 'realtime 2026-08-24',
    body: frame(
      `<div><span>更新时间 10:00:03</span><h3>实时榜单</h3>${antd3(
        ['排名', '商品', '支付金额', '支付买家数', '访客数', '操作'],
        [
          ['1', item('竹编收纳篮大号', '681120000001'), '2,310.00', '21', '402', '<a>详情</a>'],
          ['2', item('亚麻桌布 &lt;b&gt;新品&lt;/b&gt; 150x200', '681120000002'), '820.50', '9', '188', '<a>详情</a>'],
        ],
      )}<div class="ant-pagination">共 2 条</div></div>`,
    ),
    figures: [
      '681120000001: pay_amount 2310 CNY',
      '681120000001: pay_buyers 21',
      '681120000001: visitors 402',
      '681120000002: pay_amount 820.5 CNY',
      '681120000002: pay_buyers 9',
      '681120000002: visitors 188',
    ],
  },
  {
    name: '商品排行: fixed first column, values in stacks, seven days',
    url: `${origin}/cc/item_rank?dateRange=2026-08-17%7C2026-08-23&dateType=recent7`,
    period: 'range 2026-08-17..2026-08-23',
    body: frame(
      `${picker('7天', '统计时间 2026-08-17 ~ 2026-08-23')}<div class="sel">指标选择 (4/12)<label class="ant-checkbox-wrapper"><input type="checkbox" checked> 商品访客数</label><label><input type="checkbox"> 商品收藏人数</label></div>${antd3(
        ['商品信息', '支付金额', '商品访客数', '支付件数', '商品加购件数', '操作'],
        [
          [
            item('1,299元羽绒服 支付金额 99', '681120000011'),
            stacked('payAmt', '18,200.00', '+2.20%', '9,100.00'),
            stacked('itmUv', '1,391', '-1.02%', '880'),
            stacked('payItmCnt', '14', '&gt;99999%', '7'),
            stacked('itemCartCnt', '233', '0.00%', '120'),
            '<a>趋势</a>',
          ],
          [
            item('=SUM(A1:A9)样例胶带', '681120000012'),
            stacked('payAmt', '-', '-', '-'),
            stacked('itmUv', '12', '-', '3'),
            stacked('payItmCnt', '0', '-100.00%', '1'),
            stacked('itemCartCnt', '-', '-', '-'),
            '<a>趋势</a>',
          ],
        ],
        { keys: ['681120000011', '681120000012'], fixed: true },
      )}<ul class="ant-pagination"><li class="ant-pagination-total-text">共有 57 条记录</li><li title="1" class="ant-pagination-item ant-pagination-item-1 ant-pagination-item-active"><a>1</a></li></ul>`,
    ),
    figures: [
      '681120000011: pay_amount 18200 CNY',
      '681120000011: visitors 1391',
      '681120000011: pay_items 14',
      '681120000011: add_to_cart_items 233',
      '681120000012: pay_amount absent CNY',
      '681120000012: visitors 12',
      '681120000012: pay_items 0',
      '681120000012: add_to_cart_items absent',
    ],
  },
  {
    name: '商品排行 in antd 5 with a sum row and other columns',
    url: `${origin}/cc/item_rank?dateType=day`,
    period: 'day 2026-08-23',
    body: frame(
      `${picker('日', '统计时间 2026-08-23')}<h3>商品排行</h3>${antd5(
        ['商品信息', '商品浏览量', '商品访客数', '支付买家数', '商品支付转化率', '支付金额', '成功退款金额'],
        [
          [item('松木置物架', '681120000021'), '2,310', '920', '46', '5.00%', '5,520.00', '120.00'],
          [item('松木置物架（大）', '681120000022'), '310', '92', '4', '4.35%', '1,040.00', '0.00'],
        ],
        { summary: ['合计', '2,620', '1,012', '50', '-', '6,560.00', '120.00'] },
      )}<div>共2条</div>`,
    ),
    figures: [
      '681120000021: page_views skip',
      '681120000021: visitors 920',
      '681120000021: pay_buyers 46',
      '681120000021: pay_conversion_rate 0.05',
      '681120000021: pay_amount 5520 CNY',
      '681120000021: refund_amount_by_finish_time 120 CNY',
      '681120000022: visitors 92',
      '681120000022: pay_buyers 4',
      '681120000022: pay_conversion_rate 0.0435',
      '681120000022: pay_amount 1040 CNY',
      '681120000022: refund_amount_by_finish_time 0 CNY',
      '681120000021: page_views 2310',
      '681120000022: page_views 310',
    ].filter((line) => !line.endsWith('skip')),
  },
  {
    name: '商品360 sales of one product',
    url: `${origin}/cc/item_archives?activeKey=sale&itemId=681120000031&dateType=day`,
    period: 'day 2026-08-22',
    body: frame(
      `<div class="goods-head"><a title="藤编灯罩" href="https://item.taobao.com/item.htm?id=681120000031">藤编灯罩</a><span>ID: 681120000031</span><span>价格 ¥129.00</span></div>${picker('日', '统计时间 2026-08-22')}<div class="oui-card"><div class="oui-card-header">核心概况</div>${cell('itmUv', '商品访客数', '310', '+1.2%', '120')}${cell('payAmt', '支付金额', '1,290.00', '+10%', '880.00')}${cell('payItmCnt', '支付件数', '10', '+0%', '3')}${cell('payRate', '支付转化率', '3.23%', '-2%', '2.20%')}</div>`,
    ),
    figures: [
      '681120000031: visitors 310',
      '681120000031: pay_amount 1290 CNY',
      '681120000031: pay_items 10',
      '681120000031: pay_conversion_rate 0.0323',
    ],
  },
  {
    name: '商品360 sources as a tree',
    url: `${origin}/cc/item_archives?activeKey=flow&itemId=681120000031&dateType=recent30`,
    period: 'range 2026-07-25..2026-08-23',
    body: frame(
      `${picker('30天', '统计时间 2026-07-25 ~ 2026-08-23')}<h3>流量来源</h3><table><thead class="ant-table-thead"><tr><th>流量来源</th><th>访客数</th><th>支付买家数</th><th>操作</th></tr></thead><tbody class="ant-table-tbody">${[
        [0, '手淘搜索', '1,200', '40'],
        [0, '购物车', '330', '31'],
        [0, '淘宝客', '-', '-'],
      ]
        .map(
          ([level, name, uv, buyers]) =>
            `<tr class="ant-table-row ant-table-row-level-${level}" data-row-key="${name}"><td><span class="ant-table-row-indent indent-level-${level}"></span><span class="ant-table-row-expand-icon ant-table-row-collapsed"></span><span>${name}</span></td><td>${uv}</td><td>${buyers}</td><td>趋势</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
    figures: [
      '手淘搜索: visitors 1200',
      '手淘搜索: pay_buyers 40',
      '购物车: visitors 330',
      '购物车: pay_buyers 31',
      '淘宝客: visitors absent',
      '淘宝客: pay_buyers absent',
    ],
  },
  {
    name: '店铺来源: a tree of two levels with peers',
    url: `${origin}/flow/monitor/shopsource/construction?dateType=day&dateRange=2026-08-23%7C2026-08-23`,
    period: 'day 2026-08-23',
    body: frame(
      `${picker('日', '统计时间 2026-08-23')}<div class="oui-card"><div class="oui-card-header">流量来源构成</div><table class="oui-table"><thead><tr><th>来源名称</th><th>访客数</th><th>下单买家数</th><th>支付金额</th></tr></thead><tbody>${[
        [
          0,
          '平台流量',
          stacked('uv', '3,200', '+1%', '2,000'),
          stacked('b', '88', '-1%', '50'),
          stacked('a', '8,800.00', '+1%', '5,000.00'),
        ],
        [
          1,
          '手淘推荐',
          stacked('uv', '2,900', '+1%', '1,900'),
          stacked('b', '60', '-1%', '40'),
          stacked('a', '6,000.00', '+1%', '4,000.00'),
        ],
        [
          1,
          '手淘搜索',
          stacked('uv', '400', '+1%', '90'),
          stacked('b', '28', '-1%', '9'),
          stacked('a', '2,800.00', '+1%', '900.00'),
        ],
        [0, '自主访问', stacked('uv', '120', '-', '-'), stacked('b', '-', '-', '-'), stacked('a', '-', '-', '-')],
      ]
        .map(
          ([level, name, ...cells]) =>
            `<tr class="ant-table-row ant-table-row-level-${level}"><td><span class="indent-level-${level}"></span><span>${name}</span></td>${cells.map((inner) => `<td>${inner}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table></div>`,
    ),
    figures: [
      '平台流量: visitors 3200',
      '平台流量: order_buyers 88',
      '平台流量: pay_amount 8800 CNY',
      '平台流量>手淘推荐: visitors 2900',
      '平台流量>手淘推荐: order_buyers 60',
      '平台流量>手淘推荐: pay_amount 6000 CNY',
      '平台流量>手淘搜索: visitors 400',
      '平台流量>手淘搜索: order_buyers 28',
      '平台流量>手淘搜索: pay_amount 2800 CNY',
      '自主访问: visitors 120',
      '自主访问: order_buyers absent',
      '自主访问: pay_amount absent CNY',
    ],
  },
  {
    name: '店铺来源 of the running day in plain elements',
    url: `${origin}/ipoll/source.htm`,
    period: 'realtime 2026-08-24',
    body: frame(
      `<h3>实时来源</h3><span>更新时间 2026-08-24 10:01:44</span>${divs(
        ['流量来源', '访客数', '支付买家数', '支付金额'],
        [
          ['手淘搜索', '310', '12', '1,203.00'],
          ['我的淘宝', '88', '7', '602.40'],
          ['直通车', '0', '0', '0.00'],
        ],
      )}`,
    ),
    figures: [
      '手淘搜索: visitors 310',
      '手淘搜索: pay_buyers 12',
      '手淘搜索: pay_amount 1203 CNY',
      '我的淘宝: visitors 88',
      '我的淘宝: pay_buyers 7',
      '我的淘宝: pay_amount 602.4 CNY',
      '直通车: visitors 0',
      '直通车: pay_buyers 0',
      '直通车: pay_amount 0 CNY',
    ],
  },
  {
    name: '关键词 that bring visitors, with numbers for words',
    url: `${origin}/flow/monitor/itemkeyword?dateType=recent7`,
    period: 'range 2026-08-17..2026-08-23',
    body: frame(
      `${picker('7天', '统计时间 2026-08-17 ~ 2026-08-23')}<h3>引流关键词</h3>${antd3(
        ['关键词', '访客数', '支付买家数', '支付转化率', '搜索人气'],
        [
          ['收纳篮', '820', '41', '5.00%', '13,402'],
          ['2026新款', '97', '2', '2.06%', '45,001'],
          ['-', '-', '-', '-', '-'],
        ].slice(0, 2) as string[][],
      )}<span>共 2 条</span>`,
    ),
    figures: [
      '收纳篮: visitors 820',
      '收纳篮: pay_buyers 41',
      '收纳篮: pay_conversion_rate 0.05',
      '收纳篮: search_index 13402',
      '2026新款: visitors 97',
      '2026新款: pay_buyers 2',
      '2026新款: pay_conversion_rate 0.0206',
      '2026新款: search_index 45001',
    ],
  },
  {
    name: '退款: three clocks apart',
    url: `${origin}/qos/service/refund?dateType=day`,
    period: 'day 2026-08-23',
    body: frame(
      `${picker('日', '统计时间 2026-08-23')}<div class="oui-card"><div class="oui-card-header">退款概况</div>${cell('a', '退款金额（支付时间）', '1,200.50', '+1%', '900.00')}${cell('b', '退款金额（完结时间）', '998.00', '-1%', '700.00')}${cell('c', '成功退款金额', '998.00', '-1%', '700.00')}${cell('d', '退款率', '3.20%', '+0.10%', '2.80%')}${cell('e', '纠纷退款率', '0.00%', '-', '0.01%')}${cell('f', '品质退款率', '0.42%', '-', '0.60%')}</div>`,
    ),
    figures: ['refund_amount_by_pay_time 1200.5 CNY', 'refund_amount_by_finish_time 998 CNY', 'refund_rate 0.032'],
  },
  {
    name: '流量看板 in words around the figures',
    url: `${origin}/flow/monitor/overview?dateRange=2026-08-23%7C2026-08-23&dateType=day`,
    period: 'day 2026-08-23',
    body: frame(
      `${picker('日', '统计时间 2026-08-23')}<div class="oui-card"><div class="oui-card-header">流量总览</div><p class="tip">访客数：统计周期内访问店铺页面或商品详情页的去重人数，例如 1,000 人访问 3 次计为 1,000。</p>${cell('uv', '访客数', '920', '▲+0.22%', '2,977')}${cell('pv', '浏览量', '2,410', '▼-1.00%', '8,010')}${cell('avgPv', '人均浏览量', '2.62', '-', '2.69')}${cell('stay', '平均停留时长', '12.55', '+0.4%', '18.01')}${cell('jmp', '跳失率', '61.30%', '-0.2%', '55.02%')}${cell('fol', '关注店铺人数', '12', '-', '40')}${cell('old', '老访客数', '88', '+2%', '300')}${cell('new', '新访客数', '832', '+2%', '2,677')}</div><div class="oui-card"><div class="oui-card-header">行业参考</div>${cell('uv', '访客数', '1,203,442', '+1%')}</div>`,
    ),
    figures: [
      'visitors 920',
      'page_views 2410',
      'pages_per_visitor 2.62',
      'avg_stay_seconds 12.55',
      'bounce_rate 0.613',
      'returning_visitors 88',
      'new_visitors 832',
    ],
  },
];
