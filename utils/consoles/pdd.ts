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
  pages: [
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '^/home',
      expects: ['pay_amount'],
      // The 7日 | 30日 tabs below the cards choose what the chart shows, not the cards.
      blocks: [{ title: '^经营数据', period: 'clock' }],
    },
  ],
};
