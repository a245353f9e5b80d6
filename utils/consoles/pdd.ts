import type { Adapter } from '../model/adapter.ts';

/** 拼多多商家后台: home cards are plain text and always the running day; data pages draw digits in a private font. */
export const pdd: Adapter = {
  id: 'pdd',
  version: 1,
  name: { zh: '拼多多商家后台', en: 'Pinduoduo' },
  matches: ['https://mms.pinduoduo.com/*'],
  home: 'https://mms.pinduoduo.com/home/',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '.user-name' }, { name: '[class*="user-name"]' }, { name: '[class*="mall-name"]' }],
  scrambled: ['.__spider_font', '[class*="spider_font"]'],
  labels: {
    昨日收藏用户数: 'favorite_buyers',
    成交订单量: 'pay_orders',
    被访问商品数: null,
    流量损失指数: null,
    成交率: null,
  },
  pages: [
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '^/home',
      expects: ['pay_amount'],
      // The 7日 | 30日 tabs below the cards choose what the chart shows, not the cards.
      blocks: [{ title: '^经营数据', period: 'clock' }],
    },
    { id: 'goods_effect', name: { zh: '商品数据', en: 'Product data' }, url: '^/sycm/goods_effect', rows: 'product' },
    { id: 'operation', name: { zh: '经营总览', en: 'Business overview' }, url: '^/sycm/stores_data' },
  ],
};
