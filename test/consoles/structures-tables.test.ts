import { expect, test } from 'vitest';
import { figuresOn } from './figures-on.ts';
import { lookAtPiece } from './look-at.ts';

const rank = 'https://sycm.taobao.com/cc/item_rank';
const head = '<tr><th>商品</th><th>商品访客数</th><th>支付金额</th></tr>';
const first = '<td><a href="/item?id=68112345678" title="棉麻衬衫">棉麻衬…</a></td><td>1,391</td><td>31,396.00</td>';
const second = '<td><a href="/item?id=68112345679">短裤</a></td><td>525</td><td>-</td>';
const both = [
  '68112345678: visitors 1391',
  '68112345678: pay_amount 31396',
  '68112345679: visitors 525',
  '68112345679: pay_amount absent',
];

test.each([
  ['with thead and tbody', `<table><thead>${head}</thead><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table>`],
  ['with the header row in tbody', `<table><tbody>${head}<tr>${first}</tr><tr>${second}</tr></tbody></table>`],
  [
    'split into a header table and a body table',
    `<div><div class="h"><table><thead>${head}</thead></table></div><div class="b"><table><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table></div></div>`,
  ],
  [
    'split, with a filler over the scroll bar',
    `<div><div class="h"><table><thead>${head.replace('</tr>', '<th class="gutter"></th></tr>')}</thead></table></div><div class="b"><table><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table></div></div>`,
  ],
  [
    'with a hidden measuring row',
    `<table><thead>${head}</thead><tbody><tr aria-hidden="true" class="ant-table-measure-row"><td>1</td><td>2</td><td>3</td></tr><tr>${first}</tr><tr>${second}</tr></tbody></table>`,
  ],
  [
    'with rows nobody sees',
    `<table><thead>${head}</thead><tbody><tr style="display:none"><td>鞋</td><td>9</td><td>9</td></tr><tr>${first}</tr><tr>${second}</tr></tbody></table>`,
  ],
  [
    'with skeleton rows',
    `<table><thead>${head}</thead><tbody><tr>${first}</tr><tr>${second}</tr><tr class="skeleton-row"><td>鞋</td><td>0</td><td>0</td></tr></tbody></table>`,
  ],
  [
    'with the total on top',
    `<table><thead>${head}</thead><tbody><tr><td>合计</td><td>1,916</td><td>31,396.00</td></tr><tr>${first}</tr><tr>${second}</tr></tbody></table>`,
  ],
  [
    'with the total at the bottom',
    `<table><thead>${head}</thead><tbody><tr>${first}</tr><tr>${second}</tr></tbody><tfoot><tr><td>总计：</td><td>1,916</td><td>31,396.00</td></tr></tfoot></table>`,
  ],
  [
    'with another table in a cell',
    `<table><thead>${head}</thead><tbody><tr>${first}</tr><tr>${second}</tr><tr class="expanded-row"><td colspan="3"><table><tr><td>红</td><td>5</td></tr></table></td></tr></tbody></table>`,
  ],
  [
    'with a column of fixed copies, told by row keys',
    `<div><table><thead>${head}</thead><tbody><tr data-row-key="a">${first}</tr><tr data-row-key="b">${second}</tr></tbody></table><div class="ant-table-fixed-left"><table class="ant-table-fixed"><thead><tr><th>商品</th></tr></thead><tbody><tr data-row-key="a">${first.split('</td>')[0]}</td></tr><tr data-row-key="b">${second.split('</td>')[0]}</td></tr></tbody></table></div></div>`,
  ],
  [
    'with a column of fixed copies, told by headers',
    `<div><table><thead>${head}</thead><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table><div class="ant-table-fixed-left"><table class="ant-table-fixed"><thead><tr><th>商品</th><th>商品访客数</th></tr></thead><tbody><tr>${first.split('</td>').slice(0, 2).join('</td>')}</td></tr><tr>${second.split('</td>').slice(0, 2).join('</td>')}</td></tr></tbody></table></div></div>`,
  ],
  [
    'with the fixed columns left empty in the whole table',
    `<div><table><thead>${head}</thead><tbody><tr data-row-key="a"><td></td>${first.slice(first.indexOf('<td>1,391'))}</tr><tr data-row-key="b"><td></td>${second.slice(second.indexOf('<td>525'))}</tr></tbody></table><div class="ant-table-fixed-left"><table class="ant-table-fixed"><thead><tr><th>商品</th></tr></thead><tbody><tr data-row-key="a">${first.split('</td>')[0]}</td></tr><tr data-row-key="b">${second.split('</td>')[0]}</td></tr></tbody></table></div></div>`,
  ],
  [
    'with texts for screen readers in the headers',
    `<table><thead>${head.replace('支付金额', '<button><span aria-hidden="true">支付金额</span><span class="screen-reader-text">Sort by 支付金额</span></button>')}</thead><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table>`,
  ],
  [
    'with sort marks and units in the headers',
    `<table><thead>${head.replace('支付金额', '<span>支付金额(元)</span><i>▲</i><i>▼</i>')}</thead><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table>`,
  ],
])('a table is read %s', async (_, table) => {
  expect(await figuresOn(table, rank)).toEqual(both);
});

