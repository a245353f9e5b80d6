export const coverage = {
  label: '数据日历',
  states: { captured: '已读', partial: '不完整', contradictory: '有矛盾', missing: '未读' },
  seen: (days: number, of: number) => `${days}/${of} 天`,
  missing: (days: string) => `缺 ${days}`,
  next: '接下来打开',
  open: (page: string, day: string) => `${page}，选 ${day}`,
  rows: (rows: string, of: string) => `${rows}/${of} 行`,
  whole: '这五周没有缺口。',
  gaps: (count: number, of: number, days: readonly string[]) =>
    `近 ${of} 天有 ${count} 天没有读全：${count > days.length ? '…、' : ''}${days.join('、')}`,
  others: '其他页面',
};
