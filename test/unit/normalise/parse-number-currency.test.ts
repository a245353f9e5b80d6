import { expect, test } from 'vitest';
import { currencyCode } from '../../../utils/normalise/currency-code.ts';
import { parseNumber } from '../../../utils/normalise/parse-number.ts';

test.each([
  ['¥12,805.54', 12_805.54, '¥'],
  ['￥12,345', 12_345, '¥'],
  ['$6,232.32', 6232.32, '$'],
  ['US$ 99.98', 99.98, 'US$'],
  ['Can$619.90', 619.9, 'Can$'],
  ['MXN$4,829.37', 4829.37, 'MXN'],
  ['€53,79', 53.79, '€'],
  ['5.255,61 €', 5255.61, '€'],
  ['£1,234.56', 1234.56, '£'],
  ['R$ 1.234,56', 1234.56, 'R$'],
  ['Rp1.234.567', 1_234_567, 'Rp'],
  ['RM12.50', 12.5, 'RM'],
  ['1 234,50 kr', 1234.5, 'kr'],
  ['12,50 zł', 12.5, 'zł'],
  ['100 CAD', 100, 'CAD'],
  ['SGD 12.00', 12, 'SGD'],
  ['EUR12.00', 12, 'EUR'],
  ['1.2万元', 12_000, '元'],
  ['CN¥5', 5, 'CN¥'],
])('an amount keeps its currency as written, before or after it: %j', (text, value, currency) => {
  expect(parseNumber(text)).toMatchObject({ value, currency });
});

test.each([
  ['$5.00 CAD', 'CAD'],
  ['CAD $5.00', 'CAD'],
  ['CA$5 CAD', 'CAD'],
  ['¥500 JPY', 'JPY'],
  ['€5 EUR', 'EUR'],
])('a code says which of the currencies a shared sign means: %j', (text, currency) => {
  expect(parseNumber(text)?.currency).toBe(currency);
});

test.each(['€5 USD', 'USD 5 CAD', '£5 $', '¥5 €'])('two currencies on one amount are no amount: %j', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test.each([
  ['$', undefined, 'USD'],
  ['$', 'CAD', 'CAD'],
  ['$', 'MXN', 'MXN'],
  ['$', 'EUR', 'USD'],
  ['¥', undefined, 'CNY'],
  ['￥', 'JPY', 'JPY'],
  ['元', 'TWD', 'TWD'],
  ['元', 'USD', 'CNY'],
  ['kr', 'NOK', 'NOK'],
  ['kr', undefined, 'SEK'],
])('the sign %j of a console in %j means %s', (sign, own, code) => {
  expect(currencyCode(sign, own)).toBe(code);
});

test.each([
  ['US$', 'USD'],
  ['Can$', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₫', 'VND'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['zł', 'PLN'],
  ['RMB', 'CNY'],
  ['cny', 'CNY'],
  ['eur', 'EUR'],
])('%j is %s whatever the console’s own currency', (sign, code) => {
  expect(currencyCode(sign, 'USD')).toBe(code);
  expect(currencyCode(sign, undefined)).toBe(code);
});

test('an amount without a sign is in the console’s own currency, else in an unnamed one', () => {
  expect(currencyCode(null, 'CNY')).toBe('CNY');
  expect(currencyCode(null, undefined)).toBe('XXX');
});
