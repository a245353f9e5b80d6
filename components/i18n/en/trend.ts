import type { Messages } from '../zh.ts';
import { s } from './plural.ts';

export const trend: Messages['trend'] = {
  label: 'Trend',
  metric: 'Metric',
  range: 'Range',
  days: (count) => `${count}d`,
  none: 'This metric was not read in this range',
  gaps: (missing) => `${missing} day${s(missing)} not read, left blank`,
  since: (day) => `Read since ${day}`,
  realtime: 'Today is still running, not drawn',
  table: 'Table',
  chart: 'Chart',
  date: 'Date',
  cursor: 'Use the left and right arrow keys to step through the days',
  daysRead: 'days read',
  notRead: 'not read',
  mean: 'Daily mean',
  latest: 'Latest',
  compare: 'Compare',
  before: (days: number) => `${days} days earlier`,
  second: 'Second metric',
  noSecond: '+ Metric',
  whole: 'Show all',
};