test('a grid of divs is read', async () => {
  const row = (...cells: string[]) =>
    `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
  const headers = ['商品', '商品访客数', '支付金额'].map((text) => `<div role="columnheader">${text}</div>`).join('');
  const grid = `<div role="grid"><div role="rowgroup"><div role="row">${headers}</div></div><div role="rowgroup">${row('<a href="?id=68112345678">衬衫</a>', '1,391', '31,396.00')}${row('<a href="?id=68112345679">短裤</a>', '525', '-')}</div></div>`;
  expect(await figuresOn(grid, rank)).toEqual(both);
});

test('a table of custom elements is read', async () => {
  const row = (...cells: string[]) =>
    `<kat-table-row>${cells.map((cell) => `<kat-table-cell>${cell}</kat-table-cell>`).join('')}</kat-table-row>`;
  const table = `<kat-table><kat-table-head>${row('商品', '商品访客数', '支付金额')}</kat-table-head><kat-table-body>${row('<a href="?id=68112345678">衬衫</a>', '1,391', '31,396.00')}${row('<a href="?id=68112345679">短裤</a>', '525', '-')}</kat-table-body></kat-table>`;
  expect(await figuresOn(table, rank)).toEqual(both);
});

test('in a header of two storeys the lower one names the column', async () => {
  const table = `<table><thead><tr><th rowspan="2">商品</th><th colspan="2">流量</th><th colspan="1">交易</th></tr><tr><th>商品访客数</th><th>商品浏览量</th><th>支付金额</th></tr></thead>
    <tbody><tr><td><a href="?id=68112345678">衬衫</a></td><td>1,391</td><td>2,000</td><td>31,396.00</td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual([
    '68112345678: visitors 1391',
    '68112345678: page_views 2000',
    '68112345678: pay_amount 31396',
  ]);
});

test('a cell over several columns keeps the others in their places', async () => {
  const table = `<table><thead><tr><th>商品</th><th>状态</th><th>商品访客数</th><th>支付金额</th></tr></thead>
    <tbody><tr><td colspan="2"><a href="?id=68112345678">衬衫</a></td><td>1,391</td><td>31,396.00</td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual(['68112345678: visitors 1391', '68112345678: pay_amount 31396']);
});

test('a cell over several rows keeps the others in their places', async () => {
  const table = `<table><thead><tr><th>类目</th><th>商品</th><th>商品访客数</th><th>支付金额</th></tr></thead>
    <tbody><tr><td rowspan="2">女装</td><td><a href="?id=68112345678">衬衫</a></td><td>1,391</td><td>31,396.00</td></tr><tr><td><a href="?id=68112345679">短裤</a></td><td>525</td><td>-</td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual(both);
});

test('a row with missing cells gives the figures it has', async () => {
  const table = `<table><thead>${head}</thead><tbody><tr>${first}</tr><tr><td><a href="?id=68112345679">短裤</a></td><td>525</td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual(both.slice(0, 3));
});

test('a cell that is empty or still loading gives nothing', async () => {
  const table = `<table><thead>${head}</thead><tbody><tr><td><a href="?id=68112345679">短裤</a></td><td>525</td><td></td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual(['68112345679: visitors 525']);
});

