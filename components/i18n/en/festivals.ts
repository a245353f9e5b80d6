import type { Messages } from '../zh.ts';

export const festivals: Messages['festivals'] = {
  'new-year-goods': 'New Year shopping',
  'spring-festival': 'Spring Festival',
  valentine: 'Valentine’s Day',
  'womens-day': 'Women’s Day',
  'mothers-day': 'Mother’s Day',
  '520': '520',
  '618': '618',
  'prime-day': 'Prime Day',
  qixi: 'Qixi',
  '99': '9.9',
  'mid-autumn': 'Mid-Autumn',
  'national-day': 'National Day',
  'double-11': 'Double 11',
  'black-friday': 'Black Friday',
  'cyber-monday': 'Cyber Monday',
  'double-12': 'Double 12',
  christmas: 'Christmas',
};
