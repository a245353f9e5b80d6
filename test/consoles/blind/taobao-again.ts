import type { BlindPage } from './blind-page.ts';
import { antd3, antd5, aria, next } from './kits.ts';

const origin = 'https://sycm.taobao.com';
const at = '2026-10-13T09:40:00+08:00';
const nav = ['首页', '交易', '流量', '客户', '商品', '营销', '服务', '内容', '市场', '自助分析', '业务专区'];
const foot = `<footer class="page-foot"><div><a>访客数为什么与次日数据不同？</a><a>客单价是怎么计算的？</a><a>支付金额包含退款吗？</a></div><div>支付转化率 = 支付买家数 / 访客数，例：100 / 5,000 = 2.00%</div><div>©2026 数据仅供参考</div></footer>`;
const frame = (body: string) =>
  `<div class="ebase-ModernFrame__root"><div class="ebase-ModernFrame__header"><b>生意参谋</b><span class="ebase-ModernFrame__title" title="南坡样例户外专营店">南坡样例户外专营店</span><div class="ebase-Switch__menu"><a>南坡样例户外专营店</a><a>北坡样例童装店</a></div><nav>${nav.map((name) => `<a href="#">${name}</a>`).join('')}</nav></div><div class="layout"><aside><div>首页</div><div>实时直播</div><div>核心监控 <i class="badge">3</i></div></aside><main>${body}</main></div>${foot}</div>`;
const picker = (chosen: string, text: string, names = ['实 时', '7天', '30天', '日', '周', '月', '自定义']) =>
  `<div class="oui-date-picker"><span class="oui-date-picker-current-date">${text}</span><span class="oui-date-picker-particle-button">${names.map((name) => `<button class="ant-btn${name === chosen ? ' ant-btn-primary' : ''}"><span>${name}</span></button>`).join('')}</span></div>`;
const old = (code: string, label: string, value: string, lines: readonly (readonly [string, string])[]) =>
  `<div class="oui-index-cell" value="${code}"><div class="oui-index-cell-indexName">${label}<i class="oui-icon-help" title="${label}：统计周期内的数值，例如 999"></i></div><div class="oui-index-cell-indexValue">${value}</div>${lines.map(([word, change]) => `<div class="oui-index-cell-subIndex"><span class="oui-index-cell-subIndex-name">${word}</span><span class="oui-index-cell-subIndex-value">${change}</span></div>`).join('')}</div>`;
const stack = (value: string, change: string, mean?: string, top?: string) =>
  `<div class="alife-dt-card-common-table-sortable-td"><span class="alife-dt-card-common-table-sortable-value">${value}</span><div class="alife-dt-card-common-table-sortable-cycleCrc"><span>较前一日</span><span>${change}</span></div>${mean ? `<div class="peer"><span>同行同层平均</span> <span>${mean}</span></div>` : ''}${top ? `<div class="peer"><span>同行同层优秀</span> <span>${top}</span></div>` : ''}</div>`;
const goods = (name: string, id: string) =>
  `<div class="goods"><img alt="支付金额 9,999"><div class="singleGoodsName"><a title="${name}" href="//item.taobao.com/item.htm?id=${id}">${name.slice(0, 8)}...</a></div><div class="goods-subIndex-text">ID:${id}</div><div class="goods-subIndex-text">发布时间:2025-11-03 12:20:31</div><span class="tag">当前在线</span></div>`;