test('changes and peer values under a value are not the value', async () => {
  const table = `<table><thead>${head}</thead><tbody><tr><td><a href="?id=68112345678">衬衫</a></td><td><div>1,391</div><div>+5.2%</div><div>2,977</div></td><td><div>31,396.00</div><div>昨日 30,000</div></td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual(['68112345678: visitors 1391', '68112345678: pay_amount 31396']);
});

test('what stands in two elements of one cell is not one number', async () => {
  const table = `<table><thead>${head}</thead><tbody><tr><td><a href="?id=68112345678">衬衫</a></td><td><span>2</span><span>3.39%</span></td><td>5.00</td></tr></tbody></table>`;
  expect(await figuresOn(table, rank)).toEqual(['68112345678: visitors 2', '68112345678: pay_amount 5']);
});

test('rows of a tree of sources carry their path', async () => {
  const row = (level: number, name: string, value: string) =>
    `<tr class="ant-table-row-level-${level}"><td>${name}</td><td>${value}</td></tr>`;
  const table = `<table><thead><tr><th>流量来源</th><th>访客数</th></tr></thead><tbody>${row(0, '搜索', '100')}${row(1, '手淘搜索', '80')}${row(1, '天猫搜索', '20')}${row(0, '推荐', '50')}${row(1, '首页推荐', '50')}</tbody></table>`;
  expect(await figuresOn(table)).toEqual([
    '搜索: visitors 100',
    '搜索>手淘搜索: visitors 80',
    '搜索>天猫搜索: visitors 20',
    '推荐: visitors 50',
    '推荐>首页推荐: visitors 50',
  ]);
});

test('rows of days are figures of the shop on that day', async () => {
  const look = await lookAtPiece(
    '<table><thead><tr><th>日期</th><th>访客数</th></tr></thead><tbody><tr><td>2026-08-22</td><td>100</td></tr><tr><td>2026-08-23</td><td>120</td></tr><tr><td>合计</td><td>210</td></tr></tbody></table>',
  );
  const readings = look.found === 'figures' ? look.draft.readings : [];
  expect(readings.map(({ entity, value, period }) => [entity.kind, value, period?.start, period?.grain])).toEqual([
    ['shop', 100, '2026-08-22', 'day'],
    ['shop', 120, '2026-08-23', 'day'],
  ]);
});

test('a row of today is not a settled day', async () => {
  const look = await lookAtPiece(
    '<table><thead><tr><th>日期</th><th>访客数</th></tr></thead><tbody><tr><td>2026-08-24</td><td>100</td></tr></tbody></table>',
  );
  const readings = look.found === 'figures' ? look.draft.readings : [];
  expect(readings.filter(({ period }) => period?.grain === 'day')).toEqual([]);
});

test('figures whose rows are about nobody known are not read', async () => {
  const table =
    '<table><thead><tr><th>人群</th><th>访客数</th></tr></thead><tbody><tr><td>新客</td><td>100</td></tr><tr><td>老客</td><td>20</td></tr></tbody></table>';
  expect(await figuresOn(table)).toEqual([]);
});

test('rows of labels and values are figures of the shop', async () => {
  const table =
    '<table><tbody><tr><td>Net sales</td><td>$11,546.40</td></tr><tr><td>Orders</td><td>41</td></tr></tbody></table>';
  expect(await figuresOn(table)).toEqual(['net_sales 11546.4', 'pay_orders 41']);
});

test.each([
  ['共2条', 2],
  ['共 300 条数据', 300],
  ['1-2 of 25', 25],
])('the page says with %j how long the whole list is', async (words, total) => {
  const look = await lookAtPiece(
    `<div><table><thead>${head}</thead><tbody><tr>${first}</tr><tr>${second}</tr></tbody></table><div class="pager">${words}</div></div>`,
    rank,
  );
  expect(look.found === 'figures' && look.draft.completeness).toEqual({ shown: 2, total });
  expect(look.found === 'figures' && look.draft.status).toBe(total > 2 ? 'partial' : 'ok');
});
