import type { Adapter } from '../model/adapter.ts';

/** 小红书千帆: what notes, live rooms and groups brought stands beside the shop's figures under much the same words. */
export const xiaohongshu: Adapter = {
  id: 'xiaohongshu',
  version: 1,
  name: { zh: '小红书千帆', en: 'Xiaohongshu Ark' },
  matches: ['https://ark.xiaohongshu.com/*'],
  home: 'https://ark.xiaohongshu.com/app-datacenter/business-overview',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '[class*="shop-name"]' }, { name: '[class*="shopName"]' }, { name: '[class*="seller-name"]' }],
  labels: {
    加入心愿单人数: 'favorite_buyers',
    新增加购人数: 'add_to_cart_buyers',
    新增加购件数: 'add_to_cart_items',
    '支付转化率(UV)': 'pay_conversion_rate',
    // Counted over views instead of visitors.
    '支付转化率(PV)': null,
    '退款率(支付时间)': null,
    '发货前退款率(支付时间)': null,
    '发货后退款率(支付时间)': null,
    '退款后支付金额(支付时间)': null,
    笔记支付金额: null,
    笔记支付人数: null,
    笔记支付订单数: null,
    '笔记支付转化率(UV)': null,
    '笔记支付转化率(PV)': null,
    笔记加购件数: null,
    '笔记退款金额(支付时间)': null,
    '笔记退款金额(退款时间)': null,
    笔记阅读数: null,
    笔记商品点击人数: null,
    笔记商品点击次数: null,
    '笔记商品点击率(PV)': null,
    直播支付金额: null,
  },
  pages: [
    // Other shops' notes in ranges; single live rooms, groups and customers.
    { id: 'market', name: { zh: '市场', en: 'Market' }, url: '/app-datacenter/market', read: 'never' },
    {
      id: 'content',
      name: { zh: '直播、群聊与客服', en: 'Live, groups and service' },
      url: '/app-datacenter/(?:live|group-chat|customer)',
      read: 'never',
    },
    {
      id: 'business_overview',
      name: { zh: '经营总览', en: 'Business overview' },
      url: '/app-datacenter/business-overview',
      expects: ['pay_amount'],
    },
  ],
};
