import type { Adapter } from '../model/adapter.ts';

/** 京东商智, on its own host or inside a frame of 京麦 (shop.jd.com). */
export const jd: Adapter = {
  id: 'jd',
  version: 1,
  name: { zh: '京东商智', en: 'JD Business Intelligence' },
  matches: ['https://jdsz.jd.com/*', 'https://sz.jd.com/*', 'https://shop.jd.com/*'],
  home: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  shop: [{ name: 'a[href*="mall.jd.com/index-"]', id: 'index-(\\d+)' }],
  pages: [
    {
      id: 'trade_summary',
      name: { zh: '交易概况', en: 'Trade summary' },
      url: '/tradeAnalysis/tradeSummary',
      expects: ['pay_amount'],
      blocks: [{ title: '行业', read: 'peer' }],
    },
  ],
};
