export const popup = {
  read: '自动读取',
  openPanel: '打开侧边栏',
  openWelcome: '设置',
  export: '导出',
  exportDay: '导出昨日数据（CSV）',
  exported: (rows: string) => `已存入下载文件夹：昨日 ${rows} 行`,
  exportNone: '昨日还没有数据，没有可导出的。',
  exportFailed: '没有导出成功，请再试一次；或在工作台的“数据”里导出。',
  yesterday: '昨日',
  none: '还没有数据。开启一个后台，像平时一样打开它，昨日的数字就会出现在这里。',
};
