import { expect, test } from 'vitest';
import { roleOf } from '../../../utils/normalise/role-of.ts';

test.each([
  ['昨日', 'previous', ''],
  ['昨日 2097', 'previous', '2097'],
  ['昨日2,097', 'previous', '2,097'],
  ['昨日：525', 'previous', '525'],
  ['昨日 525笔', 'previous', '525笔'],
  ['昨日 ¥1,234.5', 'previous', '¥1,234.5'],
  ['昨日 1.2万', 'previous', '1.2万'],
  ['昨日全天 30', 'previous', '30'],
  ['昨日 -', 'previous', '-'],
  ['昨日 --', 'previous', '--'],
  ['昨日 ***', 'previous', '***'],
  ['前一日 12', 'previous', '12'],
  ['上周期', 'previous', ''],
  ['上一周期 12', 'previous', '12'],
  ['上期 12', 'previous', '12'],
  ['同期', 'previous', ''],
  ['对比时间', 'previous', ''],
  ['vs. Previous period', 'previous', ''],
  ['Previous year', 'previous', ''],
  ['vs 125', 'previous', '125'],
  ['Yesterday 12', 'previous', '12'],
  ['较前1日', 'change', ''],
  ['较前1日 ↓16.75%', 'change', '↓16.75%'],
  ['较前1日 ▲+0.22%', 'change', '▲+0.22%'],
  ['较昨日100.00%', 'change', '100.00%'],
  ['较昨日持平', 'change', ''],
  ['较昨日-', 'change', '-'],
  ['较上周同期', 'change', ''],
  ['环比 +5.2%', 'change', '+5.2%'],
  ['同比-3%', 'change', '-3%'],
  ['日环比', 'change', ''],
  ['compared to last week', 'change', ''],
  ['from previous period', 'change', ''],
  ['同行同层平均 2,977', 'peer', '2,977'],
  ['同行平均', 'peer', ''],
  ['商圈同行优秀', 'peer', ''],
  ['超过同行85%', 'peer', '85%'],
  ['行业平均 12.5%', 'peer', '12.5%'],
  ['Industry benchmark', 'peer', ''],
])('%j announces a %s figure and leaves %j', (text, role, rest) => {
  expect(roleOf(text)).toMatchObject({ role, rest });
});

test.each(['对比时间 2026-08-20', '昨日 10:20', '昨日 2026/08/23', '较2026年8月'])(
  'the end of a date or a time is no figure: %j',
  (text) => {
    expect(roleOf(text)?.rest).toBe('');
  },
);

test.each([
  '访客数',
  '1,391',
  '',
  '今日',
  '实时',
  '近7天',
  'Net sales',
  'versatile',
  '支付金额',
  `昨日${'很'.repeat(50)}长`,
])('%j announces nothing', (text) => {
  expect(roleOf(text)).toBeUndefined();
});

test.each([
  ['同行同层平均', undefined],
  ['同行同层优秀', true],
  ['商圈同行优秀 3.2%', true],
  ['同行前10%平均', undefined],
  ['Industry benchmark', undefined],
  ['Benchmark (top)', true],
  ['昨日优秀', undefined],
])('%j is of the best of the peers: %s', (text, top) => {
  expect(roleOf(text)?.top).toBe(top);
});
