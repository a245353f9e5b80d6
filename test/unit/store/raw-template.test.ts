import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderRaw, templateFrom, templatesOf, templateText } from '../../../utils/store/raw-template.ts';

const writes = (raw: string, value: number, other: number) =>
  templatesOf(raw, value).map((template) => renderRaw(template, other));

test.each([
  ['1,234', 1234, 5_678_901, ['5,678,901', '5,678,901']],
  ['1234', 1234, 5678, ['5678', '5678']],
  ['7', 7, 1234, ['1234', '1,234', '1234', '1,234']],
  ['12.50', 12.5, 3, ['3.00', '3.00', '3', '3']],
  ['¥1,234.50', 1234.5, -1234.5, ['¥-1,234.50', '¥-1,234.5']],
  ['-12', -12, -5, ['-5', '-5', '-5', '-5']],
  ['-123', -123, -1234, ['-1234', '-1,234', '-1234', '-1,234']],
  ['-1234', -1234, -5678, ['-5678', '-5678']],
  ['12.30%', 0.123, 0.05, ['5.00%', '5.00%', '5%', '5%']],
  ['1,230.00%', 12.3, 0.05, ['5.00%', '5%']],
  ['1230%', 12.3, 45, ['4500%', '4500%']],
  ['999', 999, 1000, ['1000', '1,000', '1000', '1,000']],
  ['1000', 1000, 2000, ['2000', '2000']],
  ['12元', 12, 3, ['3元', '3元', '3元', '3元']],
  ['1,234,567.5', 1_234_567.5, 12, ['12.0', '12']],
])('%j for %d writes %d as one of %j', (raw, value, other, texts) => {
  expect(writes(raw, value, other)).toEqual(texts);
});

test.each(['', '-', '暂无', '1 234', '1,23', '1.2.3', '12:30', '1,2345', '5-7'])('%j is of another make', (raw) => {
  expect(templatesOf(raw, 1)).toEqual([]);
});

test.each([
  [0, '0'],
  [100, '100'],
  [999, '999'],
  [1000, '1,000'],
  [-1000, '-1,000'],
  [-100, '-100'],
  [123_456, '123,456'],
  [1_234_567.25, '1,234,567.25'],
  [0.5, '0.5'],
])('%d in groups is %s', (value, text) => {
  expect(renderRaw({ before: '', after: '', decimals: -1, grouped: true, power: 0 }, value)).toBe(text);
});

test('a number too large for plain digits is written as the engine writes it', () => {
  expect(renderRaw({ before: '¥', after: '', decimals: -1, grouped: false, power: 0 }, 1.5e21)).toBe('¥1.5e+21');
});

test('one of the templates of a text writes it again, and a template comes back from its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(3), fc.boolean(), (whole, decimals, grouped) => {
      const value = whole / 10 ** decimals;
      const raw = value.toLocaleString('en', {
        useGrouping: grouped,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      const templates = templatesOf(raw, value);
      expect(templates.map((one) => renderRaw(one, value))).toContain(raw);
      for (const one of templates) expect(templateFrom(templateText(one))).toEqual(one);
    }),
  );
});

test('the text of a template is frozen: it lies in databases', () => {
  const template = { before: '¥', after: '%', decimals: 2, grouped: true, power: 2 };
  expect(templateText(template)).toBe('["¥","%",2,1,2]');
  expect(templateText({ ...template, grouped: false })).toBe('["¥","%",2,0,2]');
});
