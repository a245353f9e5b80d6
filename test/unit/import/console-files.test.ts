import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { candidatesFor, interpretSheets } from '../../../components/state/interpret-sheets.ts';
import { loadFile } from '../../../components/state/load-file.ts';
import { gb18030 } from './gb18030.ts';

const written = '2026-09-01T12:00:00+08:00';

async function read(name: string, bytes: Uint8Array) {
  const loaded = await loadFile({ name, bytes, at: written });
  if (loaded.holds !== 'sheets') throw new Error('taken for an export of ours');
  const candidates = candidatesFor(loaded.sheets, name);
  const [best] = candidates;
  if (!best) throw new Error('no console knows these columns');
  const { draft, columns } = interpretSheets(loaded.sheets, best, name, new Date(written));
  const values = Object.fromEntries(
    draft.readings.map(({ entity, metric, value, period }) => [
      `${entity.id ?? entity.name} ${metric} ${period ? `${period.start}/${period.end}` : '?'}`,
      value,
    ]),
  );
  return { console: draft.console, page: draft.page, shop: draft.shop, columns, values, draft };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2 + 2, text.charCodeAt(at), !isBig);
  return bytes;
};

const table = [
  '生意参谋平台 商品排行,,,,,,,',
  '统计时间：2026-04-19 ~ 2026-04-19,,,,,,,',
  '店铺名称：青禾家居旗舰店,,,,,,,',
  '商品ID,商品名称,商品访客数,支付买家数,支付金额,商品支付转化率,平均停留时长,搜索引导支付转化率',
  '="601234567890123",竹编收纳筐,"1,391",6,"31,396.00",0.43%,15.74,-',
  '601234567890124\t,"云石托盘, 大",88,0,0.00,0.00%,8.10,-',
  '合计,,"1,479",6,"31,396.00",0.41%,,',
  '注：数据仅供参考,,,,,,,',
].join('\r\n');

const day = '2026-04-19/2026-04-19';
const expected = {
  [`601234567890123 visitors ${day}`]: 1391,
  [`601234567890123 pay_buyers ${day}`]: 6,
  [`601234567890123 pay_amount ${day}`]: 31396,
  [`601234567890123 pay_conversion_rate ${day}`]: 0.0043,
  [`601234567890123 avg_stay_seconds ${day}`]: 15.74,
  [`601234567890124 visitors ${day}`]: 88,
  [`601234567890124 pay_buyers ${day}`]: 0,
  [`601234567890124 pay_amount ${day}`]: 0,
  [`601234567890124 pay_conversion_rate ${day}`]: 0,
  [`601234567890124 avg_stay_seconds ${day}`]: 8.1,
};

