import { expect, test } from 'vitest';
import { adapters } from '../../utils/consoles/adapters.ts';
import { figuresOn, readingsOn } from './figures-on.ts';
import { traps } from './variants/traps.ts';

const consoles = adapters.filter(({ timeZone, currency }) => timeZone === 'Asia/Shanghai' && currency === 'CNY');
const period = '<div>统计时间 2026-08-23</div>';
const card = (label: string, value: string) => `<div><span>${label}</span><b>${value}</b></div>`;
const everything = Object.values(traps).join('\n');

test.each(consoles.map(({ id, home }) => [id, home as string]))(
  '%s: a page of nothing but traps yields no figure',
  async (_, home) => {
    expect(await figuresOn(`${period}${everything}`, home)).toEqual([]);
  },
);

test.each(consoles.map(({ id, home }) => [id, home as string]))(
  '%s: between traps the one true figure is read',
  async (_, home) => {
    const page = `${period}${everything}<div class="main">${card('支付买家数', '25')}${card('浏览量', '66')}</div>${everything}`;
    expect(await figuresOn(page, home)).toEqual(['pay_buyers 25', 'page_views 66']);
  },
);

const rank = 'https://sycm.taobao.com/cc/item_rank';
const row = (title: string) =>
  `${period}<table><thead><tr><th>商品信息</th><th>商品标签</th><th>访客数</th><th>支付金额</th></tr></thead>
  <tbody><tr><td><div>${title}</div><div>ID:802114530017</div></td><td>行业热销新品年度推荐</td><td>5</td><td>1.00</td></tr></tbody></table>`;

test.each([
  '=HYPERLINK("http://x.example";"支付金额 99")',
  '&lt;b&gt;访客数&lt;/b&gt; 999',
  '+86 支付金额 999.00 现货',
  '访客数 <b>999</b>',
  '-1+2 @SUM(A1) 收纳盒',
])('a product titled %s has its own figures and no others', async (title) => {
  expect(await figuresOn(row(title), rank)).toEqual(['802114530017: visitors 5', '802114530017: pay_amount 1']);
});

test('pages of other shops, categories and people are not read', async () => {
  const cards = card('支付金额', '1.00') + card('访客数', '5') + card('成交金额', '2.00');
  for (const address of [
    'https://sycm.taobao.com/mc/mq/supply',
    'https://sycm.taobao.com/cc/new_cate_archives',
    'https://sycm.taobao.com/ipoll/visitor.htm',
    'https://compass.jinritemai.com/shop/chance/rank-product',
    'https://compass.jinritemai.com/shop/video/self',
    'https://ark.xiaohongshu.com/app-datacenter/market/note-rank',
    'https://ark.xiaohongshu.com/app-datacenter/live-list',
  ])
    expect(await figuresOn(period + cards, address), address).toEqual([]);
});

test('on a product’s page nothing is the shop’s, and without the product’s id nothing is read', async () => {
  const page = period + card('支付金额', '1.00') + card('商品访客数', '5');
  const address = 'https://sycm.taobao.com/cc/item_archives?activeKey=sale';
  expect(await figuresOn(page, address)).toEqual([]);
  expect(await figuresOn(page, `${address}&itemId=802114530017`)).toEqual([
    '802114530017: pay_amount 1',
    '802114530017: visitors 5',
  ]);
});

test('the running day of one block is not the next one’s', async () => {
  const block = (title: string, value: string) =>
    `<div class="oui-card"><div class="oui-card-header">${title}</div>${card('支付金额', value)}</div>`;
  const page = block('实时概况 <span>更新时间：2026-08-24 10:12:05</span>', '5.00') + block('整体看板', '9.00');
  expect([...(await figuresOn(page, 'https://sycm.taobao.com/portal/home.htm'))].sort()).toEqual([
    'pay_amount 5',
    'pay_amount 9',
  ]);
});

test('goods shown as tiles are not the shop’s, and do not hide its own cards', async () => {
  const tile = (sales: string) => `<li><p>北欧风地垫</p>${card('支付金额', sales)}${card('访客数', '5')}</li>`;
  const tiles = `<ul>${tile('1.00')}${tile('2.00')}${tile('3.00')}</ul>`;
  expect(await figuresOn(period + tiles, rank)).not.toContain('pay_amount 1');
  const own = `<div class="oui-card"><div class="oui-card-header">整体看板</div>${card('支付金额', '6.00')}${card('访客数', '9')}${card('支付买家数', '2')}</div>`;
  const others = `<div class="oui-card"><div class="oui-card-header">商品</div>${tiles}</div>`;
  expect(await figuresOn(period + own + others, rank)).toEqual(['pay_amount 6', 'visitors 9', 'pay_buyers 2']);
});

test.each(['本月目标', '支付金额预测', '店铺公告', '示例数据'])('what stands under %s is not read', async (title) => {
  const block = `<div class="oui-card"><div class="oui-card-header">${title}</div>${card('支付金额', '6.00')}${card('访客数', '9')}</div>`;
  expect(await figuresOn(period + block, rank)).toEqual([]);
});

test('a refund’s clock in a selector beside the label is part of it', async () => {
  const clocked = (clock: string) => `<div><span>退款金额<span>${clock}</span></span><b>3.00</b></div>`;
  expect(await figuresOn(period + clocked('支付时间'), rank)).toEqual(['refund_amount_by_pay_time 3']);
  expect(await figuresOn(period + clocked('退款时间'), rank)).toEqual(['refund_amount_by_refund_time 3']);
  expect(await figuresOn(period + clocked('(发货时间)'), rank)).toEqual([]);
});

test('a list of goods with a date in every row is dated by its rows, and none of it is the shop’s', async () => {
  const rows = ['2026-08-21', '2026-08-22'].map(
    (day) => `<tr><td>${day}</td><td>802114530017</td><td>地垫</td><td>5</td></tr>`,
  );
  const table = `<table><tr><th>统计日期</th><th>商品ID</th><th>商品名称</th><th>访客数</th></tr>${rows.join('')}</table>`;
  const figures = (await readingsOn(table, rank)).map(({ entity, period: days }) => `${entity.id} ${days?.start}`);
  expect(figures).toEqual(['802114530017 2026-08-21', '802114530017 2026-08-22']);
});
