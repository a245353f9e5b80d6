export const kindThresholds = {
  reset: '恢复默认',
  roles: {
    name: '角色的阈值',
    hint: '没有公认的标准，按自己的店改。',
    names: {
      trafficShare: '引流款：访客高于多少商品（%）',
      valueShare: '利润款：访客价值高于多少商品（%）',
      eventShare: '活动款：活动日卖出的件数占多少（%）',
      priceShare: '形象款：价格高于多少商品（%）',
      priceTimes: '形象款：价格至少是中位价的几倍',
      fewUnitsShare: '形象款：件数低于多少商品（%）',
      concentration: '一个商品占全店流量多少算过于集中（%）',
      headShare: '占销售额多少的商品之外算长尾（%）',
    },
  },
  stages: {
    name: '阶段的阈值',
    hint: '按周判断新生、成长、爆款、稳定、衰退。',
    names: {
      newWeeks: '新生期：上架不到几周',
      newCount: '新生期：买家（或访客）不到几人',
      hotShare: '爆款期：水平高于多少商品（%）',
      growth: '成长、衰退：每周涨跌超过多少（%）',
      steadyWeeks: '连续几周才换阶段',
      trendWeeks: '趋势看几周',
      levelWeeks: '当前水平看几周',
    },
  },
};