test.each([
  ['UTF-8', utf8(table)],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${table}`)],
  ['UTF-16 little endian', utf16(table, false)],
  ['UTF-16 big endian', utf16(table, true)],
  [
    'UTF-16 with tabs, as Excel saves Unicode text',
    utf16(
      table
        .replace('\t', '')
        .replaceAll('"1,391"', '1391')
        .replaceAll('"31,396.00"', '31396.00')
        .replaceAll('"1,479"', '1479')
        .replace('"云石托盘, 大"', '云石托盘 大')
        .replaceAll(',', '\t'),
      false,
    ),
  ],
  ['GB18030', gb18030(table)],
])('a product table with a preamble in %s is read without its totals and notes', async (_, bytes) => {
  const { console, page, shop, values } = await read('商品排行.csv', bytes);
  expect([console, page, shop?.name]).toEqual(['sycm', 'item_rank', '青禾家居旗舰店']);
  expect(values).toEqual(expected);
});

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))));

test.each(['item-rank.xls', 'item-rank.xlsx'])(
  '%s, a real workbook, says the same as the CSV it was made of',
  async (name) => {
    const { console, page, values } = await read(name, fixture(name));
    expect([console, page]).toEqual(['sycm', 'item_rank']);
    expect(values).toEqual(expected);
  },
);

test('a GBK text called .xls and an HTML table called .xls are what they are', async () => {
  expect((await read('商品排行.xls', gb18030(table))).values).toEqual(expected);
  const cells = table
    .split('\r\n')
    .slice(0, 6)
    .map((line) => line.match(/"[^"]*"|[^,]+|(?<=,)(?=,|$)/g) ?? []);
  const rows = cells.map(
    (row) => `<tr>${row.map((cell) => `<td>${cell.replace(/^="|^"|"$/g, '')}</td>`).join('')}</tr>`,
  );
  const html = `<html><head><meta charset="utf-8"></head><body><table>${rows.join('')}</table></body></html>`;
  const { values } = await read('商品排行.xls', utf8(html));
  expect(values).toEqual(expected);
});

test('a date column gives each row a day of its own', async () => {
  const text =
    '统计日期,商品ID,商品名称,商品访客数\n2026-04-19,601234567890123,筐,5\n2026-04-20,601234567890123,筐,7\n';
  const { values } = await read('export.csv', utf8(text));
  expect(values).toEqual({
    '601234567890123 visitors 2026-04-19/2026-04-19': 5,
    '601234567890123 visitors 2026-04-20/2026-04-20': 7,
  });
});

test('shop days of a macro report are the shop’s', async () => {
  const text =
    '统计日期,支付金额,支付买家数,商品访客数\n2026-04-19,"34,895.00",6,"1,391"\n2026-04-20,12.50,1,88\n2026-04-21,0.00,0,70\n';
  const { draft } = await read('生意参谋 宏观监控.csv', utf8(text));
  expect(
    draft.readings.map(({ entity, metric, value, period }) => [entity.kind, metric, value, period?.start]),
  ).toEqual([
    ['shop', 'pay_amount', 34895, '2026-04-19'],
    ['shop', 'pay_buyers', 6, '2026-04-19'],
    ['shop', 'item_visitors', 1391, '2026-04-19'],
    ['shop', 'pay_amount', 12.5, '2026-04-20'],
    ['shop', 'pay_buyers', 1, '2026-04-20'],
    ['shop', 'item_visitors', 88, '2026-04-20'],
    ['shop', 'pay_amount', 0, '2026-04-21'],
    ['shop', 'pay_buyers', 0, '2026-04-21'],
    ['shop', 'item_visitors', 70, '2026-04-21'],
  ]);
});

test('the file’s name tells the period where no cell does; without it the period is unknown, never guessed', async () => {
  const text = '商品ID,商品名称,商品访客数,支付件数\n601234567890123,筐,5,1\n';
  expect((await read('【生意参谋】商品_2026-04-19_2026-04-25.csv', utf8(text))).values).toEqual({
    '601234567890123 visitors 2026-04-19/2026-04-25': 5,
    '601234567890123 pay_items 2026-04-19/2026-04-25': 1,
  });
  expect(Object.keys((await read('商品.csv', utf8(text))).values)).toEqual([
    '601234567890123 visitors ?',
    '601234567890123 pay_items ?',
  ]);
});

test('what each column was taken for is told, unknown ones included', async () => {
  const { columns } = await read(
    '商品排行.csv',
    utf8('统计日期,商品ID,商品名称,商品访客数,老买家支付金额,竞争力评分\n2026-04-19,601234567890123,筐,5,1,3\n'),
  );
  expect(columns).toEqual([
    { head: '统计日期', is: 'day' },
    { head: '商品ID', is: 'name' },
    { head: '商品名称', is: 'name' },
    { head: '商品访客数', is: 'metric', metric: 'item_visitors' },
    { head: '老买家支付金额', is: 'none' },
    { head: '竞争力评分', is: 'unknown' },
  ]);
});

test('an English report with a formula in a head and a dash for nothing', async () => {
  const text = [
    '',
    '',
    '"Listing title","eBay item ID","Quantity sold","Total page views"',
    '"Marble tray","=""123456789012""",-,1,204'.replace('1,204', '"1,204"'),
    '',
  ].join('\n');
  const { console, values, draft } = await read('eBay-ListingsTrafficReport-Apr-19-2026.csv', utf8(text));
  expect(console).toBe('ebay');
  expect(Object.entries(values).map(([key, value]) => [key.split(' ').slice(0, 2).join(' '), value])).toContainEqual([
    '123456789012 page_views',
    1204,
  ]);
  expect(draft.readings.find(({ metric }) => metric === 'pay_items')?.state).toBe('absent');
});

test('names, phones and addresses of buyers never come in', async () => {
  const text = '商品ID,商品名称,商品访客数,支付件数\n601234567890123,收货人 王小明 13812345678,5,1\n';
  const { draft } = await read('商品.csv', utf8(text));
  expect(JSON.stringify(draft.readings.map(({ entity }) => entity))).not.toMatch(/王小明|13812345678/);
});

test('columns of categories in a console’s export file the products: JD’s three levels, eBay’s one', async () => {
  const filed = async (name: string, text: string) => {
    const { draft } = await read(name, utf8(text));
    return Object.fromEntries(draft.readings.map(({ entity }) => [entity.id ?? entity.name, entity.category]));
  };
  const jd = [
    '时间,SKU,SKU名称,一级类目,二级类目,三级类目,货号,成交金额,成交商品件数,成交单量,成交客户数',
    '2026-06-04,10000000000001,样例沙发,家具,沙发类,实木沙发,A-1,4012.17,1.0,1.0,1.0',
    '2026-06-04,10000000000002,样例灯,家装灯饰,,,A-2,12.00,1.0,1.0,1.0',
  ].join('\r\n');
  expect(await filed('SKU明细.csv', jd)).toEqual({
    '10000000000001': '家具 > 沙发类 > 实木沙发',
    '10000000000002': '家装灯饰',
  });
  const ebay = [
    'Listing title,eBay item ID,Item Start Date,Category,Quantity available,Total impressions,Quantity sold,Total page views',
    'Oak stool,205000000001,2026-05-01,Home > Furniture,4,1200,2,80',
  ].join('\r\n');
  expect(Object.values(await filed('eBay-ListingsTrafficReport.csv', ebay))).toEqual(['Home > Furniture']);
});
