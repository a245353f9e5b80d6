export const sections = {
  label: '版块',
  names: {
    today: '概览',
    why: '原因',
    candidates: '候选',
    benchmarks: '转化',
    products: '商品',
    shops: '店铺对比',
    profit: '利润',
    campaigns: '活动',
    customers: '客户',
    reports: '报告',
    data: '数据',
    settings: '设置',
  },
};
