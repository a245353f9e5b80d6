export const save = {
  label: '导出 CSV',
  scope: '导出范围',
  all: '全部数据',
  busy: (done: string) => `正在导出… ${done} 行`,
  done: (rows: string) => `已导出 ${rows} 行`,
  failed: '导出失败，数据没有改动。请重试。',
  empty: '这段时间没有可导出的数据',
};
