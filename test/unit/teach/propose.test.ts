import { expect, test } from 'vitest';
import { readingPlan } from '../../../utils/consoles/reading-plan.ts';
import type { Spot } from '../../../utils/teach/pointed.ts';
import { proposeRule, proposeScale } from '../../../utils/teach/propose-rule.ts';
import { ruleFault } from '../../../utils/teach/rule-fault.ts';
import { similarity } from '../../../utils/teach/similarity.ts';
import { searchMetrics, suggestMetrics } from '../../../utils/teach/suggest-metrics.ts';

const { lexicon } = readingPlan(new URL('https://shop.example/report'));
const suggested = (label: string, text: string) => suggestMetrics(label, text, lexicon)[0]?.id;

test.for([
  ['支付金额', '1,234.00', 'pay_amount'],
  ['本店支付金额', '¥1,234.00', 'pay_amount'],
  ['店铺总访客数', '1,234', 'visitors'],
  ['Unique visitors (store)', '1,234', 'visitors'],
  ['支付转化率(店铺)', '3.21%', 'pay_conversion_rate'],
  ['Total net sales', '$1,234.00', 'net_sales'],
  ['加购的人数', '12', 'add_to_cart_buyers'],
])('%s with %s is taken for %s', ([label = '', text = '', metric]) => {
  expect(suggested(label, text)).toBe(metric);
});

test('nothing is proposed where no name comes near', () => {
  expect(suggestMetrics('天气', '21', lexicon)).toEqual([]);
});

test('a percentage is never taken for an amount first', () => {
  const [first] = suggestMetrics('退款', '3.2%', lexicon);
  expect(first?.unit ?? 'ratio').toBe('ratio');
});

test.for([
  ['客单', 'amount_per_buyer'],
  ['refund_rate', 'refund_rate'],
  ['Bounce', 'bounce_rate'],
  ['成交金额', 'pay_amount'],
  ['ＵＶ价值', 'value_per_visitor'],
])('a search for %s finds %s first', ([query = '', metric]) => {
  expect(searchMetrics(query, lexicon)[0]?.id).toBe(metric);
});

test('a search for nothing shows every metric, one for nonsense none', () => {
  expect(searchMetrics(' ', lexicon).length).toBeGreaterThan(60);
  expect(searchMetrics('🦄🦄', lexicon)).toEqual([]);
});

test.for([
  ['访客数', '访客数：', 1],
  ['Net sales', 'NET  SALES', 1],
  ['', '', 0],
  ['访客', '金额', 0],
  ['a', 'a', 1],
  ['件', '件数', 0],
  ['访客数', '店铺访客数', 0.88],
] as const)('%j and %j are alike by %d', ([a, b, likeness]) => {
  expect(similarity(a, b)).toBeCloseTo(likeness, 5);
});

const spot = (said: Partial<Spot>): Spot => ({
  place: 'card',
  label: '净收入',
  between: [],
  works: true,
  headers: [],
  firstRow: [],
  ...said,
});

test.for([
  ['1.2', '支付金额(万元)', 'card', 'pay_amount', '万'],
  ['1.2', '支付金额(万元)', 'column', 'pay_amount', ''],
  ['1.2万', '支付金额', 'card', 'pay_amount', ''],
  ['97.73', '3分钟响应率', 'card', 'reply_3min_rate', '%'],
  ['97.73%', '3分钟响应率', 'card', 'reply_3min_rate', ''],
  ['97.73', '3分钟响应率', 'card', null, ''],
  ['3.2', '人均浏览量', 'card', 'pages_per_visitor', ''],
] as const)('%s under %s (%s) of %s is read with %j behind it', ([text, label, place, metric, scale]) => {
  expect(proposeScale(text, { label, place }, metric)).toBe(scale);
});

test.for([
  ['generic', 'shop.example'],
  ['sycm', null],
] as const)('what is proposed for %s is a sound rule for host %s', ([console, host]) => {
  const pointed = { text: '12', path: '/report', blocks: ['概况', '首页'], spots: [] };
  const rule = proposeRule(pointed, spot({}), {
    id: 'x',
    at: '2026-08-24T10:00:00.000Z',
    console,
    host: 'shop.example',
    metric: 'net_sales',
  });
  expect(ruleFault(rule)).toBeUndefined();
  expect(rule).toMatchObject({ host, block: '概况', label: '净收入', role: 'own', period: 'page' });
});
