import { expect, test } from 'vitest';
import type { TaughtRule } from '../../utils/model/taught-rule.ts';
import { taughtRuleOf } from '../taught-rule-of.ts';
import { lookAt } from './look-at.ts';

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`;

async function taughtOn(body: string, rules: readonly TaughtRule[], address = 'https://shop.example/report') {
  const look = await lookAt(page(body), address, '2026-08-24T10:00:00+08:00', rules);
  return look.found === 'figures' ? look.draft.readings : [];
}

async function linesOn(body: string, ...rules: readonly Partial<TaughtRule>[]) {
  const readings = await taughtOn(body, rules.map(taughtRuleOf));
  return readings.map(
    ({ entity, metric, role, value, state, unit, taught }) =>
      `${entity.kind === 'shop' ? '' : `${entity.name}: `}${role} ${metric} ${value ?? state} ${unit}${taught ? ' taught' : ''}`,
  );
}

const card = (label: string, value: string) => `<div><p>${label}</p><b>${value}</b></div>`;

test('a label nobody knew is read as taught, and says so', async () => {
  expect(await linesOn(card('净收入', '¥12,345.60'))).toEqual([]);
  expect(await linesOn(card('净收入', '¥12,345.60'), {})).toEqual(['own pay_amount 12345.6 CNY taught']);
});

test('a label the lexicon knows means what was taught', async () => {
  expect(await linesOn(card('访客数', '920'), { label: '访客数', metric: 'page_views' })).toEqual([
    'own page_views 920 count taught',
  ]);
});

test('what is none of ours is read no more', async () => {
  expect(await linesOn(card('访客数', '920'))).toEqual(['own visitors 920 count']);
  expect(await linesOn(card('访客数', '920'), { label: '访客数', metric: null })).toEqual([]);
});

test.for([
  ['another page', { path: '/other' }],
  ['being switched off', { on: false }],
  ['another block', { block: '别的' }],
])('a rule says nothing of %s', async ([, said]) => {
  expect(await linesOn(card('净收入', '¥12'), said as Partial<TaughtRule>)).toEqual([]);
});

test('of two cards with one label only that of the taught block is read; numbers in titles do not matter', async () => {
  const body = `<section><h3>本店 10:31</h3>${card('净收入', '¥12')}</section><section><h3>全部门店</h3>${card('净收入', '¥99')}</section>`;
  expect(await linesOn(body, { block: '本店 09:02' })).toEqual(['own pay_amount 12 CNY taught']);
});

test('a rule of a block comes before one of the page', async () => {
  const body = `<section><h3>本店</h3>${card('净收入', '¥12')}</section>`;
  expect(await linesOn(body, { metric: 'refund_amount', id: 'a' }, { block: '本店', id: 'b' })).toEqual([
    'own pay_amount 12 CNY taught',
  ]);
});

test('words between label and figure are passed over when taught so', async () => {
  const body = '<div><p>净收入</p><p>含税</p><b>¥12</b></div>';
  expect(await linesOn(body, {})).toEqual([]);
  expect(await linesOn(body, { between: ['含税'] })).toEqual(['own pay_amount 12 CNY taught']);
});

test.for([
  ['%', 'click_rate', '3.5', 0.035, 'ratio'],
  ['万', 'pay_amount', '1.2', 12_000, 'CNY'],
  ['', 'pay_amount', '7', 7, 'CNY'],
] as const)('a bare number is read with the unit %j', async ([scale, metric, text, value, unit]) => {
  const [reading] = await taughtOn(card('净收入', text), [taughtRuleOf({ scale, metric, currency: 'CNY' })]);
  expect(reading).toMatchObject({ value, unit });
});

test('a figure of others is theirs', async () => {
  expect(await linesOn(card('净收入', '¥12'), { role: 'peer' })).toEqual([]);
  const both = card('净收入', '¥12') + card('均值', '¥10');
  expect(await linesOn(both, {}, { id: 'b', label: '均值', role: 'peer' })).toEqual([
    'own pay_amount 12 CNY taught',
    'peer pay_amount 10 CNY taught',
  ]);
});

test.for([
  ['today', '2026-08-24', '2026-08-24', 'realtime'],
  ['yesterday', '2026-08-23', '2026-08-23', 'day'],
  ['last-7-days', '2026-08-17', '2026-08-23', 'range'],
  ['last-30-days', '2026-07-25', '2026-08-23', 'range'],
] as const)('a figure is of %s when taught so', async ([period, start, end, grain]) => {
  const [reading] = await taughtOn(card('净收入', '¥12'), [taughtRuleOf({ period })]);
  expect(reading?.period).toEqual({ start, end, grain });
});

test('the page tells the period unless taught otherwise', async () => {
  const body = `<p>统计时间 2026-08-20</p>${card('净收入', '¥12')}`;
  const [reading] = await taughtOn(body, [taughtRuleOf({})]);
  expect(reading?.period).toEqual({ start: '2026-08-20', end: '2026-08-20', grain: 'day' });
});

const rows = (first: string, header: string) =>
  `<table><thead><tr><th>${first}</th><th>${header}</th></tr></thead><tbody><tr><td>衬衫</td><td>1,391</td></tr><tr><td>短裤</td><td>525</td></tr></tbody></table>`;
const column = { place: 'column', label: '看过的人', metric: 'visitors' } as const;

test('a column is read as taught, a row at a time', async () => {
  expect(await linesOn(rows('商品', '看过的人'))).toEqual([]);
  expect(await linesOn(rows('商品', '看过的人'), column)).toEqual([
    '衬衫: own visitors 1391 count taught',
    '短裤: own visitors 525 count taught',
  ]);
});

test('what the rows are about is taught where the table does not tell', async () => {
  expect(await linesOn(rows('叫法', '看过的人'), column)).toEqual([]);
  expect(await linesOn(rows('叫法', '看过的人'), { ...column, rows: 'product', named: '叫法' })).toEqual([
    '衬衫: own visitors 1391 count taught',
    '短裤: own visitors 525 count taught',
  ]);
});

test('a taught header is recognised with the unit it carries', async () => {
  const body = rows('商品', '流水(万元)').replaceAll('1,391', '1.2').replaceAll('525', '0.5');
  const taught = { place: 'column', label: '流水(万元)', metric: 'pay_amount', currency: 'CNY' } as const;
  expect(await linesOn(body, taught)).toEqual([
    '衬衫: own pay_amount 12000 CNY taught',
    '短裤: own pay_amount 5000 CNY taught',
  ]);
});

test('rows of days keep their days whatever period was taught', async () => {
  const body = rows('日期', '看过的人').replace('衬衫', '2026-08-21').replace('短裤', '2026-08-22');
  const readings = await taughtOn(body, [taughtRuleOf({ ...column, period: 'yesterday' })]);
  expect(readings.map(({ period }) => period?.start)).toEqual(['2026-08-21', '2026-08-22']);
});

test('a row of label and value is taught by its label', async () => {
  const body = '<table><tbody><tr><td>净收入</td><td>¥12</td></tr></tbody></table>';
  expect(await linesOn(body, {})).toEqual(['own pay_amount 12 CNY taught']);
});

test('what was taught stands against what the lexicon reads elsewhere on the page', async () => {
  const body = `<section><h3>甲</h3>${card('支付金额', '¥99')}${card('访客数', '5')}</section>${card('净收入', '¥12')}`;
  expect(await linesOn(body, {})).toContain('own pay_amount 12 CNY taught');
  expect(await linesOn(body, {})).not.toContain('own pay_amount 99 CNY');
});

test('no rule opens a page that must not be read', async () => {
  const rule = taughtRuleOf({ console: 'sycm', host: null, path: '/mc/market' });
  expect(await taughtOn(card('净收入', '¥12'), [rule], 'https://sycm.taobao.com/mc/market')).toEqual([]);
});

test('a list of people is not read whatever was taught of its rows', async () => {
  const body = `<table><thead><tr><th>买家</th><th>看过的人</th></tr></thead><tbody><tr><td>王小明</td><td>3</td></tr></tbody></table>`;
  expect(await linesOn(body, { ...column, rows: 'product' })).toEqual([]);
  expect(await linesOn(body, { ...column, rows: 'product', named: '买家' })).toEqual([]);
});
