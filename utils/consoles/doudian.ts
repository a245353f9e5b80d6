import type { Adapter } from '../model/adapter.ts';

/** 抖店: home cards are of the running day; the direction of a change is only a colour. */
export const doudian: Adapter = {
  id: 'doudian',
  version: 2,
  name: { zh: '抖店', en: 'Douyin Shop' },
  matches: ['https://fxg.jinritemai.com/*'],
  home: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: '[class*="shopName"]' }, { name: '[class*="shop-name"]' }],
  labels: {
    投放消耗: 'ad_spend',
    // Holds commissions and more: not what advertising cost.
    支出金额: null,
    商品曝光人数: null,
    商品点击人数: null,
    投放费比: null,
    '退款率(支付时间)': null,
    '退款订单数(支付时间)': null,
    '退款订单数(退款时间)': null,
    '商品曝光-点击转化率(人数)': null,
    '商品点击-成交转化率(人数)': null,
    结算金额: null,
    待支付: null,
    待发货: null,
    异常包裹: null,
    待处理售后: null,
    服务工单: null,
    待整改风险点: null,
    待处理违规: null,
  },
  pages: [
    {
      id: 'experience',
      name: { zh: '商家体验分', en: 'Experience score' },
      url: '/ffa/eco/experience-score',
      expects: ['experience_score'],
      labels: {
        总分: 'experience_score',
        商品: 'experience_goods_score',
        物流: 'experience_logistics_score',
        服务: 'experience_service_score',
      },
    },
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '/ffa/mshop/homepage',
      period: 'yesterday',
      expects: ['pay_amount'],
      blocks: [
        { title: '^待办', read: 'ignore' },
        {
          title: '体验分',
          labels: {
            商品: 'experience_goods_score',
            物流: 'experience_logistics_score',
            服务: 'experience_service_score',
          },
        },
      ],
    },
  ],
};
