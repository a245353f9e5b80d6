import { expect, test } from 'vitest';
import { addDays } from '../../../../utils/analyse/civil-date.ts';
import { whySalesMoved } from '../../../../utils/analyse/why/why-sales-moved.ts';
import type { Figure } from '../../../../utils/model/figure.ts';
import { figureOf, productFigure } from '../figure-of.ts';

const week = { from: '2026-01-12', to: '2026-01-18' };
const before = { from: '2026-01-05', to: '2026-01-11' };

type Row = readonly [visitors: number, buyers: number, amount: number];
type Make = (metric: string, day: string, value: number) => Figure;

function days(from: string, make: Make, row: Row, count = 7): readonly Figure[] {
  return Array.from({ length: count }, (_, offset) => addDays(from, offset)).flatMap((day) => [
    make('visitors', day, row[0]),
    make('pay_buyers', day, row[1]),
    make('pay_amount', day, row[2]),
  ]);
}

const product =
  (id: string): Make =>
  (metric, day, value) =>
    productFigure(id, metric, day, value);

test('two weeks of a shop and its products: effects, movers and the gap in the shop’s currency', () => {
  const found = whySalesMoved({
    shop: [...days(before.from, figureOf, [100, 10, 1000]), ...days(week.from, figureOf, [100, 8, 800])],
    parts: [
      ...days(before.from, product('a'), [80, 6, 600]),
      ...days(week.from, product('a'), [80, 4, 400]),
      ...days(before.from, product('b'), [50, 3, 300]),
      ...days(week.from, product('b'), [50, 3, 290]),
    ],
    current: week,
    previous: before,
  });
  if (found?.state !== 'ok') throw new Error('not explained');
  expect(found).toMatchObject({
    variant: 'visitors',
    unit: 'CNY',
    before: 7000,
    after: 5600,
    change: -1400,
    daysInSpan: 7,
  });
  expect(found.movers.map(({ key }) => key)).toEqual(['a']);
  expect(found.gap.amount).toBe(70);
  expect(found.names.get('a')).toBe('product a');
  const total = found.effects.reduce((sum, { amount }) => sum + amount, 0) + found.gap.amount;
  expect(total).toBeCloseTo(-1400, 6);
});

test('only days that both sides know are compared, for the products as for the shop', () => {
  const found = whySalesMoved({
    shop: [...days(before.from, figureOf, [100, 10, 1000]), ...days(week.from, figureOf, [100, 10, 1000], 5)],
    parts: [...days(before.from, product('a'), [80, 6, 600]), ...days(week.from, product('a'), [80, 6, 600], 5)],
    current: week,
    previous: before,
  });
  expect(found).toMatchObject({ change: 0, gap: { amount: 0 } });
  expect(found?.state === 'ok' && found.days.current).toHaveLength(5);
});

test('weeks the console sums up itself are used as shown, for products too', () => {
  const shown = (make: Make, span: typeof week, row: Row) =>
    days(span.from, make, row, 1).map((figure) => ({
      ...figure,
      period: { start: span.from, end: span.to, grain: 'week' as const },
    }));
  const found = whySalesMoved({
    shop: [...shown(figureOf, before, [500, 50, 5000]), ...shown(figureOf, week, [600, 60, 6000])],
    parts: [
      ...shown(product('a'), before, [300, 30, 3000]),
      ...shown(product('a'), week, [400, 40, 4000]),
      ...days(week.from, product('b'), [1, 1, 1]),
    ],
    current: week,
    previous: before,
  });
  expect(found).toMatchObject({ change: 1000, gap: { amount: 0 }, parts: [{ key: 'a', change: 1000 }] });
});

test('two currencies are not compared; without the span before there is nothing to explain', () => {
  const yen = days(before.from, figureOf, [1, 1, 1]).map((figure) =>
    figure.unit === 'CNY' ? { ...figure, unit: 'JPY' } : figure,
  );
  const now = days(week.from, figureOf, [1, 1, 1]);
  const ask = (shop: readonly Figure[]) => whySalesMoved({ shop, parts: [], current: week, previous: before });
  expect(ask([...yen, ...now])).toEqual({ state: 'mixed-units', units: ['CNY', 'JPY'] });
  expect(ask(now)).toBeUndefined();
  expect(ask([])).toBeUndefined();
});

test('one day against the day before', () => {
  const found = whySalesMoved({
    shop: [...days('2026-01-11', figureOf, [100, 10, 1000], 1), ...days('2026-01-12', figureOf, [200, 20, 2000], 1)],
    parts: [],
    current: { from: '2026-01-12', to: '2026-01-12' },
    previous: { from: '2026-01-11', to: '2026-01-11' },
  });
  expect(found).toMatchObject({ change: 1000, growth: 1, parts: [], movers: [] });
});

test('a shop whose weeks always jump by as much: within normal variation, told by its own past', () => {
  const weeks = Array.from({ length: 12 }, (_, back) => addDays(before.from, -7 * (back + 1)));
  const jumpy = weeks.flatMap((from, index) => days(from, figureOf, [100_000, 4000, index % 2 ? 160_000 : 240_000]));
  const calm = weeks.flatMap((from) => days(from, figureOf, [100_000, 4000, 200_000]));
  const two = [
    ...days(before.from, figureOf, [100_000, 4000, 200_000]),
    ...days(week.from, figureOf, [100_000, 4800, 240_000]),
  ];
  const ask = (past: readonly Figure[]) =>
    whySalesMoved({ shop: [...past, ...two], parts: [], current: week, previous: before });
  expect(ask(jumpy)).toMatchObject({ change: 280_000, withinNormal: true });
  expect(ask(calm)).toMatchObject({ change: 280_000, withinNormal: false });
});
