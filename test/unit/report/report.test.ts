import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureSources } from '../../../utils/report/figure-sources.ts';
import { footnotes } from '../../../utils/report/footnotes.ts';
import type { ReportDocument } from '../../../utils/report/report-document.ts';
import { toHtml, toHtmlFile } from '../../../utils/report/to-html.ts';
import { toMarkdown } from '../../../utils/report/to-markdown.ts';
import { toPlainText } from '../../../utils/report/to-plain-text.ts';
import { figureOf, productFigure, series } from '../analyse/figure-of.ts';

const report: ReportDocument = {
  language: 'zh-CN',
  title: '青禾 日报',
  subtitle: '8月23日',
  blocks: [
    {
      title: '销售',
      parts: [
        {
          kind: 'paragraph',
          line: [
            { text: '支付金额 ¥100', strong: true, sources: ['首页'] },
            { text: '，' },
            { text: '涨 5%', tone: 'good' },
          ],
        },
        {
          kind: 'table',
          heads: ['指标', '数值', '涨跌'],
          rows: [[[{ text: '访客数', sources: ['流量', '首页'] }], [{ text: '20' }], [{ text: '−3%', tone: 'bad' }]]],
        },
        { kind: 'list', ordered: true, items: [[{ text: 'A' }], [{ text: 'B', sources: ['流量'] }]] },
      ],
    },
  ],
  sourcesTitle: '来源',
  foot: '由店侧整理',
};
const withText = (text: string): ReportDocument => ({
  ...report,
  title: text,
  blocks: [
    {
      title: text,
      parts: [
        { kind: 'paragraph', line: [{ text, sources: [text] }] },
        { kind: 'list', ordered: false, items: [[{ text, strong: true }]] },
        { kind: 'table', heads: [text, text], rows: [[[{ text }], [{ text }]]] },
      ],
    },
  ],
});

test('sources are numbered in reading order, each once', () => {
  const { texts, numbersOf } = footnotes(report);
  expect(texts).toEqual(['首页', '流量']);
  expect(numbersOf(['流量', '首页', '流量'])).toEqual([1, 2]);
  expect(numbersOf(undefined)).toEqual([]);
});

test('plain text for a chat has a line a fact and its sources at the end', () => {
  expect(toPlainText(report)).toBe(
    [
      '青禾 日报',
      '8月23日',
      '',
      '【销售】',
      '支付金额 ¥100[1]，涨 5%',
      '· 访客数[1][2]  20  -3%',
      '1. A',
      '2. B[2]',
      '',
      '来源',
      '[1] 首页',
      '[2] 流量',
      '由店侧整理',
    ].join('\n'),
  );
});

test('Markdown has headings, a table and lists', () => {
  const text = toMarkdown(report);
  expect(text).toContain('# 青禾 日报\n');
  expect(text).toContain('| 指标 | 数值 | 涨跌 |\n| :-- | --: | --: |\n| 访客数\\[1\\]\\[2\\] | 20 | -3% |');
  expect(text).toContain('**支付金额 ¥100**\\[1\\]，涨 5%');
  expect(text).toContain('1. A\n2. B\\[2\\]');
});

test('the file stands alone: no script, nothing fetched, its language told', () => {
  const file = toHtmlFile(report, 'auto');
  expect(file).toMatch(/^<!doctype html>\n<html lang="zh-CN" data-rises="auto">/);
  expect(file).toContain("default-src 'none'");
  expect(file).not.toMatch(/<script|src=|href=|@import|url\(/i);
  expect(file).toContain('<sup>1,2</sup>');
});

test('a minus before a figure leaves as a plain hyphen, one between terms or in a name as it is', () => {
  for (const write of [toPlainText, toMarkdown, toHtml]) {
    const text = write(withText('−¥534, (−1.8%), 实际 − 平时, A−1'));
    expect(text).toMatch(/-¥534, (\\?\()?-1\.8%/);
    expect(text).toContain('实际 − 平时, A−1');
  }
});

test('a name from a shop is never markup, in HTML nor in Markdown', () => {
  const hostile = '<img src=x onerror=alert(1)> [a](javascript:b) **c** | # d & `e`\n# f';
  expect(toHtml(withText(hostile))).not.toContain('<img');
  const markdown = toMarkdown(withText(hostile));
  expect(markdown).not.toMatch(/(^|[^\\])<img/);
  expect(markdown).not.toMatch(/(^|[^\\])\[a\]/);
  expect(markdown).not.toMatch(/^# f/m);
});

test('whatever a name holds, no tag but ours comes out and a table keeps its columns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const tags = toHtml(withText(text)).match(/<\/?[a-z0-9]+/gi) ?? [];
      const ours = /^<\/?(article|h1|h2|p|section|ul|ol|li|strong|table|thead|tbody|tr|th|td|sup|footer)$/;
      expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
      const rows = toMarkdown(withText(text))
        .split('\n')
        .filter((line) => line.startsWith('| '));
      for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(4);
    }),
  );
});

test('a line of plain text stays one line whatever the name holds', () => {
  const lines = toPlainText(withText('a\r\nb\u2028c')).split('\n');
  expect(lines).toContain('· a b c');
});

const week = { from: '2026-08-17', to: '2026-08-23' };

test('a source names page, days and the last time it was read', () => {
  const figures = series('visitors', '2026-08-16', [1, 2, undefined, 3, null]);
  expect(figureSources(figures, { ...week, metrics: ['visitors'] })).toEqual([
    {
      console: 'sycm',
      page: 'home',
      imported: false,
      taught: false,
      from: '2026-08-17',
      to: '2026-08-19',
      days: 2,
      at: '2026-08-19T23:00:00+08:00',
    },
  ]);
});

test('other metrics, peers, the running day and days outside the span are no source', () => {
  const day = '2026-08-20';
  const running = { period: { start: day, end: day, grain: 'realtime' } } as const;
  const figures = [
    figureOf('visitors', day, 1, { role: 'peer' }),
    figureOf('visitors', day, 1, running),
    figureOf('visitors', '2026-08-24', 1),
    figureOf('sessions', day, 1),
  ];
  expect(figureSources(figures, { ...week, metrics: ['visitors'] })).toEqual([]);
});

test('two pages are two sources, and what was imported or taught says so', () => {
  const day = '2026-08-20';
  const home = figureOf('visitors', day, 1);
  const imported = { ...home, seen: { ...home.seen, origin: 'imported' as const } };
  const rank = productFigure('1', 'visitors', day, 1);
  const taught = { ...rank, seen: { ...rank.seen, page: 'item_rank', taught: true as const } };
  expect(figureSources([home, imported, taught], week).map((one) => [one.page, one.imported, one.taught])).toEqual([
    ['home', false, false],
    ['home', true, false],
    ['item_rank', false, true],
  ]);
});
