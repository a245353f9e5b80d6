export const pace = {
  label: '今日进度',
  sofar: (time: string, amount: string) => `今日到 ${time} 支付金额 ${amount}。`,
  share: (share: string, low: string, high: string, like: string) =>
    `平时这个时候约有全天的 ${low === high ? share : `${share}（${low}–${high}）`}，按${like}算；`,
  like: {
    weekday: (days: number) => `最近 ${days} 个同星期的日子`,
    any: (days: number) => `最近 ${days} 天（同星期的看得不够）`,
  },
  expected: (middle: string, low: string, high: string) =>
    `照此全天约 ${low === high ? middle : `${middle}（${low}–${high}）`}。`,
  noShare: '平时这个时候看后台的日子还不到 4 天，估不出全天。',
};
