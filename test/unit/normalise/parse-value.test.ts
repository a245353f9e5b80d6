import { describe, expect, test } from 'vitest';
import type { MetricUnit } from '../../../utils/model/metric.ts';
import { isValueText, parseValue } from '../../../utils/normalise/parse-value.ts';

const cny = { decimal: '.', currency: 'CNY' } as const;
const euro = { decimal: ',', currency: 'EUR' } as const;
const read = (text: string, unit: MetricUnit, style: Parameters<typeof parseValue>[2] = cny) =>
  parseValue({ text }, unit, style);
const units = ['count', 'ratio', 'seconds', 'score', 'index', 'money'] as const;

describe.each(units)('whatever the unit (%s)', (unit) => {
  test.each([
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '－',
    '−',
    'N/A',
    'n/a',
    '暂无',
    '暂无数据',
    '无数据',
    '--%',
    '¥--',
    '¥ --',
    ' - ',
  ])('%j is absent, not zero', (text) => {
    expect(read(text, unit)).toMatchObject({ state: 'absent', value: null });
  });

  test.each(['***', '**', '＊＊＊', '••••', '###', '***%', '¥****', '¥ ***'])('%j is masked', (text) => {
    expect(read(text, unit)).toMatchObject({ state: 'masked', value: null });
  });

  test.each(['\ue891\ue234', '1\ue234', '\uf8ff.5%', '\u{f0000}'])('%j in a private font is unreadable', (text) => {
    expect(read(text, unit)).toMatchObject({ state: 'unreadable', value: null });
  });

  test('plain digits that a private font draws are unreadable', () => {
    expect(parseValue({ text: '525', scrambled: true }, unit, cny)).toMatchObject({ state: 'unreadable', value: null });
    expect(parseValue({ text: '', scrambled: true }, unit, cny)).toMatchObject({ state: 'unreadable', value: null });
  });

  test.each([
    '5亿-5.5亿',
    '¥50-100',
    '>99999%',
    '<5',
    '≥10',
    '加载中',
    '',
    '2 3.39%',
    '2026-08-17',
    '较昨日持平',
    '7天',
    '12-',
    '12 暂无数据',
    '12**',
    '**5',
    '（昨日）12',
  ])('%j is not one number', (text) => {
    expect(read(text, unit)).toMatchObject({ state: 'unreadable', value: null });
  });
});

test.each<readonly [MetricUnit, string, number]>([
  ['count', '1,391', 1391],
  ['count', '0', 0],
  ['count', '2.0', 2],
  ['count', '23件', 23],
  ['count', '1,234 (已付款)', 1234],
  ['count', '1,234 (已付款) ', 1234],
  ['count', '1.2万', 12_000],
  ['ratio', '1.51%', 0.0151],
  ['ratio', '8.55%（低）', 0.0855],
  ['ratio', '3.25', 3.25],
  ['ratio', '2.5倍', 2.5],
  ['ratio', '+5%', 0.05],
  ['ratio', '-5%', -0.05],
  ['ratio', '1.234', 1.234],
  ['seconds', '12.55', 12.55],
  ['seconds', '00:01:23', 83],
  ['seconds', '1分23秒', 83],
  ['score', '4.80', 4.8],
  ['score', '92分', 92],
  ['score', '4.567', 4.567],
  ['index', '12,345', 12_345],
  ['money', '14,795.00', 14_795],
  ['money', '¥12,805.54', 12_805.54],
  ['money', '12.5元', 12.5],
  ['money', '-125.00', -125],
  ['money', '-0.00', 0],
  ['money', '１，２３４．５', 1234.5],
])('a %s written %j is %d', (unit, text, value) => {
  expect(read(text, unit)).toMatchObject({ state: 'ok', value });
});

