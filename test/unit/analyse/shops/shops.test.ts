import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeGroups } from '../../../../utils/analyse/shops/alike.ts';
import { groupTotals } from '../../../../utils/analyse/shops/group-totals.ts';
import { indexedSeries } from '../../../../utils/analyse/shops/indexed-series.ts';
import type { ShopCell, ShopMeasure } from '../../../../utils/analyse/shops/shop-cell.ts';
import { type ShopLine, shopLine } from '../../../../utils/analyse/shops/shop-line.ts';
import { sortShops } from '../../../../utils/analyse/shops/sort-shops.ts';
import { sampleFigures } from '../../../../utils/sample/sample-figures.ts';
import { sideFigures } from '../../../../utils/sample/side-figures.ts';
import { sideShops } from '../../../../utils/sample/side-shops.ts';

const yesterday = '2026-08-23';
const week = { from: '2026-08-17', to: yesterday };
const shops = [
  shopLine('sample:shop', sampleFigures(yesterday, 'zh'), week),
  ...sideShops.map((shop) => shopLine(shop.key, sideFigures(shop, yesterday, 'zh'), week)),
] as const;
const [main, jd, us] = shops as readonly [ShopLine, ShopLine, ShopLine];

function lineOf(key: string, cells: Partial<Record<ShopMeasure, Partial<ShopCell>>>): ShopLine {
  const usual: ShopCell = {
    basis: 'pay_amount',
    value: 0,
    unit: 'CNY',
    change: null,
    compared: null,
    daysKnown: 7,
    daysInSpan: 7,
    summed: false,
  };
  return {
    key,
    cells: new Map(Object.entries(cells).map(([id, cell]) => [id as ShopMeasure, { ...usual, ...cell }])),
    daysKnown: 7,
    daysInSpan: 7,
    missing: [],
    trend: { values: [], latest: null },
  };
}
const sells = (key: string, value: number, unit = 'CNY') => lineOf(key, { sales: { value, unit } });

test('a shop says how many days it rests on and names those that are missing', () => {
  expect([main.daysKnown, main.daysInSpan]).toEqual([7, 7]);
  expect([jd.daysKnown, jd.missing]).toEqual([5, ['2026-08-18', '2026-08-21']]);
});

test('conversion is buyers through visitors, or orders through sessions, and says which', () => {
  const day = (id: string) =>
    sampleFigures(yesterday, 'zh')
      .filter(
        ({ metric, entity, role, period }) =>
          metric === id && entity.kind === 'shop' && role === 'own' && (period?.start ?? '') >= week.from,
      )
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
  expect(main.cells.get('conversion')?.value).toBeCloseTo(day('pay_buyers') / day('visitors'), 12);
  expect(shops.map(({ cells }) => cells.get('conversion')?.basis)).toEqual([
    'pay_conversion_rate',
    'pay_conversion_rate',
    'session_conversion_rate',
  ]);
});

test('refunds on different clocks, people against sessions and two currencies are never of one kind', () => {
  expect(alikeGroups(shops, 'refunds').map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  expect(alikeGroups(shops, 'traffic').map(({ basis, lines }) => [basis, lines.length])).toEqual([
    ['visitors', 2],
    ['sessions', 1],
  ]);
  expect(alikeGroups(shops, 'sales').map(({ unit, lines }) => [unit, lines.length])).toEqual([
    ['CNY', 2],
    ['USD', 1],
  ]);
});

test('sales are added within one currency only, and people, rates and a currency with one shop not at all', () => {
  const [total, ...others] = groupTotals(shops, 'sales');
  expect(others).toEqual([]);
  const both = (main.cells.get('sales')?.value ?? 0) + (jd.cells.get('sales')?.value ?? 0);
  expect(total?.value).toBeCloseTo(both, 6);
  expect(total).toMatchObject({ unit: 'CNY', shops: 2, incomplete: ['sample:jd'] });
  for (const measure of ['traffic', 'conversion', 'spend', 'price', 'refunds', 'new-share'] as const) {
    expect(groupTotals(shops, measure)).toEqual([]);
  }
  expect(us.cells.get('sales')?.unit).toBe('USD');
});

test('the change of a total rests on the days both spans of every shop share, and is unknown when one has none', () => {
  const compared = (key: string, now: number, before: number) =>
    lineOf(key, { sales: { value: now, compared: { now, before }, change: now / before - 1 } });
  expect(groupTotals([compared('a', 120, 100), compared('b', 90, 100)], 'sales')[0]?.change).toBeCloseTo(0.05, 12);
  expect(groupTotals([compared('a', 120, 100), sells('b', 90)], 'sales')[0]?.change).toBeNull();
});

test('a shop is sorted among its like, and one that does not show the measure comes last in either direction', () => {
  const lines = [sells('usd', 900, 'USD'), sells('small', 10), lineOf('none', {}), sells('large', 500)];
  expect(sortShops(lines, 'sales', true).map(({ key }) => key)).toEqual(['large', 'small', 'usd', 'none']);
  expect(sortShops(lines, 'sales', false).map(({ key }) => key)).toEqual(['small', 'large', 'usd', 'none']);
});

test('sorting loses and invents no shop', () => {
  const line = fc.record({
    key: fc.uuid(),
    value: fc.integer({ min: 0, max: 1e6 }),
    unit: fc.constantFrom('CNY', 'USD', null),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (told, down) => {
      const lines = told.map(({ key, value, unit }) => (unit ? sells(key, value, unit) : lineOf(key, {})));
      const sorted = sortShops(lines, 'sales', down);
      expect(new Set(sorted)).toEqual(new Set(lines));
      expect(sorted).toHaveLength(lines.length);
    }),
  );
});

test('an indexed course begins at 100 whatever the size of the shop', () => {
  const days = [80, 120, 100, 90, 110, 100, 100, 150, 150, 150, 150, 150, 150, 150];
  const small = indexedSeries(days);
  const large = indexedSeries(days.map((day) => day * 1000));
  expect(small.latest).toBeCloseTo(150, 9);
  expect(large.values[3]).toBeCloseTo(small.values[3] ?? 0, 9);
});

test('a day not read stays unread, and a first week of one day is no base', () => {
  expect(indexedSeries([100, null, 100, 100, null, 100, 100]).values[1]).toBeNull();
  expect(indexedSeries([100, null, null, null, null, null, null, 50, 50, 50])).toEqual({
    values: Array(10).fill(null),
    latest: null,
  });
  expect(indexedSeries([]).latest).toBeNull();
});

test('a shop that shows sales alone is still compared by sales', () => {
  const alone = sampleFigures(yesterday, 'zh').filter(({ metric }) => metric === 'pay_amount');
  const line = shopLine('alone', alone, week);
  expect([...line.cells.keys()]).toEqual(['sales']);
  expect(line.cells.get('sales')?.value).toBeCloseTo(main.cells.get('sales')?.value ?? 0, 6);
});

test('a shop nobody read in the span has no cells and seven missing days', () => {
  const line = shopLine('none', [], week);
  expect([line.cells.size, line.daysKnown, line.missing.length]).toEqual([0, 0, 7]);
});
