export const retention = {
  name: '保留明细',
  hint: '商品、来源等明细保留多久；店铺整体的历史一直保留。',
  all: '全部',
  months: (months: number) => `${months} 个月`,
  would: (size: string) => `将删除约 ${size} 较早的明细，在后台空闲时进行。`,
  none: '没有更早的明细，什么也不会删除。',
};
