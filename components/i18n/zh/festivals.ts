import type { Names } from '../names.ts';

export const festivals = {
  'new-year-goods': '年货节',
  'spring-festival': '春节',
  valentine: '情人节',
  'womens-day': '38 节',
  'mothers-day': '母亲节',
  '520': '520',
  '618': '618',
  'prime-day': 'Prime Day',
  qixi: '七夕',
  '99': '99 大促',
  'mid-autumn': '中秋',
  'national-day': '国庆',
  'double-11': '双11',
  'black-friday': '黑五',
  'cyber-monday': '网络星期一',
  'double-12': '双12',
  christmas: '圣诞',
} as Names;
