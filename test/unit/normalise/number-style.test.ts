import { expect, test } from 'vitest';
import type { RawPage } from '../../../utils/model/raw-page.ts';
import { meansMillions, meansOtherShorts, numberStyle } from '../../../utils/normalise/number-style.ts';

const empty: RawPage = {
  cards: [],
  tables: [],
  clues: [],
  shop: null,
  rowTotal: null,
  chosen: [],
  marked: true,
  busy: false,
  passwordField: false,
  opening: '',
  textLength: 0,
  language: 'en',
};
const cards = (...texts: string[]): RawPage => ({
  ...empty,
  cards: texts.map((text) => ({ label: 'Sales', value: { text }, rest: [], blocks: [], clues: [] })),
});
const cells = (...texts: string[]): RawPage => ({
  ...empty,
  tables: [
    {
      headers: ['Sales'],
      rows: texts.map((text) => ({ key: null, level: 0, cells: [{ texts: [{ text }], links: [] }] })),
      around: [],
      blocks: [],
      clues: [],
    },
  ],
});

test.each([
  ['1.234,56 €', ','],
  ['53,79 €', ','],
  ['12,5%', ','],
  ['1,234.56', '.'],
  ['12.5%', '.'],
  ['0.43%', '.'],
  ['1.2万', '.'],
  ['1.2K', '.'],
  ['１，２３４．５６', '.'],
])('%j proves that the decimal mark of the page is %j', (text, decimal) => {
  expect(numberStyle(cards(text), undefined).decimal).toBe(decimal);
  expect(numberStyle(cells(text), undefined).decimal).toBe(decimal);
});

test.each(['1,234', '1.234', '1234', '-', '12,34,567', '2026-08-17'])(
  '%j proves nothing: a point is assumed',
  (text) => {
    expect(numberStyle(cards(text), undefined).decimal).toBe('.');
  },
);

test('most figures decide', () => {
  expect(numberStyle(cards('1.234,56 €', '12,50 €', '1.5'), undefined).decimal).toBe(',');
  expect(numberStyle(cards('1,234.56', '12.50', '1,5%'), undefined).decimal).toBe('.');
});

test('the currency is the console’s, and no key when it has none', () => {
  expect(numberStyle(empty, 'CNY')).toEqual({ decimal: '.', currency: 'CNY' });
  expect(numberStyle(empty, undefined)).toEqual({ decimal: '.' });
});

test.each(['fr', 'de-AT', 'es-MX', 'pt-BR'])('M is a million in %s', (language) => {
  expect(meansMillions(language)).toBe(true);
});

test.each(['tr', 'id', 'en', 'it', 'ja', '', 'esx'])(
  '%j does not say that M behind a comma is a million',
  (language) => {
    expect(meansMillions(language)).toBe(false);
  },
);

test('no language both means millions and other powers', () => {
  for (const language of ['fr', 'de', 'es', 'pt', 'tr', 'id', 'jv', 'to'])
    expect(meansMillions(language) && meansOtherShorts(language)).toBe(false);
});
