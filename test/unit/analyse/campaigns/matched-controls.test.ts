import { expect, test } from 'vitest';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { groupValues } from '../../../../utils/analyse/campaigns/group-values.ts';
import { matchedControls } from '../../../../utils/analyse/campaigns/matched-controls.ts';
import { productValues } from '../../../../utils/analyse/campaigns/product-values.ts';

const before = { from: '2026-05-01', to: '2026-05-28' };
const days = calendar(before.from, before.to);
const steady = (value: number, known = days) => new Map(known.map((day) => [day, value]));

test('controls did not take part and sell between a quarter and four times of the middle participant', () => {
  const products = new Map([
    ['a', steady(100)],
    ['b', steady(120)],
    ['like', steady(100)],
    ['small', steady(27.5)],
    ['tiny', steady(27)],
    ['large', steady(440)],
    ['huge', steady(441)],
  ]);
  const controls = matchedControls(products, new Set(['a', 'b']), before);
  expect(controls).toEqual([steady(100), steady(27.5), steady(440)]);
});

test('a product read on fewer than 14 days before has no level, and one that sold nothing is like nobody', () => {
  const products = new Map([
    ['a', steady(100)],
    ['young', steady(100, days.slice(-13))],
    ['known', steady(100, days.slice(-14))],
    ['unsold', steady(0)],
  ]);
  expect(matchedControls(products, new Set(['a']), before)).toEqual([steady(100, days.slice(-14))]);
});

test('without participants that were read there is nothing to be like', () => {
  expect(matchedControls(new Map([['b', steady(100)]]), new Set(['a']), before)).toEqual([]);
  expect(matchedControls(new Map(), new Set(), before)).toEqual([]);
});

test('a group is known on the days all of its products are', () => {
  const one = new Map([
    ['2026-05-01', 1],
    ['2026-05-02', 2],
  ]);
  const other = new Map([
    ['2026-05-02', 0],
    ['2026-05-03', 5],
  ]);
  expect([...groupValues([one, other])]).toEqual([['2026-05-02', 2]]);
  expect(groupValues([one])).toEqual(one);
  expect(groupValues([]).size).toBe(0);
});

test('columns become days by product: what is unknown or in another unit is left out', () => {
  const values = productValues(
    {
      entities: [
        { kind: 'product', id: 'a', name: 'A' },
        { kind: 'product', id: 'b', name: 'B' },
      ],
      days: ['2026-05-01', '2026-05-02'],
      columns: [
        {
          metric: 'pay_amount',
          role: 'own',
          values: Float64Array.of(1, Number.NaN, 3, 4),
          states: Uint8Array.of(1, 0, 1, 1),
          units: ['CNY', 'USD'],
          unitOf: Uint8Array.of(0, 0, 0, 1),
          rounded: new Uint8Array(),
        },
      ],
    },
    'pay_amount',
  );
  expect([...values].map(([key, own]) => [key, [...own]])).toEqual([
    ['a', [['2026-05-01', 1]]],
    ['b', [['2026-05-01', 3]]],
  ]);
  expect(productValues({ entities: [], days: [], columns: [] }, 'pay_amount').size).toBe(0);
});
