import { expect, onTestFinished, test } from 'vitest';
import { pointedAt } from '../../entrypoints/pointing/pointed-at.ts';
import { type Survey, surveyPage } from '../../entrypoints/pointing/survey.ts';
import { tryRule } from '../../entrypoints/pointing/try-rule.ts';
import { readingPlan } from '../../utils/consoles/reading-plan.ts';
import { labelBook } from '../../utils/normalise/label-book.ts';
import { pageGrammar } from '../../utils/normalise/page-grammar.ts';
import { judgeTrial } from '../../utils/teach/judge-trial.ts';
import type { Pointed } from '../../utils/teach/pointed.ts';
import { proposeRule } from '../../utils/teach/propose-rule.ts';
import { readAnswer } from '../../utils/teach/read-answer.ts';
import { ruleFault } from '../../utils/teach/rule-fault.ts';

const plan = readingPlan(new URL('https://shop.example/report'));
const grammar = pageGrammar(labelBook(plan, null));

async function shown(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:900px';
  // An address of its own: rules hold at the path of the page.
  frame.src = '/test/consoles/blank.html';
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = body;
  return inner;
}

function survey(document: Document): Survey {
  const work = surveyPage(document.body, grammar);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** What the panel is told of the figure with this text. */
async function pointAtText(document: Document, text: string): Promise<Pointed> {
  const seen = survey(document);
  const figure = seen.figures.find((one) => one.text === text);
  if (!figure) throw new Error(`${text} cannot be pointed at: ${seen.figures.map((one) => one.text).join(' ')}`);
  return pointedAt(figure, seen, grammar, plan);
}

/** Points at a figure, takes what is proposed and tries it. */
async function teach(body: string, text: string, metric: string | null, spotAt = 0) {
  const document = await shown(body);
  const pointed = await pointAtText(document, text);
  const spot = pointed.spots[spotAt];
  if (!spot) throw new Error('nothing to anchor it by');
  const told = { id: 'x', at: '2026-08-24T10:00:00.000Z', console: 'generic', host: 'shop.example', metric };
  const rule = proposeRule(pointed, spot, told);
  expect(ruleFault(rule)).toBeUndefined();
  expect(readAnswer({ say: 'picked', pointed })).toBeDefined();
  const trial = await tryRule(document, plan, rule, pointed.text);
  expect(readAnswer({ say: 'tried', trial, turn: 1 })).toBeDefined();
  return { pointed, rule, verdict: judgeTrial(rule, pointed, trial) };
}

const card = (label: string, value: string) => `<div><p>${label}</p><b>${value}</b></div>`;

test('every figure a person can see can be pointed at, and nothing else', async () => {
  const document = await shown(
    `${card('净收入', '¥12,345.60')}${card('人数', '1.2万')}<p hidden>99</p><p style="display:none">98</p><p style="visibility:hidden">97</p><p>没有数字</p><input value="5">`,
  );
  expect(survey(document).figures.map(({ text }) => text)).toEqual(['¥12,345.60', '1.2万']);
});

test('a card’s figure is proposed with the label above it and its block', async () => {
  const { pointed, verdict } = await teach(
    `<section><h3>经营概况</h3>${card('净收入', '¥12,345.60')}${card('别的', '¥1')}</section>`,
    '¥12,345.60',
    'net_sales',
  );
  expect(pointed.blocks).toEqual(['经营概况']);
  expect(pointed.spots[0]).toMatchObject({ place: 'card', label: '净收入', between: [], works: true });
  expect(verdict).toMatchObject({ is: 'reads', reading: { value: 12345.6, metric: 'net_sales' }, timeless: true });
});

test('words between label and figure are offered as passed over', async () => {
  const { pointed, verdict } = await teach('<div><p>净收入</p><p>含税口径</p><b>¥12</b></div>', '¥12', 'net_sales', 1);
  expect(pointed.spots.map(({ label, works }) => [label, works])).toEqual([
    ['含税口径', true],
    ['净收入', true],
  ]);
  expect(verdict.is).toBe('reads');
});

test('a figure before its label is found by it', async () => {
  const { verdict, rule } = await teach('<div><b>41</b><span>笔成交</span></div>', '41', 'pay_orders');
  expect(rule.label).toBe('笔成交');
  expect(verdict).toMatchObject({ is: 'reads', reading: { value: 41 } });
});

test('the label of the next card is never taken for this one’s', async () => {
  const document = await shown(
    `<div><div><p>访客数</p><b>5</b><p><span>昨日全天</span> <i>3,482</i></p></div><div><p>支付买家数</p><b>27</b></div></div>`,
  );
  expect((await pointAtText(document, '3,482')).spots.map(({ label }) => label)).toEqual(['昨日全天']);
});

test('words beyond the next figure are never its label', async () => {
  const document = await shown('<div><p>甲</p><b>1</b><i>·</i><b>22</b></div>');
  expect((await pointAtText(document, '22')).spots).toEqual([]);
});

const table =
  '<table><thead><tr><th>叫法</th><th>流量</th><th>看过的人</th></tr></thead><tbody><tr><td>衬衫</td><td>7</td><td>1,391</td></tr><tr><td>短裤</td><td>8</td><td>525</td></tr></tbody></table>';

test('a cell is proposed by the header of its column, with what names the rows', async () => {
  const document = await shown(table);
  const [spot] = (await pointAtText(document, '525')).spots;
  expect(spot).toEqual({
    place: 'column',
    label: '看过的人',
    between: [],
    works: true,
    headers: ['叫法', '流量', '看过的人'],
    firstRow: ['衬衫', '7', '1,391'],
  });
});

test('rows nobody can tell apart fail until it is said what they are', async () => {
  const document = await shown(table);
  const pointed = await pointAtText(document, '525');
  const told = { id: 'x', at: '', console: 'generic', host: 'shop.example', metric: 'visitors' };
  const rule = proposeRule(pointed, pointed.spots[0] as never, told);
  expect(judgeTrial(rule, pointed, await tryRule(document, plan, rule, '525'))).toMatchObject({ why: 'rows' });
  const named = { ...rule, rows: 'product', named: '叫法' } as const;
  expect(judgeTrial(named, pointed, await tryRule(document, plan, named, '525'))).toMatchObject({
    is: 'reads',
    count: 2,
    reading: { name: '短裤', value: 525 },
  });
});

test('cells over several columns do not put the header out', async () => {
  const document = await shown(
    '<table><thead><tr><th>商品</th><th>状态</th><th>热度</th></tr></thead><tbody><tr><td colspan="2">衬衫</td><td>1,391</td></tr></tbody></table>',
  );
  expect((await pointAtText(document, '1,391')).spots[0]?.label).toBe('热度');
});

test('a header in a table of its own is found', async () => {
  const [head, body] = table.split('</thead>');
  const document = await shown(`<div><div>${head}</thead></table></div><div><table>${body}</div></div>`);
  expect((await pointAtText(document, '525')).spots[0]).toMatchObject({
    place: 'column',
    label: '看过的人',
    works: true,
  });
});

test('a row of label and value is proposed by its label', async () => {
  const { rule, verdict } = await teach(
    '<table><tbody><tr><td>净收入</td><td>¥12</td></tr><tr><td>成本</td><td>¥7</td></tr></tbody></table>',
    '¥7',
    'ad_spend',
  );
  expect(rule).toMatchObject({ place: 'card', label: '成本' });
  expect(verdict).toMatchObject({ is: 'reads', reading: { value: 7 } });
});

test('a figure in an open shadow root can be taught', async () => {
  const document = await shown('<div id="host"></div>');
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = card('净收入', '¥12');
  const pointed = await pointAtText(document, '¥12');
  expect(pointed.spots[0]).toMatchObject({ label: '净收入', works: true });
});

test('a figure the lexicon reads wrongly is taught to be ignored', async () => {
  const { verdict } = await teach(card('访客数', '920'), '920', null);
  expect(verdict).toEqual({ is: 'ignores' });
});

test('a percentage taken for an amount is refused', async () => {
  const { verdict } = await teach(card('净收入', '12%'), '12%', 'net_sales');
  expect(verdict).toMatchObject({ is: 'fails', why: 'unreadable' });
});

test('one label over different figures is refused, and read once it is said in which block', async () => {
  const body = `<section><h3>甲店</h3>${card('净收入', '¥12')}</section><section><h3>乙店</h3>${card('净收入', '¥99')}</section>`;
  const document = await shown(body);
  const pointed = await pointAtText(document, '¥12');
  const told = { id: 'x', at: '', console: 'generic', host: 'shop.example', metric: 'net_sales' };
  const rule = proposeRule(pointed, pointed.spots[0] as never, told);
  expect(rule.block).toBe('甲店');
  expect(judgeTrial(rule, pointed, await tryRule(document, plan, rule, '¥12')).is).toBe('reads');
  const anywhere = { ...rule, block: null };
  expect(judgeTrial(anywhere, pointed, await tryRule(document, plan, anywhere, '¥12')).is).not.toBe('ignores');
});

test('hostile words are taken as text and cut to size', async () => {
  const bidi = '\u202e净收入\u200b';
  const document = await shown(
    `${card(`${bidi}&lt;img src=x onerror=alert(1)&gt;`, '¥12')}${card('长'.repeat(400), '¥13')}`,
  );
  const first = await pointAtText(document, '¥12');
  expect(first.spots[0]?.label).toBe('净收入<img src=x onerror=alert(1)>');
  expect((await pointAtText(document, '¥13')).spots).toEqual([]);
});

test('looking changes nothing in the page', async () => {
  const document = await shown(table + card('净收入', '¥12'));
  const before = document.documentElement.outerHTML;
  await pointAtText(document, '¥12');
  await pointAtText(document, '525');
  expect(document.documentElement.outerHTML).toBe(before);
});
