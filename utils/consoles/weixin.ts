import type { Adapter } from '../model/adapter.ts';

/** 微信小店: everything lives in an open shadow root; the running day stands beside yesterday's figures. */
export const weixin: Adapter = {
  id: 'weixin',
  version: 1,
  name: { zh: '微信小店', en: 'Weixin Store' },
  matches: ['https://store.weixin.qq.com/*'],
  home: 'https://store.weixin.qq.com/shop/home',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '[class*="shop-name"]' }, { name: '[class*="shopName"]' }, { name: '[class*="shop_name"]' }],
  labels: {
    成交退款金额: 'refund_amount',
    待发货: null,
    待付款: null,
    待处理售后: null,
    可提现金额: null,
  },
  pages: [
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '^/shop/home',
      period: 'yesterday',
      expects: ['pay_amount'],
    },
  ],
};
