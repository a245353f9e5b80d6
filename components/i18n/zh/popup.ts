export const popup = {
  read: '自动读取',
  openPanel: '打开侧边栏',
  openWelcome: '设置',
  yesterday: '昨日',
  none: '还没有数据。开启一个后台，像平时一样打开它，昨日的数字就会出现在这里。',
};
