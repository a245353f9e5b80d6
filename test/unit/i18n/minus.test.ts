import { expect, test } from 'vitest';
import { changeFormat } from '../../../components/i18n/format-change.ts';
import { valueFormat } from '../../../components/i18n/format-value.ts';
import { localeOf } from '../../../components/i18n/language.ts';

const languages = ['zh', 'en'] as const;
const money = { id: 'pay_amount', unit: 'money' } as const;
const rate = { id: 'refund_rate', unit: 'ratio' } as const;
const count = { id: 'visitors', unit: 'count' } as const;

test.each(languages)('%s: the minus of money is the typographic one, before the sign of the currency', (language) => {
  const { exact, compact, cell, signed } = valueFormat(language);
  expect(exact(money, -534.2, 'CNY')).toBe('−¥534.20');
  expect(compact(money, -1534, 'CNY')).toBe('−¥1,534');
  expect(cell(money, -534, 'CNY')).toBe('−¥534');
  expect(signed(money, -534, 'CNY')).toBe('−¥534');
  expect(signed(money, 534, 'CNY')).toBe('+¥534');
  expect(exact(money, -1, 'XXX')).toBe('−1.00');
});

test('large amounts are written the way of the trade in either language', () => {
  expect(valueFormat('zh').signed(money, -123_400, 'CNY')).toBe('−¥12.34万');
  expect(valueFormat('en').signed(money, -123_400, 'CNY')).toBe('−¥123.4K');
});

test.each(languages)('%s: rates, counts and axes have the same minus', (language) => {
  const { exact, axis } = valueFormat(language);
  expect(exact(rate, -0.018, 'ratio')).toBe('−1.80%');
  expect(exact(count, -3, 'count')).toBe('−3');
  expect(axis(money, -2000)).toMatch(/^−2/);
  expect(axis(rate, -0.1)).toBe('−10%');
});

test.each(languages)('%s: the size of a change carries no sign', (language) => {
  expect(changeFormat(language)(-0.018)).toBe('1.8%');
});

test.each(languages)('%s: no format of a number has a hyphen of its own beside its minus', (language) => {
  for (const options of [{ style: 'percent' }, { style: 'unit', unit: 'second' }, { notation: 'compact' }] as const)
    expect(new Intl.NumberFormat(localeOf[language], options).format(123_456).includes('-')).toBe(false);
});