export const taobaoAgainPages: readonly BlindPage[] = [
  {
    name: '首页 (new): peers mean and best, week, a modal over the page',
    url: `${origin}/portal/home.htm?dateType=week&dateRange=2026-10-05%7C2026-10-11`,
    at,
    period: 'week 2026-10-05..2026-10-11',
    body: `${frame(
      `<div class="oui-card"><div class="oui-card-header-wrapper"><div class="oui-card-header">整体看板</div>${picker('周', '统计时间 2026-10-05 ~ 2026-10-11')}</div><div class="grid">${[
        ['访客数', '18,204', '+1.20%', '21,004', '55,120'],
        ['加购人数', '1,022', '-3.30%', '1,530', '4,001'],
        ['支付买家数', '402', '+0.75%', '511', '1,402'],
        ['支付转化率', '2.21%', '-0.45%', '2.43%', '4.10%'],
        ['支付金额', '96,480.00', '+12.10%', '120,033.80', '402,311.00'],
        ['客单价', '240.00', '+11.27%', '234.90', '287.01'],
      ]
        .map(
          ([label, value, change, mean, best]) =>
            `<div class="card"><div class="t"><span>${label}</span><span class="q">?</span><span class="anticon anticon-line-chart"></span></div><div class="v"><span>${value}</span></div><div class="r"><span>较前1周</span><span>▲${change}</span></div><div class="r"><span>同行同层平均</span><span>${mean}</span></div><div class="r"><span>同行同层优秀</span><span>${best}</span></div></div>`,
        )
        .join('')}</div></div>`,
    )}<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap" role="dialog"><div class="ant-modal-content"><div class="ant-modal-title">新功能上线</div><div class="ant-modal-body"><p>AI 问数升级：一句话查询访客数、支付金额</p><p>示例：昨日支付金额 128,000.00，访客数 52,000</p></div><button>我知道了</button></div></div></div>`,
    figures: [
      'visitors 18204',
      'add_to_cart_buyers 1022',
      'pay_buyers 402',
      'pay_conversion_rate 0.0221',
      'pay_amount 96480 CNY',
      'amount_per_buyer 240 CNY',
    ],
  },
  {
    name: '首页 (old): month to date of a table of days below cards',
    url: `${origin}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `<div class="oui-card"><div class="oui-card-header-wrapper"><span class="oui-card-header">整体看板</span>${picker('日', '统计时间 2026-10-12')}</div><div class="oui-index-picker">${old(
        'payAmt',
        '支付金额',
        '12,480.90',
        [
          ['较前一日', '+3.2%'],
          ['较上周同期', '-8.01%'],
        ],
      )}${old('uv', '访客数', '2,310', [
        ['较前一日', '-0.6%'],
        ['较上周同期', '+2.00%'],
      ])}${old('payByrCnt', '支付买家数', '52', [
        ['较前一日', '0.0%'],
        ['较上周同期', '-'],
      ])}${old('rfdRate', '退款率', '3.11%', [
        ['较前一日', '-0.2%'],
        ['较上周同期', '+0.1%'],
      ])}</div><div class="tableMode">${antd3(
        ['日期', '支付金额', '访客数', '支付买家数'],
        [
          ['2026-10-12', '12,480.90', '2,310', '52'],
          ['2026-10-11', '12,093.99', '2,324', '52'],
          ['2026-10-10', '-', '-', '-'],
        ],
      )}</div></div>`,
    ),
    figures: [
      'pay_amount 12480.9 CNY',
      'visitors 2310',
      'pay_buyers 52',
      'refund_rate 0.0311',
      'pay_amount 12093.99 CNY [day 2026-10-11]',
      'visitors 2324 [day 2026-10-11]',
      'pay_buyers 52 [day 2026-10-11]',
      'pay_amount absent CNY [day 2026-10-10]',
      'visitors absent [day 2026-10-10]',
      'pay_buyers absent [day 2026-10-10]',
    ],
  },
  {
    name: '首页 (old): the hidden tab of another shop, a goal and a forecast in the same card style',
    url: `${origin}/portal/home.htm`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `<div class="oui-card"><div class="oui-card-header">整体看板</div>${picker('日', '统计时间 2026-10-12')}${old('payAmt', '支付金额', '9,004.00', [['较前1日', '+4.2%']])}${old('uv', '访客数', '1,920', [['较前1日', '+0.2%']])}</div><div class="oui-card"><div class="oui-card-header">目标管理</div><div class="c"><span>本月支付金额目标</span><b>120万</b></div>${old('payAmt', '支付金额', '430,120.00', [['完成率', '35.84%']])}</div><div class="oui-card"><div class="oui-card-header">支付金额预测</div>${old('payAmt', '支付金额', '10,200.00', [['较前1日', '+13.2%']])}</div><div class="oui-card" style="display:none">${old('uv', '访客数', '7', [['较前1日', '+1%']])}</div>`,
    ),
    figures: ['pay_amount 9004 CNY', 'visitors 1920'],
  },
  {
    name: '首页: 30 days with the skeleton of the second card group still there',
    url: `${origin}/portal/home.htm?dateType=recent30`,
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: frame(
      `<div class="dt-oui-card"><div class="dt-oui-card-head"><h4>核心指标</h4>${picker('30天', '统计时间 2026-09-13 ~ 2026-10-12')}</div><section class="index-list">${[
        ['商品访客数', '60,120'],
        ['访客数', '71,004'],
        ['支付金额', '402,118.35'],
        ['支付件数', '2,930'],
        ['人均浏览量', '3.41'],
      ]
        .map(
          ([label, value]) =>
            `<article><header>${label}</header><strong>${value}</strong><small>较前30日 <em>+2.31%</em></small><small>同行同层平均 <em>-</em></small></article>`,
        )
        .join(
          '',
        )}</section></div><div class="dt-oui-card"><h4>服务体验</h4><div class="ant-skeleton"><div class="ant-skeleton-content"><h3 class="ant-skeleton-title">退款率</h3><ul class="ant-skeleton-paragraph"><li></li></ul></div></div></div>`,
    ),
    figures: [
      'item_visitors 60120',
      'visitors 71004',
      'pay_amount 402118.35 CNY',
      'pay_items 2930',
      'pages_per_visitor 3.41',
    ],
  },
  {
    name: '实时概况: big digits split by node, hours of a table',
    url: `${origin}/ipoll/index.htm`,
    at: '2026-10-13T14:21:00+08:00',
    period: 'realtime 2026-10-13',
    body: frame(
      `<div class="mod"><div class="mod-head"><h3>实时总览</h3><span>更新时间：14:20:32</span><label>终端</label><span class="ant-select-selection-selected-value">所有终端</span></div><div class="big"><div class="name">支付金额(元)</div><div class="num"><span>8</span><span>,204</span><span>.50</span></div><div>昨日全天: 12,480.90</div><div>无线占比: 98.20%</div></div><ul><li><span>访客数</span><b>1,503</b><span>昨日全天</span><b>2,310</b></li><li><span>支付买家数</span><b>33</b><span>昨日全天</span><b>52</b></li><li><span>支付子订单数</span><b>41</b><span>昨日全天</span><b>70</b></li><li><span>浏览量</span><b>4,877</b><span>昨日全天</span><b>7,112</b></li></ul></div>${antd3(
        ['时段', '今日累计支付金额', '昨日累计支付金额'],
        [
          ['00:00', '120.00', '88.00'],
          ['01:00', '180.00', '120.00'],
        ],
      )}`,
    ),
    figures: ['visitors 1503', 'pay_buyers 33', 'page_views 4877', 'pay_amount 8204.5 CNY'],
  },
  {
    name: '实时概况: mobile and PC side by side in a table',
    url: `${origin}/ipoll/index.htm`,
    at: '2026-10-13T14:21:00+08:00',
    period: 'realtime 2026-10-13',
    body: frame(
      `<h3>实时概况</h3><span>数据更新时间 2026-10-13 14:20:00</span><div class="kpi"><p>访客数</p><p>1,503</p><p>较昨日同时段 <i>↑</i>4.00%</p></div><div class="kpi"><p>支付转化率</p><p>2.20%</p><p>较昨日同时段 <i>↓</i>1.00%</p></div><div class="kpi"><p>客单价</p><p>248.62</p><p>较昨日同时段 持平</p></div><div class="kpi"><p>老访客数</p><p>-</p><p>较昨日同时段 -</p></div>`,
    ),
    figures: ['visitors 1503', 'pay_conversion_rate 0.022', 'amount_per_buyer 248.62 CNY', 'returning_visitors absent'],
  },
  {
    name: '商品排行: merged header row, other order, page 2 of 12',
    url: `${origin}/cc/item_rank?dateType=day&dateRange=2026-10-12%7C2026-10-12`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${picker('日', '统计时间 2026-10-12')}<div class="oui-tab"><span class="active">商品排行榜</span><span>商品分层</span></div><table class="ant-table"><thead class="ant-table-thead"><tr><th rowspan="2">排名</th><th rowspan="2">商品</th><th colspan="2">流量</th><th colspan="3">转化</th><th rowspan="2">操作</th></tr><tr><th>商品浏览量</th><th>商品访客数</th><th>商品加购人数</th><th>支付买家数</th><th>支付金额</th></tr></thead><tbody class="ant-table-tbody">${[
        ['11', goods('防水登山鞋 男 透气', '701230000101'), '1,902', '804', '61', '12', '4,788.00'],
        ['12', goods('速干T恤 2件装 支付件数 100+', '701230000102'), '640', '311', '-', '0', '0.00'],
      ]
        .map(
          (row) =>
            `<tr class="ant-table-row" data-row-key="${row[0]}">${row.map((cell, index) => `<td>${index < 2 ? cell : stack(cell, '+3.2%', '1,000')}</td>`).join('')}<td><a>详情</a><a>趋势</a></td></tr>`,
        )
        .join(
          '',
        )}</tbody></table><ul class="ant-pagination"><li class="ant-pagination-total-text">共 114 条</li><li class="ant-pagination-item">1</li><li class="ant-pagination-item ant-pagination-item-active">2</li><li>12</li><li>10 条/页</li></ul>`,
    ),
    figures: [
      '701230000101: page_views 1902',
      '701230000101: visitors 804',
      '701230000101: add_to_cart_buyers 61',
      '701230000101: pay_buyers 12',
      '701230000101: pay_amount 4788 CNY',
      '701230000102: page_views 640',
      '701230000102: visitors 311',
      '701230000102: add_to_cart_buyers absent',
      '701230000102: pay_buyers 0',
      '701230000102: pay_amount 0 CNY',
    ],
  },
  {
    name: '商品排行 of the running day, change in the same cell behind the value',
    url: `${origin}/cc/item_rank?dateType=today`,
    at: '2026-10-13T14:21:00+08:00',
    period: 'realtime 2026-10-13',
    body: frame(
      `${picker('实 时', '统计时间 2026-10-13 14:20:11')}${antd5(
        ['商品信息', '访客数', '支付金额', '支付件数', '支付转化率', '操作'],
        [
          [
            goods('露营灯 可充电', '701230000201'),
            '<span>120</span> <small>较昨日同时段 +3.2%</small>',
            '<span>960.00</span> <small>较昨日同时段 -3.2%</small>',
            '<span>8</span> <small>较昨日同时段 0%</small>',
            '<span>6.67%</span> <small>较昨日同时段 +1.00%</small>',
            '分析',
          ],
        ],
      )}<div>共 1 条</div>`,
    ),
    figures: [
      '701230000201: visitors 120',
      '701230000201: pay_amount 960 CNY',
      '701230000201: pay_items 8',
      '701230000201: pay_conversion_rate 0.0667',
    ],
  },
  {
    name: '商品排行: units in headers and a sum row first, thirty days, one row masked',
    url: `${origin}/cc/item_rank?dateType=recent30`,
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: frame(
      `${picker('30天', '统计时间 2026-09-13 至 2026-10-12')}${next(
        ['商品名称', '商品ID', '支付金额（元）', '商品访客数（人）', '支付转化率（%）', '成功退款金额（元）'],
        [
          ['全店', '-', '402,118.35', '60,120', '2.12', '12,004.00'],
          ['冲锋衣 三合一', '701230000301', '120,330.10', '14,005', '2.02', '3,120.00'],
          ['抓绒衣', '701230000302', '***', '***', '***', '***'],
        ],
      )}`,
    ),
    figures: [
      '701230000301: pay_amount 120330.1 CNY',
      '701230000301: visitors 14005',
      '701230000301: pay_conversion_rate 0.0202',
      '701230000301: refund_amount_by_finish_time 3120 CNY',
      '701230000302: pay_amount masked CNY',
      '701230000302: visitors masked',
      '701230000302: pay_conversion_rate masked',
      '701230000302: refund_amount_by_finish_time masked CNY',
    ],
  },
  {
    name: '商品360 流量来源: a tree with a collapsed branch, peers in the cell, the product in a head',
    url: `${origin}/cc/item_archives?activeKey=flow&dateType=day&dateRange=2026-10-12%7C2026-10-12&itemId=701230000101`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `<div class="item-head"><a title="防水登山鞋 男 透气" href="//item.taobao.com/item.htm?id=701230000101">防水登山鞋 男 透气</a><span>ID: 701230000101</span></div><div class="tabs"><span>销售分析</span><span class="active">流量来源</span><span>标题优化</span></div>${picker('日', '统计时间 2026-10-12')}<div class="oui-card"><div class="oui-card-header">流量来源</div><label><input type="checkbox" checked>访客数</label><label><input type="checkbox" checked>支付金额</label><table class="ant-table"><thead><tr><th>来源名称</th><th>支付金额</th><th>访客数</th><th>支付转化率</th><th>操作</th></tr></thead><tbody>${[
        [0, '平台流量', '3,192.00', '602', '1.33%'],
        [1, '手淘搜索', '2,394.00', '410', '1.46%'],
        [1, '手淘推荐', '798.00', '205', '0.98%'],
        [0, '广告流量', '1,596.00', '190', '2.11%'],
        [1, '关键词推广', '1,596.00', '180', '2.22%'],
        [2, '手机淘宝搜索', '1,596.00', '171', '2.34%'],
        [0, '其他', '-', '12', '-'],
      ]
        .map(
          ([level, name, amount, uv, rate]) =>
            `<tr class="ant-table-row ant-table-row-level-${level}"><td><span class="ant-table-row-indent indent-level-${level}" style="padding-left:${Number(level) * 20}px"></span><span class="ant-table-row-expand-icon ant-table-row-${level === 2 ? 'spaced' : 'expanded'}"></span>${name}</td><td>${stack(String(amount), '+1.00%', '900.00', '4,000.00')}</td><td>${stack(String(uv), '-2.00%', '300', '700')}</td><td>${stack(String(rate), '-', '1.10%', '2.90%')}</td><td><a>趋势</a></td></tr>`,
        )
        .join('')}</tbody></table></div>`,
    ),
    figures: [
      ['平台流量', '3192', '602', '0.0133'],
      ['平台流量>手淘搜索', '2394', '410', '0.0146'],
      ['平台流量>手淘推荐', '798', '205', '0.0098'],
      ['广告流量', '1596', '190', '0.0211'],
      ['广告流量>关键词推广', '1596', '180', '0.0222'],
      ['广告流量>关键词推广>手机淘宝搜索', '1596', '171', '0.0234'],
      ['其他', 'absent', '12', 'absent'],
    ].flatMap(([path, amount, uv, rate]) => [
      `${path}: pay_amount ${amount} CNY`,
      `${path}: visitors ${uv}`,
      `${path}: pay_conversion_rate ${rate}`,
    ]),
  },
  {
    name: '商品360 来源 compared: this product beside the average of its class',
    url: `${origin}/cc/item_archives?activeKey=flow&dateType=recent7&itemId=701230000101`,
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: frame(
      `<div class="item-head"><a title="防水登山鞋" href="//item.taobao.com/item.htm?id=701230000101">防水登山鞋</a></div>${picker('7天', '统计时间 2026-10-06 ~ 2026-10-12')}<h4>来源对比</h4><table><thead><tr><th rowspan="2">流量来源</th><th colspan="2">本商品</th><th colspan="2">竞品</th></tr><tr><th>访客数</th><th>支付买家数</th><th>访客数</th><th>支付买家数</th></tr></thead><tbody><tr><td>手淘搜索</td><td>2,004</td><td>31</td><td>9,120</td><td>140</td></tr><tr><td>购物车</td><td>188</td><td>22</td><td>801</td><td>77</td></tr></tbody></table>`,
    ),
    figures: ['手淘搜索: visitors 2004', '手淘搜索: pay_buyers 31', '购物车: visitors 188', '购物车: pay_buyers 22'],
  },
  {
    name: '店铺来源: plain rows indented by style, seven days, shares beside counts',
    url: `${origin}/flow/monitor/shopsource/construction?dateType=recent7`,
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: frame(
      `${picker('7天', '统计时间 2026-10-06 ~ 2026-10-12')}<div class="oui-card"><div class="oui-card-header">流量来源构成<span>我的</span><span>同行</span></div>${aria(
        ['流量来源', '访客数', '访客数占比', '下单买家数', '下单金额', '下单转化率'],
        [
          ['手淘搜索', '5,120', '41.02%', '88', '19,204.00', '1.72%'],
          ['每日好店', '12', '0.10%', '-', '-', '-'],
          ['超级推荐', '990', '7.93%', '12', '2,004.50', '1.21%'],
        ],
      )}</div>`,
    ),
    figures: [
      '手淘搜索: visitors 5120',
      '手淘搜索: order_buyers 88',
      '手淘搜索: order_amount 19204 CNY',
      '手淘搜索: order_conversion_rate 0.0172',
      '每日好店: visitors 12',
      '每日好店: order_buyers absent',
      '每日好店: order_amount absent CNY',
      '每日好店: order_conversion_rate absent',
      '超级推荐: visitors 990',
      '超级推荐: order_buyers 12',
      '超级推荐: order_amount 2004.5 CNY',
      '超级推荐: order_conversion_rate 0.0121',
    ],
  },
  {
    name: '店铺来源: peers in a table of their own',
    url: `${origin}/flow/monitor/shopsource/construction?dateType=day`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${picker('日', '统计时间 2026-10-12')}<div class="oui-card"><div class="oui-card-header">我的流量来源</div>${antd3(
        ['来源', '访客数', '支付金额'],
        [
          ['手淘搜索', '804', '3,120.00'],
          ['我的淘宝', '120', '1,900.00'],
        ],
      )}</div><div class="oui-card"><div class="oui-card-header">同行流量来源</div>${antd3(
        ['来源', '访客数', '支付金额'],
        [
          ['手淘搜索', '1,920', '8,120.00'],
          ['我的淘宝', '320', '4,900.00'],
        ],
      )}</div>`,
    ),
    figures: [
      '手淘搜索: visitors 804',
      '手淘搜索: pay_amount 3120 CNY',
      '我的淘宝: visitors 120',
      '我的淘宝: pay_amount 1900 CNY',
    ],
  },
  {
    name: '关键词: ranks, change and a trend of a day; a word that is a number and one that is a metric',
    url: `${origin}/flow/monitor/itemkeyword?dateType=day`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${picker('日', '统计时间 2026-10-12')}<div class="oui-card-header">入店搜索词</div>${antd5(
        ['搜索词', '带来的访客数', '访客数', '浏览量', '跳失率', '支付买家数', '支付金额'],
        [
          ['冲锋衣', '-', '302', '804', '51.00%', '6', '1,794.00'],
          ['支付金额', '-', '4', '6', '75.00%', '0', '0.00'],
          ['361', '-', '11', '20', '63.64%', '-', '-'],
        ],
      )}`,
    ),
    figures: [
      '冲锋衣: visitors 302',
      '冲锋衣: page_views 804',
      '冲锋衣: bounce_rate 0.51',
      '冲锋衣: pay_buyers 6',
      '冲锋衣: pay_amount 1794 CNY',
      '支付金额: visitors 4',
      '支付金额: page_views 6',
      '支付金额: bounce_rate 0.75',
      '支付金额: pay_buyers 0',
      '支付金额: pay_amount 0 CNY',
      '361: visitors 11',
      '361: page_views 20',
      '361: bounce_rate 0.6364',
      '361: pay_buyers absent',
      '361: pay_amount absent CNY',
    ],
  },
  {
    name: '退款: cards with clocks in small words, then a table of reasons',
    url: `${origin}/qos/service/refund/overview?dateType=recent7`,
    at,
    period: 'range 2026-10-06..2026-10-12',
    body: frame(
      `${picker('7天', '统计时间 2026-10-06 ~ 2026-10-12')}<div class="oui-card"><div class="oui-card-header">退款概况</div>${old('a', '退款金额<span>（完结时间）</span>', '8,120.40', [['较前7日', '+3.2%']])}${old('b', '退款金额<span>（支付时间）</span>', '9,002.00', [['较前7日', '+3.2%']])}${old('c', '退款率', '4.02%', [['同行同层平均', '5.20%']])}${old('d', '退款处理时长', '1.22', [['较前7日', '-']])}${old('e', '签收退款率', '1.10%', [['较前7日', '-']])}</div><div class="oui-card"><div class="oui-card-header">退款原因</div>${antd3(
        ['退款原因', '退款金额', '退款笔数占比'],
        [
          ['七天无理由', '3,120.00', '40.12%'],
          ['质量问题', '820.00', '9.00%'],
        ],
      )}</div>`,
    ),
    figures: ['refund_amount_by_finish_time 8120.4 CNY', 'refund_amount_by_pay_time 9002 CNY', 'refund_rate 0.0402'],
  },
  {
    name: '退款 by product',
    url: `${origin}/qos/service/refund/item?dateType=recent30`,
    at,
    period: 'range 2026-09-13..2026-10-12',
    body: frame(
      `${picker('30天', '统计时间 2026-09-13 ~ 2026-10-12')}<div class="oui-card-header">商品退款明细</div>${antd5(
        ['商品名称', '成功退款金额', '退款率', '品质退款率', '纠纷退款率'],
        [[goods('露营椅', '701230000401'), '1,204.00', '6.10%', '0.20%', '0.00%']],
      )}`,
    ),
    figures: ['701230000401: refund_amount_by_finish_time 1204 CNY', '701230000401: refund_rate 0.061'],
  },
  {
    name: '流量看板: today and yesterday in two columns of cards',
    url: `${origin}/flow/monitor/overview?dateType=today`,
    at: '2026-10-13T14:21:00+08:00',
    period: 'realtime 2026-10-13',
    body: frame(
      `${picker('实 时', '统计时间 2026-10-13 14:20:07')}<div class="oui-card"><div class="oui-card-header">流量总览</div>${[
        ['访客数', '1,503', '1,411'],
        ['浏览量', '4,877', '4,600'],
        ['跳失率', '58.20%', '60.01%'],
        ['平均停留时长', '16.20', '15.90'],
        ['关注店铺人数', '9', '4'],
      ]
        .map(
          ([label, value, before]) =>
            `<div class="idx"><div>${label}</div><div class="num">${value}</div><div>昨日同时段 ${before}</div></div>`,
        )
        .join('')}</div>`,
    ),
    figures: ['visitors 1503', 'page_views 4877', 'bounce_rate 0.582', 'avg_stay_seconds 16.2'],
  },
  {
    name: 'a market page is left alone',
    url: `${origin}/mc/mq/market_rank?dateType=day`,
    at,
    period: 'day 2026-10-12',
    body: frame(
      `${picker('日', '统计时间 2026-10-12')}${antd5(['店铺', '交易指数', '流量指数'], [['别家旗舰店', '1,203,221', '802,110']])}`,
    ),
    figures: [],
  },
  {
    name: '千牛首页: an ad card, chosen metrics, tiles, a tip with figures',
    url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    at: '2026-10-13T14:21:00+08:00',
    period: 'realtime 2026-10-13',
    body: `<div id="icestarkNode"><div class="shopCard_shop__a1"><div class="shopCard_shopName__x2">南坡样例户外专营店</div><div class="shopCard_score__b2"><span>真实体验分</span><span class="shopCard_npsValue__q1">4.72</span><span>高</span></div></div><div class="todo">${['待付款', '待发货', '待售后', '待评价'].map((name, index) => `<div><span class="n">${index * 3 + 1}</span><span title="${name}">${name}</span></div>`).join('')}</div><div class="qnData"><div class="qnData-title">店铺数据<span>更新于 14:20</span></div><div class="next-row">${[
      ['访客数', '1,503', '昨日2,310'],
      ['支付金额', '8,204.5', '昨日12,480.9'],
      ['支付子订单数', '41', '昨日70'],
      ['浏览量', '4,877', '昨日-'],
      ['加购人数', '-', ''],
      ['万相台花费', '120.33', '昨日300.1'],
      ['万相台投产比', '3.2', '昨日2.9'],
      ['万相台账户余额', '820.00', '昨日-'],
    ]
      .map(
        ([label, value, before]) =>
          `<div class="next-col next-col-6"><div class="item_label__k"><span title="${label}">${label}</span></div><div class="qndatafont_md">${value}</div>${before && `<div class="item_sub__k">${before}</div>`}</div>`,
      )
      .join(
        '',
      )}</div></div><div class="adCard_box__r"><h4>商家成长案例</h4><p>某女装店使用万相台后</p><div><span>支付金额</span><b>1,200,000</b></div><div><span>访客数提升</span><b>300%</b></div></div></div>`,
    figures: [
      'experience_score 4.72',
      'visitors 1503',
      'pay_amount 8204.5 CNY',
      'page_views 4877',
      'add_to_cart_buyers absent',
      'ad_spend 120.33 CNY',
      'ad_roi 3.2',
    ],
  },
  {
    name: '千牛首页: words run on in one element, an onboarding dialog',
    url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    at: '2026-10-13T09:02:00+08:00',
    period: 'realtime 2026-10-13',
    body: `<div id="icestarkNode"><div class="shopCard_shopName__9">南坡样例户外专营店</div><div class="next-row">${[
      ['支付金额', '0', '昨日12,480.9'],
      ['支付买家数', '0', '昨日52'],
      ['支付转化率', '0%', '昨日2.25%'],
      ['客单价', '-', '昨日240.02'],
      ['访客数', '61', '昨日2,310'],
    ]
      .map(
        ([label, value, before]) =>
          `<div class="next-col"><span>${label}</span><br><span class="qndatafont_md">${value}</span><br><span>${before}</span></div>`,
      )
      .join(
        '',
      )}</div></div><div class="next-overlay-wrapper"><div class="next-dialog" role="dialog"><div class="next-dialog-header">自定义数据</div><div class="next-dialog-body"><span class="next-tag checked">支付金额</span><span class="next-tag checked">访客数</span><span class="next-tag">浏览量</span><p>最多选择 12 个指标，已选 5</p></div></div></div>`,
    figures: [
      'pay_amount 0 CNY',
      'pay_buyers 0',
      'pay_conversion_rate 0',
      'amount_per_buyer absent CNY',
      'visitors 61',
    ],
  },
  {
    name: '千牛真实体验分 in cards',
    url: 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
    at,
    period: 'unknown',
    body: `<div class="shopCard_shopName__9">南坡样例户外专营店</div><div class="voc"><div class="voc-total"><h3>真实体验分</h3><div><b>4.72</b><span>中</span></div><p>较昨日 -0.01</p><p>超过同行 61%</p></div><div class="voc-dim"><div><span>宝贝质量</span><b>4.80</b><em>高于同行 3.2%</em></div><div><span>物流速度</span><b>4.61</b><em>低于同行 1.2%</em></div><div><span>服务保障</span><b>4.75</b><em>持平</em></div></div><div class="voc-item"><span>3分钟人工响应率</span><b>91.20%</b><span>目标 ≥ 85%</span></div><div class="voc-item"><span>商品负反馈率</span><b>0.31%</b></div></div>`,
    figures: [
      'experience_score 4.72',
      'experience_goods_score 4.8',
      'experience_logistics_score 4.61',
      'experience_service_score 4.75',
      'reply_3min_rate 0.912',
    ],
  },
  {
    name: '千牛: signed-out overlay over yesterday’s figures of a list of goods',
    url: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    at,
    period: 'realtime 2026-10-13',
    body: `<div id="icestarkNode"><div class="shopCard_shopName__9">南坡样例户外专营店</div><div class="next-row"><div class="next-col"><div>支付金额</div><div>120.00</div><div>昨日80.00</div></div><div class="next-col"><div>访客数</div><div>12</div><div>昨日9</div></div></div><h3>热销商品</h3>${next(
      ['商品', '支付金额', '访客数'],
      [['<a href="//item.taobao.com/item.htm?id=701230000501">露营桌</a>', '120.00', '8']],
    )}</div>`,
    figures: [
      'pay_amount 120 CNY',
      'visitors 12',
      '701230000501: pay_amount 120 CNY [unknown]',
      '701230000501: visitors 8 [unknown]',
    ],
  },
];
