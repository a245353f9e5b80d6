import { expect, test } from 'vitest';
import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import { readPage } from '../../utils/extract/read-page.ts';
import type { RawPage } from '../../utils/model/raw-page.ts';
import { labelBook } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';

const header = '<thead><tr><th>商品信息</th><th>访客数</th><th>支付金额</th><th>支付转化率</th></tr></thead>';

/** What a console may put into a cell. */
const contents = [
  '1,234',
  '<div><span>1,234</span></div>',
  '<div>¥<b>1,234</b><b>.56</b></div>',
  '<span>1<!-- -->2<!-- -->3</span>',
  '<span>56</span> <em>+3.20%</em>',
  '<span hidden>99</span><span>12</span>',
  '<span style="display: none">99</span><span>12</span>',
  '<span class="sr-only">99</span><span>12</span>',
  '<del>99</del><span>12</span>',
  '<svg><title>99</title></svg><span>12</span>',
  '<i>\ue601</i><span>12</span>',
  '<span>\ue601\ue602</span>',
  '<input value="2026-08-23"><span>7</span>',
  '<input value="secret"><span>7</span>',
  '<div contenteditable>99</div><span>12</span>',
  '<a href="//shop.example/item?id=600000000001" title="一个 名字">一个\n 名字</a><div>ID:600000000001</div>',
  '<a href="/x" hidden>藏</a><span>12</span>',
  '<script>99</script><span>12</span>',
  '<select><option>99</option></select><span>12</span>',
  '  \n  ',
  '',
  '<span></span>',
  '<div class="skeleton"></div>',
  `<p>${'长'.repeat(3000)}</p>`,
  '<shop-figure><span>12</span></shop-figure>',
  '<div><template shadowrootmode="open"><span>12</span></template></div>',
];

const row = (from: number) =>
  `<tr data-row-key="${from}">${Array.from({ length: 4 }, (_, column) => `<td>${contents[(from * 3 + column * 7) % contents.length]}</td>`).join('')}</tr>`;
const rows = Array.from({ length: 104 }, (_, index) => row(index));
const odd = [
  '<tr class="ant-table-measure-row"><td></td><td></td><td></td><td></td></tr>',
  '<tr hidden><td>藏</td><td>1</td><td>2</td><td>3%</td></tr>',
  '<tr class="gone"><td>藏</td><td>1</td><td>2</td><td>3%</td></tr>',
  '<tr class="level-1" aria-level="3"><td>层</td><td>1</td><td>2</td><td>3%</td></tr>',
  '<tr><td colspan="2">合计</td><td>2</td><td>3%</td></tr>',
];

const table = (body: readonly string[], head = header) => `<table>${head}<tbody>${body.join('')}</tbody></table>`;

async function read(body: string): Promise<RawPage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  try {
    const inner = frame.contentDocument as Document;
    (inner.documentElement as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(
      `<body><style>.gone{display:none}</style>${body}</body>`,
    );
    const grammar = pageGrammar(labelBook(readingPlan(new URL('https://shop.example/report')), null));
    const work = readPage(inner, grammar, { shop: [], scrambled: [], rowTotal: null });
    let step = work.next();
    while (!step.done) step = work.next();
    return step.value;
  } finally {
    frame.remove();
  }
}

const rowsOf = (page: RawPage) => page.tables.flatMap((one) => one.rows);

test('the rows of a long table are read as those of short ones are', async () => {
  const body = [...rows, ...odd];
  const long = await read(table(body));
  const short = await read([0, 40, 80].map((from) => table(body.slice(from, from + 40))).join(''));
  expect(long.tables).toHaveLength(1);
  expect(short.tables).toHaveLength(3);
  expect(rowsOf(long)).toEqual(rowsOf(short));
  expect(long.tables[0]?.headers).toEqual(short.tables[0]?.headers);
  expect(long.busy).toBe(short.busy);
});

test('a long body under a header table of its own is one table with it', async () => {
  const page = await read(`<div>${table([], header)}${table(rows, '')}</div><p>共300条</p>`);
  expect(page.tables).toHaveLength(1);
  expect(page.tables[0]?.headers).toHaveLength(4);
  expect(page.tables[0]?.rows.length).toBeGreaterThan(90);
  expect(page.tables[0]?.around).toContain('共300条');
});

test('a long body with cells over several rows keeps its columns', async () => {
  const tall = '<tr><td rowspan="2">a</td><td>1</td><td>2</td><td>3%</td></tr><tr><td>4</td><td>5</td><td>6%</td></tr>';
  const page = await read(table([...rows, tall]));
  const last = page.tables[0]?.rows.at(-1);
  expect(last?.cells.map((cell) => cell.texts[0]?.text)).toEqual([undefined, '4', '5', '6%']);
});

test('a table within a long table is read by itself', async () => {
  const nested = `<tr><td>${table(['<tr><td>b</td><td>8</td><td>9</td><td>1%</td></tr>'])}</td><td>1</td><td>2</td><td>3%</td></tr>`;
  const page = await read(table([...rows, nested]));
  expect(page.tables).toHaveLength(2);
});

test('what a long table shows does not pass for the period or a card of the page', async () => {
  const dated = Array.from(
    { length: 70 },
    (_, day) => `<tr><td>统计时间 2026-08-0${(day % 9) + 1}</td><td>访客数</td><td>7</td><td>1%</td></tr>`,
  );
  const page = await read(table(dated));
  expect(page.clues).toEqual([]);
  expect(page.cards).toEqual([]);
});

test('a long table under a loading mark is not read', async () => {
  const page = await read(`<div class="ant-spin-spinning"></div>${table(rows)}`);
  expect(page.busy).toBe(true);
});
