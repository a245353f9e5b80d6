import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingPlan } from '../../../utils/consoles/reading-plan.ts';
import { labelBook, pageFor } from '../../../utils/normalise/label-book.ts';
import { monthNumbers } from '../../../utils/normalise/month-names.ts';
import { pageGrammar } from '../../../utils/normalise/page-grammar.ts';
import { createRedactor } from '../../../utils/redact/redactor.ts';
import { reportAddress } from '../../../utils/redact/report-address.ts';
import { vocabularyOf } from '../../../utils/redact/vocabulary.ts';
import { chanceOf } from './chance-of.ts';

const sycm = 'https://sycm.taobao.com/cc/item_rank.htm';

function redactorAt(address: string, seed = 7) {
  const url = new URL(address);
  const plan = readingPlan(url);
  const grammar = pageGrammar(labelBook(plan, pageFor(plan.adapter, url)));
  const months = [...monthNumbers.keys()];
  const redact = createRedactor({
    grammar,
    vocabulary: vocabularyOf(plan, months),
    months,
    titles: [],
    keepsHost: (host) => host === 'sycm.taobao.com',
    chance: chanceOf(seed),
  });
  return { redact, grammar, adapter: plan.adapter, url };
}
const { redact, grammar } = redactorAt(sycm);

test.each([
  '支付金额',
  '访客数(人)',
  '近7天',
  '较前1日',
  '统计时间 2026-08-17 ~ 2026-08-23',
  '2026年8月17日-23日',
  'Aug 17 - 23, 2026',
  'Month to date (Nov 1 - 22, 2026)',
  '昨日',
  '同行同层平均',
  '-',
  '***',
  '日',
  '合计',
  'Items sold',
])('%s is kept as it is', (text) => {
  expect(redact.text(text)).toBe(text);
});

test.each([
  ['¥1,234.56', /^¥[1-9],\d{3}\.\d{2}$/],
  ['1.2万', /^[1-9]\.[1-9]万$/],
  ['-12.50%', /^-[1-9]\d\.\d{2}%$/],
  ['1.234,56 €', /^[1-9]\.\d{3},\d{2} €$/],
  ['+6.21%', /^\+[1-9]\.\d{2}%$/],
  ['昨日 525', /^昨日 [1-9]\d{2}$/],
  ['共32条', /^共[1-9]\d条$/],
  ['更新时间 21:28', /^更新时间 [0-2]\d:[0-5]\d$/],
  ['商品ID：681123456789', /^商品ID：[1-9]\d{11}$/],
  ['王小明', /^\p{Script=Han}{3}$/u],
  ['Zoë Smith', /^[A-Z][a-z]{2} [A-Z][a-z]{4}$/],
  ['13800138000', /^1[3-9]\d{9}$/],
  ['B0C1D2E3F4', /^B0[A-Z]\d[A-Z]\d[A-Z]\d[A-Z]\d$/],
  ['\ue123\ue124', /^[\ue000-\uf8ff]{2}$/],
  ['青禾样例家居旗舰店', /^\p{Script=Han}{6}旗舰店$/u],
])('%s becomes noise of the same form', (text, form) => {
  const noise = redact.text(text);
  expect(noise).toMatch(form);
  expect(noise).not.toBe(text);
  expect(noise.length).toBe(text.length);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '访客数',
    '支付金额 12',
    '昨日',
    '共 3 条',
    '2026-08-23',
    '5亿-5.5亿',
    '12:30',
    'vs. 12',
    '商品',
    '同行 5',
  ),
);

test('the reader takes the noise for what it took the text for', () => {
  fc.assert(
    fc.property(anyText, fc.integer(), (text, seed) => {
      const made = redactorAt(sycm, seed).redact.text(text);
      const [plain, noise] = [text, made].map((one) => one.replace(/\s+/g, ' ').trim()) as [string, string];
      if (grammar.kindOf(plain) === 'value') expect(grammar.kindOf(noise)).toBe('value');
      if (grammar.kindOf(plain) === 'label') expect(noise).toBe(plain);
    }),
    { numRuns: 300 },
  );
});

test('a field keeps a date and nothing else', () => {
  expect(redact.field('2026-08-23')).toBe('2026-08-23');
  expect(redact.field('Zebediah')).toBe('');
  expect(redact.field('2026-08-23 Zebediah')).not.toContain('Zebediah');
});

describe('the address of a report', () => {
  const of = (address: string) => {
    const { redact, adapter, url } = redactorAt(address);
    return reportAddress(url, adapter, redact);
  };

  test('is origin and path, without what a query says', () => {
    expect(of(`${sycm}?token=abc123def456&spm=a21ag`)).toMatch(
      /^https:\/\/sycm\.taobao\.com\/cc\/item_rank\.htm\?\w+=/,
    );
    expect(of(`${sycm}?token=abc123def456`)).not.toContain('abc123');
  });

  test.each([
    'https://sycm.taobao.com/cc/item_archives?itemId=681123456789',
    'https://sellercentral.amazon.com/business-reports/ref=xx#/report?id=102%3ADetailSalesTrafficBySKU&x=1',
    'https://shop.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Frevenue',
  ])('of %s still names its page', (address) => {
    const { adapter, url } = redactorAt(address);
    expect(pageFor(adapter, url)).not.toBe(null);
    expect(pageFor(redactorAt(of(address)).adapter, new URL(of(address)))?.id).toBe(pageFor(adapter, url)?.id);
  });

  test('hides the product it is about and the host of a shop on its own', () => {
    expect(of('https://sycm.taobao.com/cc/item_archives?itemId=681123456789')).not.toContain('681123456789');
    expect(
      of('https://my-own-shop.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Frevenue'),
    ).not.toContain('my-own');
  });
});
