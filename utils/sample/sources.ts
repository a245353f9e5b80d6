/** A traffic source of the sample shop: its path as the console shows it, its share of visitors, its conversion against the shop's. */
export const sampleSources = [
  { path: ['手淘搜索'], en: ['Search'], share: 0.34, lift: 1.05, paid: false },
  { path: ['手淘推荐'], en: ['Recommendations'], share: 0.27, lift: 0.55, paid: false },
  { path: ['我的淘宝'], en: ['My account'], share: 0.12, lift: 2.1, paid: false },
  { path: ['购物车'], en: ['Cart'], share: 0.07, lift: 3.2, paid: false },
  { path: ['直通车'], en: ['Paid search'], share: 0.16, lift: 0.9, paid: true },
  { path: ['淘宝客'], en: ['Affiliates'], share: 0.04, lift: 1.4, paid: true },
] as const;
