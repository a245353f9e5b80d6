import { expect, test } from 'vitest';
import { poolOf } from './pool-of.ts';

test('a text is made once however often it comes back', () => {
  const { at, decoded } = poolOf(['店甲', '店乙', '店甲']);
  expect([at(0, 5), at(1, 9), at(2, 5), at(0, 5), at(1, 9)]).toEqual(['店甲', '店乙', '店甲', '店甲', '店乙']);
  expect(decoded()).toBe(2);
});

test('a text is the same wherever it stands, whatever comes behind it', () => {
  const { at, decoded } = poolOf(['店乙', '店甲', '店丙', '店甲', '店丁']);
  expect([at(1, 7), at(3, 7)]).toEqual(['店甲', '店甲']);
  expect(decoded()).toBe(1);
});

test('texts of one hash are told apart by their bytes, a beginning of another included', () => {
  const { at, decoded } = poolOf(['店甲', '店乙', '店', '店甲乙', '乙店']);
  const expected = ['店甲', '店乙', '店', '店甲乙', '乙店'];
  for (let turn = 0; turn < 3; turn++) expect([0, 1, 2, 3, 4].map((n) => at(n, 7))).toEqual(expected);
  expect(decoded()).toBe(5);
});

test('of more than some thirty texts of one hash the others are made anew: nobody can make it slow', () => {
  const texts = Array.from({ length: 40 }, (_, n) => `店${n}`);
  const { at, decoded } = poolOf(texts);
  for (let turn = 1; turn <= 3; turn++) expect(texts.map((_, n) => at(n, -1))).toEqual(texts);
  expect(decoded()).toBe(40 + 2 * (40 - 34));
});

test('the last place and the first are neighbours', () => {
  const { at, decoded } = poolOf(['店甲', '店乙', '店丙']);
  // A hash whose low bits name the last place.
  for (let turn = 0; turn < 2; turn++)
    expect([0, 1, 2].map((n) => at(n, 0x1ffff & ~(0x1ffff >>> 15)))).toEqual(['店甲', '店乙', '店丙']);
  expect(decoded()).toBe(3);
});

test('what is short and plain needs no decoder, one letter beyond ASCII or more than 64 bytes do', () => {
  const { at, decoded } = poolOf(['x'.repeat(64), '~\u007f !', 'x'.repeat(65), 'xé']);
  expect([at(0, 1), at(1, 2)]).toEqual(['x'.repeat(64), '~\u007f !']);
  expect(decoded()).toBe(0);
  expect([at(2, 3), at(3, 4)]).toEqual(['x'.repeat(65), 'xé']);
  expect(decoded()).toBe(2);
});