test.each<readonly [MetricUnit, string]>([
  ['count', '1.51%'],
  ['count', '¥12'],
  ['count', '12元'],
  ['count', '12.5'],
  ['count', '12秒'],
  ['count', '12分'],
  ['count', '+5'],
  ['count', '-5'],
  ['count', '↑5'],
  ['money', '+5.00'],
  ['score', '+0.1'],
  ['ratio', '¥3.25'],
  ['ratio', '3.25元'],
  ['ratio', '12人'],
  ['ratio', '12秒'],
  ['seconds', '12%'],
  ['seconds', '¥12'],
  ['seconds', '12人'],
  ['score', '98%'],
  ['score', '¥4.8'],
  ['score', '12笔'],
  ['index', '5%'],
  ['index', '5件'],
  ['index', '12s'],
  ['money', '12s'],
  ['count', '12倍'],
  ['score', '12s'],
  ['count', '1,234 (一二三四五六七八九十一二三)'],
  ['index', '¥5'],
  ['money', '12%'],
  ['money', '12人'],
  ['money', '3件'],
])('a %s is not written %j: that is somebody else’s number', (unit, text) => {
  expect(read(text, unit)).toMatchObject({ state: 'unreadable', value: null });
});

test('an abbreviated value says between which values the truth lies', () => {
  expect(read('1.2万', 'count')).toEqual({
    state: 'ok',
    value: 12_000,
    unit: 'count',
    rounded: true,
    low: 11_500,
    high: 12_500,
  });
  expect(read('1,391', 'count')).toEqual({ state: 'ok', value: 1391, unit: 'count' });
});

test('an amount is in the currency it is written in, else in the console’s, else in none known', () => {
  expect(read('5', 'money').unit).toBe('CNY');
  expect(read('US$5', 'money').unit).toBe('USD');
  expect(read('¥5', 'money', { decimal: '.', currency: 'JPY' }).unit).toBe('JPY');
  expect(read('5', 'money', { decimal: '.' }).unit).toBe('XXX');
  expect(read('-', 'money').unit).toBe('CNY');
});

test('a count has no decimals, so a comma before three digits separates groups on any page', () => {
  expect(read('2,406', 'count', euro)).toMatchObject({ state: 'ok', value: 2406 });
  expect(read('1,000', 'count', euro)).toMatchObject({ state: 'ok', value: 1000 });
  expect(read('1.234', 'count', euro)).toMatchObject({ state: 'ok', value: 1234 });
});

test.each(['1.234', '12.000'])('a count %j on a page with points may be a thousand times more: unreadable', (text) => {
  expect(read(text, 'count')).toMatchObject({ state: 'unreadable' });
});

test('three decimals of an amount are believed only where the point is known to be a decimal point', () => {
  for (const currency of 'CNY USD GBP HKD TWD SGD MYR THB INR PHP MXN AUD NZD CAD'.split(' '))
    expect(read('2.006', 'money', { decimal: '.', currency })).toMatchObject({ state: 'ok', value: 2.006 });
  const euros = { decimal: '.', currency: 'EUR' } as const;
  expect(read('€1.234', 'money', euros)).toMatchObject({ state: 'unreadable' });
  expect(read('1,234.567', 'money', euros)).toMatchObject({ state: 'ok', value: 1234.567 });
  expect(read('1.2345', 'money', euros)).toMatchObject({ state: 'ok', value: 1.2345 });
  expect(read('1.234', 'money', { decimal: '.' })).toMatchObject({ state: 'unreadable' });
  expect(read('1.234 €', 'money', { decimal: '.', currency: 'EUR' })).toMatchObject({ state: 'unreadable' });
  expect(read('1.234 €', 'money', euro)).toMatchObject({ state: 'ok', value: 1234, unit: 'EUR' });
  expect(read('1,234 €', 'money', euro)).toMatchObject({ state: 'unreadable' });
});

test('the page’s decimal mark is used for every unit', () => {
  expect(read('1,5%', 'ratio', euro)).toMatchObject({ value: 0.015 });
  expect(read('1.234', 'seconds', euro)).toMatchObject({ value: 1234 });
});

