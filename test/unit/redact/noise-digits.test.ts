import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitNoise } from '../../../utils/redact/noise-digits.ts';
import { chanceOf } from './chance-of.ts';

const anyNumber = fc
  .tuple(
    fc.stringMatching(/^[1-9]\d{0,2}$/),
    fc.array(fc.stringMatching(/^\d{3}$/), { maxLength: 3 }),
    fc.option(fc.stringMatching(/^\d{1,2}$/)),
  )
  .map(([first, groups, fraction]) => [first, ...groups].join(',') + (fraction === null ? '' : `.${fraction}`));
const seed = fc.integer();

test('noise of a number has its marks in its places and begins with no nought', () => {
  fc.assert(
    fc.property(anyNumber, seed, (number, from) => {
      const noise = digitNoise(chanceOf(from))(number);
      expect(noise.replace(/\d/g, '0')).toBe(number.replace(/\d/g, '0'));
      expect(noise).toMatch(/^[1-9]/);
    }),
  );
});

test('the same number is always the same noise, however its thousands are marked', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), seed, (numbers, from) => {
      const noise = digitNoise(chanceOf(from));
      const first = numbers.map(noise);
      expect(numbers.map(noise)).toEqual(first);
      expect(noise('12,345').replace(',', '')).toBe(noise('12345'));
    }),
  );
});

test('different long numbers stay different, and none stays itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[1-9]\d{5,11}$/), { maxLength: 30 }), seed, (numbers, from) => {
      const noises = numbers.map(digitNoise(chanceOf(from)));
      expect(new Set(noises).size).toBe(numbers.length);
      expect(noises.filter((noise, index) => noise === numbers[index])).toEqual([]);
    }),
  );
});

test.each(['0', '0.00', '00', '000'])('%s is nothing and stays nothing', (number) => {
  expect(digitNoise(chanceOf(1))(number)).toBe(number);
});

test('a fraction of noughts stays one, for a count with it is a whole number; another does not become one', () => {
  fc.assert(
    fc.property(seed, (from) => {
      const noise = digitNoise(chanceOf(from));
      expect(noise('12.00')).toMatch(/^[1-9]\d\.00$/);
      expect(noise('12.50')).not.toMatch(/\.00$/);
      expect(noise('0.05')).toMatch(/^0\.0[1-9]$/);
    }),
  );
});

test('digits of other scripts become digits of the same script', () => {
  expect(digitNoise(chanceOf(3))('１，２３４')).toMatch(/^[１-９]，[０-９]{3}$/);
  expect(digitNoise(chanceOf(3))('٣٤٥')).toMatch(/^[١-٩][٠-٩]{2}$/);
});
