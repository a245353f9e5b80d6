import type { Adapter } from '../model/adapter.ts';

/** 快手小店 and 生意通: classes are hashed, the chosen period is told by colours alone. */
export const kuaishou: Adapter = {
  id: 'kuaishou',
  version: 1,
  name: { zh: '快手小店', en: 'Kuaishou Shop' },
  matches: ['https://syt.kwaixiaodian.com/*', 'https://s.kwaixiaodian.com/*'],
  home: 'https://syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '[class*="shopName"]' }, { name: '[class*="shop-name"]' }],
  labels: {
    '退款金额(退款日)': 'refund_amount_by_refund_time',
    '退款金额(支付日)': 'refund_amount_by_pay_time',
    // Without its day nobody can tell which clock a refund runs on; part of the sales is not the sales.
    净成交金额: null,
    直播成交金额: null,
    短视频成交金额: null,
    商品卡成交金额: null,
    商品曝光人数: null,
    商品点击人数: null,
    待发货: null,
    待处理售后: null,
  },
  pages: [
    { id: 'market', name: { zh: '市场', en: 'Market' }, url: '/market|/industry|/rank', read: 'never' },
    {
      id: 'goods_overview',
      name: { zh: '商品总览', en: 'Goods overview' },
      url: '/goodsManagement/goods_overview',
      rows: 'product',
      expects: ['pay_amount'],
    },
    { id: 'home', name: { zh: '首页', en: 'Home' }, url: '^/zone/home', period: 'yesterday' },
  ],
};
