import { expect, test } from 'vitest';
import {
  introducesPeriod,
  isComparison,
  isUpdateClock,
  presetOf,
  saysRealtime,
  startsWithPreset,
} from '../../../utils/normalise/period-words.ts';

test.each(['实时', '实 时', '今日', '今天', '今 天', 'Today', 'Real-Time', 'LIVE', '今日实时'])(
  '%j chooses the running day',
  (text) => {
    expect(presetOf(text)).toEqual({ preset: 'realtime' });
  },
);

test.each([
  ['昨日', 1],
  ['昨 天', 1],
  ['近1天', 1],
  ['Yesterday', 1],
  ['7天', 7],
  ['近7天', 7],
  ['近 7 日', 7],
  ['最近30天', 30],
  ['近90天', 90],
  ['Last 30 days', 30],
  ['Past 7 Days', 7],
  ['７天', 7],
  ['近1日', 1],
  ['最近1天', 1],
  ['最近1日', 1],
  ['1 day', 1],
])('%j chooses the last %d days', (text, days) => {
  expect(presetOf(text)).toEqual({ preset: 'days', days });
});

test.each([
  ['日', 'day'],
  ['天', 'day'],
  ['自然日', 'day'],
  ['按日', 'day'],
  ['Day', 'day'],
  ['周', 'week'],
  ['自然周', 'week'],
  ['Week', 'week'],
  ['月', 'month'],
  ['自然月', 'month'],
  ['Month', 'month'],
  ['自定义', 'custom'],
  ['自 定 义', 'custom'],
  ['Custom', 'custom'],
  [`日${' '.repeat(39)}`, 'day'],
])('%j chooses a grain, and which %s is said elsewhere', (text, grain) => {
  expect(presetOf(text)).toEqual({ preset: 'grain', grain });
});

test.each([
  '',
  '0天',
  '本月',
  '上周',
  '访客数',
  '天猫',
  '2026-08-17',
  '7',
  '1000天',
  '更新时间',
  '近24小时',
  '不是今日',
  '今日概览',
  '较昨日',
  '昨日对比',
  '近1周',
  '近7天内',
  '的7天',
  `日${' '.repeat(40)}`,
])('%j is no period tab', (text) => {
  expect(presetOf(text)).toBeUndefined();
});

test.each([
  '更新时间 21:28',
  '数据更新于 2026-08-24 10:00:03',
  '截至 10:00',
  'Last updated 9:28 PM',
  '更新时间：２１：２８',
  '更新时间：2026-08-24',
  '数据更新至 2026-08-23',
  '截至2026-08-23',
  'as of Aug 23, 2026',
  'Updated 2026-08-23',
  '更新时间 ：2026-08-24',
])('%j says when the page was updated, not what it shows', (text) => {
  expect(isUpdateClock(text)).toBe(true);
});

test.each(['统计时间 2026-08-23', '更新说明', '10:20', '统计时间 2026-08-23（每日更新）', '更新 123:45', ''])(
  '%j is no update time',
  (text) => {
    expect(isUpdateClock(text)).toBe(false);
  },
);

test.each([
  '对比 2026-08-16',
  '对比时间',
  '较前1日',
  '环比',
  'vs. Previous period (Oct 1 - 22, 2026)',
  'compared to Aug 16, 2026',
  '上周期：2026-08-10',
  '与上期对比：2026-08-10',
])('%j is about the period compared with', (text) => {
  expect(isComparison(text)).toBe(true);
});

test.each(['统计时间 2026-08-17 ~ 2026-08-23', '近7天', '2026-08-17', '2026-08-17 较前1日', 'Aug 1 - 7, 2026', ''])(
  '%j is about the own period',
  (text) => {
    expect(isComparison(text)).toBe(false);
  },
);

test.each([
  '统计时间',
  '统计周期：',
  '数据日期',
  '日期范围',
  '当前：2026-08-28',
  'Month to date (Nov 1 - 22, 2026)',
  'Date range',
  'Periode data',
  'Period data',
])('%j announces a period', (text) => {
  expect(introducesPeriod(text)).toBe(true);
});

test.each(['发布时间', '访客数', '创建于', ''])('%j announces none', (text) => {
  expect(introducesPeriod(text)).toBe(false);
});

test('a block title may say that its figures are running', () => {
  for (const title of ['实时概况', '今日数据', 'Real-time overview', 'Realtime', 'Today'])
    expect(saysRealtime(title)).toBe(true);
  for (const title of ['经营概况', 'Delivery', 'Olive oil']) expect(saysRealtime(title)).toBe(false);
});

test('what announces a period, a comparison or an update has 300 signs at most', () => {
  const padded = (text: string, length: number) => text.padEnd(length, ' ');
  for (const [asks, text] of [
    [isUpdateClock, '更新时间 21:28'],
    [isComparison, '对比'],
    [introducesPeriod, '统计时间'],
  ] as const) {
    expect(asks(padded(text, 300))).toBe(true);
    expect(asks(padded(text, 301))).toBe(false);
  }
});

test.each([
  '昨日 2026-08-23',
  '近7天（2026-08-17 ~ 2026-08-23）',
  'Yesterday Aug 23, 2026',
  'Last 7 days (Aug 17 - 23, 2026)',
])('%j is a preset with its dates', (text) => {
  expect(startsWithPreset(text)).toBe(true);
});

test.each(['昨日 未更新', 'vs. Last 7 days (Aug 10 - 16, 2026)', '商品 2026-08-23', 'Today so far'])(
  '%j is no preset with dates',
  (text) => {
    expect(startsWithPreset(text)).toBe(false);
  },
);
