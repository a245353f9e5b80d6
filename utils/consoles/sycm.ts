import type { Adapter } from '../model/adapter.ts';

/** 生意参谋: React with antd v3 and newer micro-apps side by side; amounts carry no currency sign. */
export const sycm: Adapter = {
  id: 'sycm',
  version: 1,
  name: { zh: '生意参谋', en: 'Business Advisor (Taobao/Tmall)' },
  matches: ['https://sycm.taobao.com/*'],
  home: 'https://sycm.taobao.com/portal/home.htm',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '.ebase-ModernFrame__title' }, { name: '.ebase-Frame__title' }, { name: '[class*="Frame__title"]' }],
  pages: [
    // Market pages show encrypted indices of other shops: reading them breaks the platform's rules and our promise.
    { id: 'market', name: { zh: '市场', en: 'Market' }, url: '^/mc/', read: 'never' },
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '^/portal/(?:home|new)',
      expects: ['pay_amount', 'visitors'],
      blocks: [{ title: '^实时概况', period: 'clock' }],
    },
    {
      id: 'item_rank',
      name: { zh: '商品排行', en: 'Product ranking' },
      url: '^/cc/item_rank',
      rows: 'product',
      stack: ['own', 'change', 'peer'],
      expects: ['visitors', 'pay_amount'],
    },
  ],
};
