export const settings = {
  rises: '涨跌颜色',
  risesHint: '对店铺有利的变化用哪种颜色；退款上升不算好事。',
  habit: '按语言习惯',
  red: '红色为好',
  green: '绿色为好',
  reading: '读取',
  consoles: '后台',
};
