import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, toScaled, unzigzag, zigzag } from '../../../utils/store/scaled.ts';
import { kinds } from '../../../utils/store/sheet-column.ts';

test.each([
  [0, 0, 0],
  [12, 0, 12],
  [-12, 0, -12],
  [12.5, 1, 125],
  [12.5, 2, 1250],
  [0.1, 1, 1],
  [0.000_001, 6, 1],
  [2 ** 50, 0, 2 ** 50],
  [-(2 ** 50), 0, -(2 ** 50)],
])('%d with %d decimals is %d', (value, decimals, scaled) => {
  expect(toScaled(value, decimals)).toBe(scaled);
});

test.each([
  ['a decimal too many', 12.5, 0],
  ['what only looks like a decimal', 0.1 + 0.2, 1],
  ['more than a varint of a difference holds', 2 ** 50 + 1, 0],
  ['as much below nothing', -(2 ** 50) - 1, 0],
  ['too much once it is scaled', 2 ** 50, 1],
  ['minus nothing, which is not nothing', -0, 0],
  ['no number', Number.NaN, 0],
  ['infinity', Number.POSITIVE_INFINITY, 0],
])('%s cannot be said whole', (_, value, decimals) => {
  expect(toScaled(value, decimals)).toBeUndefined();
});

const column = (values: readonly number[], kind: number = kinds.text) => ({
  kinds: Uint8Array.from(values, () => kind),
  values: Float64Array.from(values),
});

test.each([
  ['counts', [3, 100, 7], 0],
  ['amounts', [12.5, 3, 0.25], 2],
  ['shares', [0.0151, 0.02], 4],
  ['millionths', [0.000_001], 6],
  ['a value that no six decimals say', [0.1 + 0.2, 12.5], 1],
  ['nothing', [], 0],
])('the decimals of %s are as few as will do', (_, values, decimals) => {
  expect(decimalsOf(column(values))).toBe(decimals);
  expect(decimalsOf(column(values, kinds.byTemplate))).toBe(decimals);
  expect(decimalsOf(column(values, kinds.byTemplate + 1))).toBe(decimals);
});

test.each([kinds.missing, kinds.absent, kinds.masked, kinds.unreadable, kinds.history])(
  'what is no number of its own has no say in the decimals: kind %d',
  (kind) => {
    expect(decimalsOf(column([12.5], kind))).toBe(0);
  },
);

test('small differences of either sign are small numbers, and come back', () => {
  expect([0, -1, 1, -2, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), (value) => {
      expect(unzigzag(zigzag(value))).toBe(value);
    }),
  );
});
