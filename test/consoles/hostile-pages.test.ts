import { expect, test } from 'vitest';
import { figuresOn, readingsOn } from './figures-on.ts';
import { lookAtPiece } from './look-at.ts';

const rank = 'https://sycm.taobao.com/cc/item_rank';
const table = (product: string, ...values: string[]) =>
  `<table><thead><tr><th>商品</th><th>商品访客数</th><th>支付金额</th></tr></thead><tbody><tr><td>${product}</td>${values.map((value) => `<td>${value}</td>`).join('')}</tr></tbody></table>`;
const card = '<div><span>访客数</span><b>920</b></div>';

test('text that looks like a script stays text, and nothing runs', async () => {
  const name = '&lt;img src=x onerror="window.top.__ran=1"&gt;&lt;script&gt;window.top.__ran=1&lt;/script&gt;';
  const readings = await readingsOn(table(name, '5', '1.00'), rank);
  expect(readings[0]?.entity.name).toBe('<img src=x onerror="window.top.__ran=1"><script>window.top.__ran=1</script>');
  expect('__ran' in window).toBe(false);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
  'a product named %s is a product like any other',
  async (name) => {
    expect(await figuresOn(table(name, '5', '1.00'), rank)).toEqual([`${name}: visitors 5`, `${name}: pay_amount 1`]);
    expect(await figuresOn(table(`<a href="?id=${name}">x y</a>`, '5', '1.00'), rank)).toEqual([
      `${name}: visitors 5`,
      `${name}: pay_amount 1`,
    ]);
    expect(({} as Record<string, unknown>)['visitors']).toBeUndefined();
  },
);

test.each(['__proto__', 'constructor', 'toString', 'valueOf'])('the label %s means nothing', async (label) => {
  expect(await figuresOn(`<div><span>${label}</span><b>5</b></div>${card}`)).toEqual(['visitors 920']);
  const columns = `<table><tr><th>商品</th><th>${label}</th></tr><tr><td>衬衫</td><td>5</td></tr></table>`;
  expect(await figuresOn(columns, rank)).toEqual([]);
});

test.each(['1', '1,', '?', ':', ' -', '(', '2026-', 'jan'])(
  'a megabyte of %j in a cell is no figure and takes no time',
  async (piece) => {
    const cell = piece.repeat(1_000_000 / piece.length);
    const start = performance.now();
    expect(await figuresOn(table('衬衫', cell, '1.00'), rank)).toEqual([
      '衬衫: visitors unreadable',
      '衬衫: pay_amount 1',
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);

test('a megabyte in a label, a header and a title takes no time', async () => {
  const text = '：?'.repeat(500_000);
  const start = performance.now();
  const page = `<h3>${text}</h3><div><span>${text}x</span><b>5</b></div>${card}<table><tr><th>${text}x</th><th>访客数</th></tr><tr><td>a</td><td>5</td></tr></table>`;
  expect(await figuresOn(page)).toEqual(['visitors 920']);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('digits whose reading direction is turned around are not read', async () => {
  expect(
    await figuresOn('<div><span>访客数</span><b>\u202e029</b></div><div><span>支付买家数</span><b>5</b></div>'),
  ).toEqual(['pay_buyers 5']);
});

test('ten thousand elements inside each other do not overflow the stack', async () => {
  const look = await lookAtPiece(`${card}<div id="deep"></div><script>
    let at = document.getElementById('deep');
    for (let i = 0; i < 10000; i++) { const next = document.createElement('div'); at.append(next); at = next; }
    at.textContent = 'x';
  </script>`);
  expect(look.found).toBe('figures');
});

test('ten thousand shadow roots inside each other do not overflow the stack', async () => {
  const look = await lookAtPiece(`${card}<div id="deep"></div><script>
    let at = document.getElementById('deep');
    for (let i = 0; i < 2000; i++) { const next = document.createElement('div'); at.attachShadow({ mode: 'open' }).append(next); at = next; }
  </script>`);
  expect(look.found).toBe('figures');
});

test.each([
  'parentElement',
  'tagName',
  'getAttribute',
  'hasAttribute',
  'childNodes',
  'children',
  'shadowRoot',
  'style',
  'className',
  'classList',
  'querySelector',
  'querySelectorAll',
  'checkVisibility',
  'nodeType',
  'textContent',
  'attributes',
  'childElementCount',
  'matches',
  'closest',
])('a form whose field is named %s does not stop the reading', async (name) => {
  const form = `<form><input name="${name}"><div><span>支付买家数</span><b>5</b></div></form>`;
  expect(await figuresOn(`${form}${card}`)).toEqual(['pay_buyers 5', 'visitors 920']);
});

test('a form that is a table row’s cell with fields named after DOM properties does not stop the reading', async () => {
  const fields = ['parentElement', 'tagName', 'getAttribute'].map((name) => `<input name="${name}">`).join('');
  expect(await figuresOn(table(`<form>${fields}<span>衬衫</span></form>`, '5', '1.00'), rank)).toEqual([
    '衬衫: visitors 5',
    '衬衫: pay_amount 1',
  ]);
});

test('a document whose properties are overlaid by named elements is read', async () => {
  const overlay = ['body', 'querySelector', 'documentElement', 'createElement']
    .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
    .join('');
  expect(await figuresOn(`${overlay}${card}`)).toEqual(['visitors 920']);
});

test('what people type is not read', async () => {
  const page = `${card}<form><input value="13800001111"><textarea>支付金额 5</textarea><input type="hidden" value="2026-08-23"></form>`;
  const look = await lookAtPiece(page);
  expect(JSON.stringify(look)).not.toMatch(/13800001111|2026-08-23/);
});

test('a page in several slices is the same page', async () => {
  const many = Array.from({ length: 3000 }, (_, i) => `<p>行 ${i}</p>`).join('');
  expect(await figuresOn(`${many}${card}${many}`)).toEqual(['visitors 920']);
});
