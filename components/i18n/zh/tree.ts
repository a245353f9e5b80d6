export const tree = {
  by: {
    factors: '公式',
    funnel: '按漏斗',
    favorites: '按收藏',
    items: '按件数 × 件单价',
    'visitor-kind': '按新老访客',
    source: '按流量来源',
    paid: '按付费与免费',
  },
  paid: '付费流量',
  free: '免费流量',
  unlisted: '未列出',
  overlap: '重复计算',
};
