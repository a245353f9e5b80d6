import { expect, test } from 'vitest';
import { figuresOn, readingsOn } from './figures-on.ts';

const visitors = ['visitors 920'];

test.each([
  ['label and value as siblings', '<div><span>访客数</span><span>920</span></div>'],
  ['label and value in blocks of their own', '<div><div><p>访客数</p></div><div><div><b>920</b></div></div></div>'],
  ['dl, dt and dd', '<dl><dt>访客数</dt><dd>920</dd></dl>'],
  ['label as bare text before the value', '<div>访客数 <strong>920</strong></div>'],
  ['a question mark between', '<div><span>访客数</span><span>?</span><i></i><span>920</span></div>'],
  [
    'an icon drawn by a font between',
    '<div><span>访客数</span><i class="iconfont"></i><svg><text>1</text></svg><span>920</span></div>',
  ],
  ['a colon after the label', '<div><span>访客数：</span><span>920</span></div>'],
  ['the word 今日 between', '<div><span>访客数</span><span>今日</span><span>920</span></div>'],
  [
    'a tooltip nobody sees between',
    '<div><span>访客数</span><div style="display:none">访客 500 人</div><span>920</span></div>',
  ],
  [
    'a tooltip hidden by a class between',
    '<style>.tip{display:none}</style><div><span>访客数</span><div class="tip">12 人</div><span>920</span></div>',
  ],
  [
    'a tooltip made invisible between',
    '<style>.tip{visibility:hidden}</style><div><span>访客数</span><div class="tip">12</div><span>920</span></div>',
  ],
  [
    'a text for screen readers between',
    '<div><span>访客数</span><span class="sr-only">比昨日多 12</span><span>920</span></div>',
  ],
  ['comments inside the value', '<div><span>访客数</span><span>9<!-- -->2<!-- -->0</span></div>'],
  ['a comparison after', '<div><span>访客数</span><span>920</span><span>较前1日</span><span>▲+0.22%</span></div>'],
  ['a peer value after', '<div><span>访客数</span><span>920</span><span>同行同层平均 2,977</span></div>'],
  ['yesterday after', '<div><span>访客数</span><span>920</span><span>昨日 1,000</span></div>'],
  ['the value before the label in an element of their own', '<div><div><b>920</b><span>访客数</span></div></div>'],
])('a card is read: %s', async (_, card) => {
  expect(await figuresOn(card)).toEqual(visitors);
});

test.each([
  [
    'the currency in its own element',
    '<div><span>支付金额</span><div><i>¥</i><b>1,234.50</b></div></div>',
    'pay_amount 1234.5',
  ],
  [
    'decimals in an element of their own',
    '<div><span>支付金额</span><strong>$1,234<span>.56</span></strong></div>',
    'pay_amount 1234.56',
  ],
  ['万 in its own element', '<div><span>支付金额</span><div><b>1.2</b><i>万</i></div></div>', 'pay_amount 12000'],
  ['元 in its own element', '<div><span>支付金额</span><div><b>1,234</b><i>元</i></div></div>', 'pay_amount 1234'],
  [
    'the percent sign in its own element',
    '<div><span>支付转化率</span><div><b>2.79</b><i>%</i></div></div>',
    'pay_conversion_rate 0.0279',
  ],
  ['the unit in the label', '<div><span>成交金额(元)</span><b>1,234</b></div>', 'pay_amount 1234'],
  ['a minus', '<div><span>Net sales</span><b>-$125.00</b></div>', 'net_sales -125'],
])('a value in pieces is put together: %s', async (_, card, figure) => {
  expect(await figuresOn(card)).toEqual([figure]);
});

test.each([
  [
    'the value is missing and the next card has one',
    '<div><div><span>支付金额</span></div><div><span>访客数</span><span>920</span></div></div>',
  ],
  [
    'the value is missing and the next label is unknown',
    '<div><div><span>支付金额</span></div><div><span>某指标</span><b>5</b></div><div><span>访客数</span><b>920</b></div></div>',
  ],
  [
    'a word stands where the value would',
    '<div><div><span>支付金额</span><span>加载失败</span><b>5</b></div><div><span>访客数</span><b>920</b></div></div>',
  ],
  [
    'only yesterday is shown',
    '<div><div><span>支付金额</span><span>昨日 5</span></div><div><span>访客数</span><b>920</b></div></div>',
  ],
  [
    'only the peers are shown',
    '<div><div><span>支付金额</span><span>同行平均</span><b>5</b></div><div><span>访客数</span><b>920</b></div></div>',
  ],
])('a figure of somebody else is not taken: %s', async (_, cards) => {
  expect(await figuresOn(cards)).toEqual(visitors);
});

