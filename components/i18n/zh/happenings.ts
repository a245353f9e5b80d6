import type { Names } from '../names.ts';

/** What happened on a day, wherever days are drawn. */
export const happenings = {
  festivals: {
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
  } as Names,
  unnamedCampaign: '未命名活动',
  actions: {
    'main-picture': '改主图',
    title: '改标题',
    'detail-page': '改详情页',
    price: '改价',
    promotion: '优惠促销',
    advertising: '推广',
    stock: '库存',
    service: '客服',
    other: '其他',
  },
};
