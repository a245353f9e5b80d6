import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoryTeller } from '../../../../utils/analyse/categories/category-teller.ts';
import { plainCategory } from '../../../../utils/analyse/categories/plain-category.ts';
import type { CategoryNote } from '../../../../utils/model/user-data.ts';

const shopKey = 'sycm:1';
const note = (given: Partial<CategoryNote>): CategoryNote => ({
  id: 'a',
  at: '2026-08-24T10:00:00Z',
  shopKey,
  category: '家具',
  products: ['1'],
  source: 'entered',
  ...given,
});

test('what was entered stands above what was imported, and that above what the console says', () => {
  const imported = note({
    id: 'b',
    category: '灯饰',
    source: 'imported',
    at: '2026-09-01T10:00:00Z',
    products: ['1', '2'],
  });
  const tell = categoryTeller([note({}), imported], shopKey);
  expect(tell('1', '家纺')).toEqual({ category: '家具', source: 'entered' });
  expect(tell('2', '家纺')).toEqual({ category: '灯饰', source: 'imported' });
  expect(tell('3', '家纺')).toEqual({ category: '家纺', source: 'console' });
  expect(tell('3', undefined)).toBeNull();
});

test('of one source the latest word stands, product by product; another shop’s says nothing', () => {
  const notes = [
    note({ products: ['1', '2', '3'] }),
    note({ id: 'b', category: '灯饰', products: ['2'], at: '2026-08-24T10:00:00.001Z' }),
    note({ id: 'c', category: '家纺', products: ['3'], at: '2026-08-23T10:00:00Z' }),
    note({ id: 'd', category: '家纺', shopKey: 'jd:2', at: '2026-08-25T10:00:00Z' }),
  ];
  const tell = categoryTeller(notes, shopKey);
  expect(['1', '2', '3'].map((key) => tell(key, undefined)?.category)).toEqual(['家具', '灯饰', '家具']);
});

test('an entry taken back lets the list speak, and without one the console', () => {
  const back = note({ id: 'b', category: null, at: '2026-08-25T10:00:00Z' });
  const imported = note({ id: 'c', category: '灯饰', source: 'imported' });
  expect(categoryTeller([note({}), back], shopKey)('1', '家纺')?.category).toBe('家纺');
  expect(categoryTeller([note({}), back, imported], shopKey)('1', '家纺')?.category).toBe('灯饰');
});

const notes = fc.array(
  fc.record({
    id: fc.uuid(),
    at: fc.constantFrom('2026-08-24T10:00:00Z', '2026-08-24T18:00:00+08:00', '2026-08-25T10:00:00Z'),
    category: fc.constantFrom('家具', '灯饰', null),
    products: fc.uniqueArray(fc.constantFrom('1', '2', '3'), { minLength: 1 }),
    source: fc.constantFrom('entered', 'imported'),
  }),
);

test('the order notes are kept in says nothing, and saying a note twice says it once', () =>
  fc.assert(
    fc.property(notes, fc.constantFrom('家纺', undefined), (given, told) => {
      const list = given.map((one) => note(one as Partial<CategoryNote>));
      const all = (of: readonly CategoryNote[]) => ['1', '2', '3'].map((key) => categoryTeller(of, shopKey)(key, told));
      expect(all([...list, ...list].reverse())).toEqual(all(list));
    }),
  ));

test('categories are compared in one form', () => {
  for (const text of ['家具>>沙发', ' 家具  > 沙发 ', '家具›沙发', '＞家具＞沙发>', '家具 » 沙发'])
    expect(plainCategory(text)).toBe('家具 > 沙发');
  expect(plainCategory('女装/女士精品')).toBe('女装/女士精品');
  for (const text of [null, undefined, '', ' ', '>', '-', '未分类', 'Uncategorized', 'N/A'])
    expect(plainCategory(text)).toBeNull();
});

test('the plain form is its own plain form', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('家', 'a', ' ', '>', '»', '/', '-') }), (text) => {
      const plain = plainCategory(text);
      expect(plainCategory(plain)).toBe(plain);
    }),
  ));