test.each([
  '1,391',
  '5亿-5.5亿',
  '¥50-100',
  '>99999%',
  '<5',
  '-',
  '***',
  '\ue234',
  '8.55%（低）',
  '00:01:23',
  '112:01:23',
  '12分',
  '3分钟',
  '10小时20分',
  '1 小时 20 分钟',
  '2时5分钟',
  '1分23秒',
  '1 分 23 秒',
  '10小时20分30.25秒',
  '1.234,5',
  '０',
  '1234,567',
  ' - ',
  ' ≥5 ',
  '12 (人)',
  `12${' '.repeat(118)}`,
])('%j stands where a figure stands', (text) => {
  expect(isValueText(text)).toBe(true);
});

test.each([
  '访客数',
  '',
  '08-18',
  '2026-08-17',
  '10:20',
  '7天',
  '30日',
  '近7天',
  '较前1日',
  'v1.2',
  '(23)',
  '加载中',
  '1,2,3',
  '5>3',
  '1-2-3',
  '5-',
  '-abc',
  '5-一些',
  '些-5',
  '8-08',
  'x1:02:03',
  '1:02:03x',
  '1:02',
  '分',
  '小时20分',
  'x小时20分',
  '1小时x分',
  '1分x秒',
  '1分3.秒',
  '1分3.x秒',
  '1分x3秒',
  '12分3',
  `12${' '.repeat(119)}`,
])('%j does not', (text) => {
  expect(isValueText(text)).toBe(false);
});

test.each([
  ['1,2 M', { decimal: ',' }],
  ['56,7 B', { decimal: ',' }],
  ['1.2k', { decimal: '.', foreignShorts: true }],
] as const)('"%s" is not read where it may be another power of ten', (text, style) => {
  expect(parseValue({ text }, 'count', style)).toMatchObject({ state: 'unreadable', value: null });
});

test('a text longer than any figure is unreadable, whatever it begins with', () => {
  expect(read(`12${' '.repeat(118)}`, 'count').value).toBe(12);
  expect(read(`12${' '.repeat(119)}`, 'count').state).toBe('unreadable');
});

test('what has no value still has the unit of its metric', () => {
  for (const text of ['***', '-', '加载中']) {
    expect(read(text, 'count').unit).toBe('count');
    expect(read(text, 'money').unit).toBe('CNY');
  }
});

test.each([
  ['1,2M', { decimal: ',' }],
  ['1,2  B', { decimal: ',' }],
  ['1.2 K', { decimal: '.', foreignShorts: true }],
] as const)('"%s" is not read either, however it is spaced', (text, style) => {
  expect(parseValue({ text }, 'count', style).state).toBe('unreadable');
});

test('bn, mn, 万 and plain digits mean one thing on every page', () => {
  const foreign = { decimal: ',', foreignShorts: true } as const;
  for (const style of [foreign, { decimal: ',' } as const]) {
    expect(parseValue({ text: '1,2 bn' }, 'count', style).value).toBe(1_200_000_000);
    expect(parseValue({ text: '1,2 mn' }, 'count', style).value).toBe(1_200_000);
    expect(parseValue({ text: '1,2万' }, 'count', style).value).toBe(12_000);
    expect(parseValue({ text: '1234' }, 'count', style).value).toBe(1234);
  }
});

test('"1,2 K" and "1.2M" are read where they mean one thing', () => {
  expect(parseValue({ text: '1,2 K' }, 'count', { decimal: ',' }).value).toBe(1200);
  expect(parseValue({ text: '1.2M' }, 'count', { decimal: '.' }).value).toBe(1_200_000);
});

test.each([
  ['1,2 M', 'count', 1_200_000],
  ['1,25 M €', 'money', 1_250_000],
  ['1,2\u00a0M', 'money', 1_200_000],
] as const)('%j is millions where the page’s language says so', (text, unit, value) => {
  const style = { decimal: ',', currency: 'EUR', plainMillions: true } as const;
  expect(parseValue({ text }, unit, style)).toMatchObject({ state: 'ok', value, rounded: true });
});

test.each([
  ['1,2 M', { decimal: ',' }],
  ['1,2 M', { decimal: ',', foreignShorts: true }],
  ['1,2 B', { decimal: ',', plainMillions: true }],
] as const)('%j as %j stays unreadable', (text, style) => {
  expect(parseValue({ text }, 'count', style).state).toBe('unreadable');
});
