import { expect, test } from 'vitest';
import { datedFiguresOn, figuresOn, readingsOn } from './figures-on.ts';
import { lookAtPiece } from './look-at.ts';

const card = (label: string, value: string) => `<div class="cell"><span>${label}</span><b>${value}</b></div>`;
const block = (title: string, body: string) =>
  `<section class="card"><div class="card-header"><h3>${title}</h3></div><div class="card-body">${body}</div></section>`;
const home = 'https://sycm.taobao.com/portal/home.htm';

test.each(['行业参考', '同行同层', '行业大盘', '竞店对比'])(
  'figures of a block titled %s are the peers’',
  async (title) => {
    const page = block('经营概况', card('访客数', '920')) + block(title, card('访客数', '2,977'));
    const readings = await readingsOn(page);
    expect(readings.map(({ role, value }) => [role, value])).toEqual([
      ['own', 920],
      ['peer', 2977],
    ]);
  },
);

test('running and settled figures of one page keep their own periods', async () => {
  const page =
    block('实时概况', `<span>更新时间 10:00:03</span>${card('访客数', '31')}`) +
    block('经营概况', `<span>统计时间 2026-08-23</span>${card('访客数', '920')}`);
  expect(await datedFiguresOn(page, home)).toEqual(['visitors 31 realtime 2026-08-24', 'visitors 920 day 2026-08-23']);
});

test('a running block with its date in the clock is running', async () => {
  const page = block('实时概况', `<span>更新时间：2026-08-24 10:00:03</span>${card('访客数', '31')}`);
  expect(await datedFiguresOn(page, home)).toEqual(['visitors 31 realtime 2026-08-24']);
});

test.each([
  ['-', 'visitors absent'],
  ['--', 'visitors absent'],
  ['***', 'visitors masked'],
  ['\ue234\ue891', 'visitors unreadable'],
  ['5\ue891', 'visitors unreadable'],
  ['5亿-5.5亿', 'visitors unreadable'],
  ['>99999', 'visitors unreadable'],
  ['12.5%', 'visitors unreadable'],
  ['¥920', 'visitors unreadable'],
  ['1.2万', 'visitors 12000'],
  ['0', 'visitors 0'],
  ['1.234', 'visitors unreadable'],
])('%j for a count is %s', async (text, figure) => {
  expect(await figuresOn(card('访客数', text) + card('支付买家数', '5'))).toContain(figure);
});

test('digits under a font that the adapter names are unreadable though they are plain digits', async () => {
  const page = block(
    '经营数据',
    '<div><span>成交金额</span><span class="__spider_font">123</span></div><div><span>成交订单数</span><b>5</b></div>',
  );
  expect(await figuresOn(page, 'https://mms.pinduoduo.com/home/')).toEqual(['pay_amount unreadable', 'pay_orders 5']);
});

test.each([
  ['a text', '<div>统计时间 2026-08-23</div>', 'day 2026-08-23'],
  ['a text in two elements', '<div><span>统计时间</span><span>2026-08-23</span></div>', 'day 2026-08-23'],
  [
    'a span in three elements',
    '<div class="date-picker"><span>2026-08-17</span><span>~</span><span>2026-08-23</span></div>',
    'range 2026-08-17..2026-08-23',
  ],
  [
    'two date fields',
    '<div class="range-picker"><input value="2026-08-17"><span>-</span><input value="2026-08-23"></div>',
    'range 2026-08-17..2026-08-23',
  ],
  ['the chosen tab', '<div><a>实时</a><a class="active">昨日</a><a>近7天</a></div>', 'day 2026-08-23'],
  [
    'the chosen tab by ARIA',
    '<div><a role="tab" aria-selected="false">实时</a><a role="tab" aria-selected="true">近7天</a></div>',
    'range 2026-08-17..2026-08-23',
  ],
  [
    'a tab with a space in it',
    '<div><button class="ant-btn-primary">实 时</button><button>7天</button></div>',
    'realtime 2026-08-24',
  ],
  [
    'a text and the dates compared with',
    '<div>统计时间 2026-08-23</div><div>对比时间 2026-08-16</div>',
    'day 2026-08-23',
  ],
  ['tabs of a chart', '<div><a class="active">7日</a><a>30日</a></div>', 'unknown'],
  ['the update time', '<div>更新时间 10:00</div>', 'unknown'],
  ['no chosen tab', '<div><a>实时</a><a>昨日</a></div>', 'unknown'],
  ['a date that nobody announces', '<div>发布于 2026-08-01 的公告</div>', 'unknown'],
  ['a future span', '<div>统计时间 2026-08-25 ~ 2026-08-30</div>', 'unknown'],
])('the period is told by %s', async (_, words, period) => {
  expect(await datedFiguresOn(`<div>${words}${card('访客数', '920')}</div>`)).toEqual([`visitors 920 ${period}`]);
});

test('dates of an announcement or a product do not become the period', async () => {
  const page = `<div><div>统计时间 2026-08-23</div>${card('访客数', '920')}<ul><li>2026-08-01 大促报名</li></ul></div>`;
  expect(await datedFiguresOn(page)).toEqual(['visitors 920 day 2026-08-23']);
});

test('a period nobody can read is a warning', async () => {
  const look = await lookAtPiece(card('访客数', '920'));
  expect(look.found === 'figures' && look.draft.warnings).toEqual(['period-unknown']);
});

test('one figure shown with two values is a warning, and the first stands', async () => {
  const look = await lookAtPiece(`${card('访客数', '920')}${card('访客数', '930')}`);
  expect(look.found === 'figures' && look.draft.warnings).toContain('contradiction:visitors');
  expect(await figuresOn(`${card('访客数', '920')}${card('访客数', '930')}`)).toEqual(['visitors 920']);
});

test('settled figures that break an identity are a warning, running ones are not', async () => {
  const cards = card('访客数', '31') + card('支付买家数', '1') + card('支付转化率', '2.70%');
  const settled = await lookAtPiece(`<div>统计时间 2026-08-23</div>${cards}`);
  expect(settled.found === 'figures' && settled.draft.warnings).toEqual(['identity:pay_conversion_rate:shop']);
  const running = await lookAtPiece(`<div>统计时间 2026-08-24 10:00:00</div>${cards}`);
  expect(running.found === 'figures' && running.draft.warnings).toEqual([]);
});

test('the European way of writing is told by the page', async () => {
  const page = card('Net sales', '1.234,56 €') + card('Orders', '1.041') + card('Taxes', '12,50 €');
  expect(await figuresOn(page)).toEqual(['net_sales 1234.56', 'pay_orders 1041', 'taxes 12.5']);
});