test('a row of labels above a row of values is not paired wrongly', async () => {
  const figures = await figuresOn(
    '<div><div><span>访客数</span><span>支付金额</span><span>支付买家数</span></div><div><b>920</b><b>14,795.00</b><b>25</b></div></div>',
  );
  const right = ['visitors 920', 'pay_amount 14795', 'pay_buyers 25'];
  expect(figures.filter((figure) => !right.includes(figure))).toEqual([]);
});

test('values before labels are not shifted by one', async () => {
  const figures = await figuresOn(
    '<div><div><b>920</b><span>访客数</span></div><div><b>25</b><span>支付买家数</span></div><div><b>14,795.00</b><span>支付金额</span></div></div>',
  );
  expect(figures).toEqual(['visitors 920', 'pay_buyers 25', 'pay_amount 14795']);
});

test('values before labels without elements of their own are not shifted by one', async () => {
  const figures = await figuresOn('<div><b>920</b><span>访客数</span><b>25</b><span>支付买家数</span></div>');
  const right = ['visitors 920', 'pay_buyers 25'];
  expect(figures.filter((figure) => !right.includes(figure))).toEqual([]);
});

test('three lines a metric, the third missing when there is no data', async () => {
  const lines = ['访客数', '31', '昨日 40', '支付买家数', '1', '支付金额', '822.5', '昨日 300'];
  expect(await figuresOn(`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`)).toEqual([
    'visitors 31',
    'pay_buyers 1',
    'pay_amount 822.5',
  ]);
});

test('cards of a carousel repeated by clones count once', async () => {
  const slide = (name: string, label: string, value: string) =>
    `<div class="slick-slide ${name}"><span>${label}</span><b>${value}</b></div>`;
  const slides = `${slide('slick-cloned', '支付金额', '5.00')}${slide('slick-active', '访客数', '920')}${slide('', '支付金额', '5.00')}${slide('slick-cloned', '访客数', '920')}`;
  expect((await figuresOn(`<div class="slick">${slides}</div>`)).toSorted()).toEqual(['pay_amount 5', 'visitors 920']);
});

test('a duplicate for animation, hidden from screen readers, does not change the figure', async () => {
  const card = '<div><span>访客数</span><span>920</span><span aria-hidden="true">9</span></div>';
  expect(await figuresOn(card)).toEqual(visitors);
});

test('cards in open shadow roots are read, nested ones and slotted ones too', async () => {
  const nested = `<micro-app><template shadowrootmode="open"><div><inner-app><template shadowrootmode="open">
    <div><span>访客数</span><b>920</b></div></template></inner-app></div></template></micro-app>`;
  expect(await figuresOn(nested)).toEqual(visitors);
  const slotted = `<x-card><template shadowrootmode="open"><div><span>访客数</span><slot></slot></div></template><b>920</b></x-card>`;
  expect(await figuresOn(slotted)).toEqual(visitors);
});

test.each([
  ['a field', '<div><span>访客数</span><input value="5"></div>'],
  ['a text area', '<div><span>访客数</span><textarea>5</textarea></div>'],
  ['a choice', '<div><span>访客数</span><select><option>5</option><option>6</option></select></div>'],
  ['what somebody types into the page', '<div contenteditable="true"><span>访客数</span><b>5</b></div>'],
  ['a box to tick', '<label><input type="checkbox">访客数</label><b>5</b>'],
  ['a menu', '<nav><a>访客数</a><a>5</a></nav>'],
])('%s is no card', async (_, body) => {
  expect(await figuresOn(body)).toEqual([]);
});

test('period tabs after a label are not its value', async () => {
  expect(await figuresOn('<div><span>访客数</span><a>7天</a><a>30天</a></div>')).toEqual([]);
});

test('a change without a number before it is no own figure', async () => {
  expect(await figuresOn('<div><span>支付转化率</span><span>↑3.2%</span></div>')).toEqual([]);
});

test('a rate without a percent sign is not taken for a hundred times itself', async () => {
  const figures = await figuresOn('<div><span>3分钟响应率</span><b>97.73</b></div>');
  expect(figures).not.toContain('reply_3min_rate 97.73');
});

test('comparisons keep their roles and the period stays with own and peer figures', async () => {
  const card =
    '<div><span>访客数</span><b>920</b><span>较前1日 ▲+0.22%</span><span>昨日 918</span><span>同行同层平均 2,977</span></div>';
  const readings = await readingsOn(`<div>统计时间 2026-08-23</div>${card}`);
  expect(readings.map(({ role, value, period }) => [role, value, period?.start ?? null])).toEqual([
    ['own', 920, '2026-08-23'],
    ['change', 0.0022, null],
    ['previous', 918, null],
    ['peer', 2977, '2026-08-23'],
  ]);
});
