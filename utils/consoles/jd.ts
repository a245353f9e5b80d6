import type { Adapter } from '../model/adapter.ts';

/** 京东商智, on its own host or inside a frame of 京麦 (shop.jd.com). */
export const jd: Adapter = {
  id: 'jd',
  version: 2,
  name: { zh: '京东商智', en: 'JD Business Intelligence' },
  matches: ['https://jdsz.jd.com/*', 'https://sz.jd.com/*', 'https://shop.jd.com/*'],
  home: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: 'a[href*="mall.jd.com/index-"]', id: 'index-(\\d+)' }],
  labels: {
    // Orders placed, cancelled or of the whole trade are not orders paid.
    下单单量: null,
    下单成交转化率: null,
    取消订单金额: null,
    取消订单单量: null,
    取消订单商品件数: null,
    取消及售后退款金额: null,
    取消及售后退款单量: null,
    取消及售后退款商品件数: null,
    行业成交转化率: null,
    '加购商品件数(正向)': null,
    '加购商品件数(负向)': null,
    加购金额: null,
    曝光人数: null,
    搜索曝光次数: null,
    搜索点击次数: null,
    搜索点击率: null,
    商详平均停留时长: null,
    引导成交人数: null,
    店铺关注量: null,
    商品关注量: 'favorite_buyers',
  },
  pages: [
    // Figures of the trade and of rivals.
    {
      id: 'industry',
      name: { zh: '行业与竞争', en: 'Industry and rivals' },
      url: '/view/(?:industry|compet)',
      read: 'never',
    },
    {
      id: 'trade_summary',
      name: { zh: '交易概况', en: 'Trade summary' },
      url: '/tradeAnalysis/tradeSummary',
      expects: ['pay_amount'],
      blocks: [{ title: '行业', read: 'peer' }],
    },
    {
      id: 'product_detail',
      name: { zh: '商品明细', en: 'Product details' },
      url: '/product/product(?:Detail|Summary)',
      rows: 'product',
      expects: ['pay_amount'],
    },
    { id: 'flow', name: { zh: '流量', en: 'Traffic' }, url: '/view-source/|/viewflow/', rows: 'source' },
    { id: 'experience', name: { zh: '店铺体验', en: 'Shop experience' }, url: '/service/shop-experience-score' },
    {
      id: 'home',
      name: { zh: '首页', en: 'Home' },
      url: '/index/home|^/jdm/home',
      blocks: [{ title: '行业', read: 'peer' }],
    },
  ],
};
