import type { Adapter } from '../model/adapter.ts';

/** 千牛 workbench: figures of the running day with 昨日 beside them; the merchant chooses which are shown. */
export const qianniu: Adapter = {
  id: 'qianniu',
  version: 2,
  name: { zh: '千牛', en: 'Qianniu (Taobao/Tmall workbench)' },
  matches: ['https://myseller.taobao.com/*'],
  home: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '[class*="shopCard_shopName"]' }],
  labels: {
    万相台花费: 'ad_spend',
    万相台成交金额: 'ad_pay_amount',
    万相台投产比: 'ad_roi',
    // The counts of one ad product are not the shop's; a balance is neither spend nor sales.
    万相台展现量: null,
    万相台点击量: null,
    万相台账户余额: null,
    宝贝质量: 'experience_goods_score',
    物流速度: 'experience_logistics_score',
    服务保障: 'experience_service_score',
    加购商品数: 'add_to_cart_items',
    收藏商品数: null,
    商品负反馈率: null,
    '48小时揽收及时率': null,
    待付款: null,
    待发货: null,
    待售后: null,
    待评价: null,
    待处理投诉: null,
  },
  pages: [
    {
      id: 'experience',
      name: { zh: '真实体验分', en: 'Experience score' },
      url: '/voc-tmall/serverReport',
      expects: ['experience_score'],
    },
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '/QnworkbenchHome|^/home\\.htm/?(?:$|[?#])',
      period: 'yesterday',
    },
  ],
};
