import type { Adapter } from '../model/adapter.ts';

/** 抖音电商罗盘: it has no 访客数; 成交金额 and 用户支付金额 differ by subsidies, refunds run on two clocks. */
export const compass: Adapter = {
  id: 'compass',
  version: 1,
  name: { zh: '抖音电商罗盘', en: 'Douyin Compass' },
  matches: ['https://compass.jinritemai.com/*'],
  home: 'https://compass.jinritemai.com/shop',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '[class*="shopName"]' }, { name: '[class*="shop-name"]' }],
  labels: {
    商品曝光次数: 'impressions',
    商品点击次数: 'clicks',
    '投放消耗(店铺被投)': 'ad_spend',
    投放贡献成交金额: 'ad_pay_amount',
    收藏人数: 'favorite_buyers',
    评价好评率: 'positive_review_rate',
    // People who saw or clicked a product are not the visitors of the shop.
    商品曝光人数: null,
    商品点击人数: null,
    净成交金额: null,
    净成交订单数: null,
    结算金额: null,
    支出金额: null,
    成交退款金额: null,
    '商品曝光-成交转化率': null,
    '商品点击-成交转化率(人数)': null,
    '商品曝光-点击转化率(人数)': null,
    '退款率(支付时间)': null,
    '退款订单数(支付时间)': null,
    '退款订单数(退款时间)': null,
  },
  pages: [
    {
      id: 'product_list',
      name: { zh: '商品列表', en: 'Product list' },
      url: '^/shop/commodity/product-list',
      rows: 'product',
      expects: ['pay_amount'],
    },
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '^/shop/?(?:$|[?#])',
      expects: ['pay_amount'],
      blocks: [{ title: '商机|推荐', read: 'ignore' }],
    },
  ],
};
