export const retention = {
  name: '保留明细',
  hint: '商品、来源等明细保留多久；店铺整体的历史一直保留。',
  all: '全部',
  months: (months: number) => `${months} 个月`,
  would: (month: string, parts: string, size: string) => `将删除 ${month} 以前的 ${parts}（约 ${size}）。`,
  entityDays: (count: string, kind: string) => `${count} 个${kind}日`,
  and: '、',
  soon: '一天之后才在后台删除，在此之前随时可以改回。',
  due: '浏览器空闲时在后台删除。',
  none: '没有更早的明细，什么也不会删除。',
};
