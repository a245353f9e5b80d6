import { expect, test } from 'vitest';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { productLifecycles } from '../../../../utils/analyse/lifecycle/product-lifecycles.ts';
import { wholeWeeks } from '../../../../utils/analyse/lifecycle/weekly-counts.ts';
import { figureOf, productFigure } from '../figure-of.ts';

const days = calendar('2026-01-05', '2026-03-15');
const dayFigures = (id: string, metric: string, of: (day: number) => number | undefined) =>
  days.flatMap((date, day) => {
    const value = of(day);
    return value === undefined ? [] : [productFigure(id, metric, date, value)];
  });
const shop = (metric: string, of: (day: number) => number) => days.map((date, day) => figureOf(metric, date, of(day)));

test('weeks are Monday to Sunday, and a running one is left out', () => {
  expect(wholeWeeks('2026-03-15', 2)).toEqual(['2026-03-02', '2026-03-09']);
  expect(wholeWeeks('2026-03-18', 2)).toEqual(['2026-03-02', '2026-03-09']);
});

test('a product grows against its shop, season and gaps notwithstanding', () => {
  const season = (day: number) => (day > 35 && day < 42 ? 4 : 1);
  const gaps = (day: number) => day % 9 !== 4;
  const figures = [
    ...shop('visitors', (day) => 1000 * season(day)),
    ...shop('pay_buyers', (day) => 100 * season(day)),
    ...dayFigures('up', 'pay_buyers', (day) => (gaps(day) ? 3 * 1.03 ** day * season(day) : undefined)),
    ...dayFigures('up', 'visitors', (day) => 50 * 1.03 ** day * season(day)),
    ...dayFigures('flat', 'pay_buyers', (day) => 6 * season(day)),
  ];
  const [flat, up] = productLifecycles(figures, { until: '2026-03-15' }).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  expect(up).toMatchObject({
    stage: 'growing',
    basis: 'pay_buyers',
    agrees: true,
    seasonRemoved: true,
    daysInTrend: 56,
  });
  expect(up?.daysKnown).toBeLessThan(56);
  expect(flat).toMatchObject({ key: 'flat', stage: 'stable', agrees: null });
});

test('a product too rarely bought is judged by its visitors', () => {
  const figures = [
    ...shop('visitors', () => 1000),
    ...shop('pay_buyers', () => 100),
    ...dayFigures('p', 'visitors', (day) => 40 * 0.96 ** day),
    ...dayFigures('p', 'pay_buyers', () => 0),
  ];
  expect(productLifecycles(figures, { until: '2026-03-15' })[0]).toMatchObject({
    basis: 'visitors',
    stage: 'declining',
  });
});

test('a product that is the shop is not measured against itself', () => {
  const figures = [
    ...shop('pay_buyers', (day) => 10 * 1.03 ** day),
    ...dayFigures('p', 'pay_buyers', (day) => 9 * 1.03 ** day),
  ];
  const [only] = productLifecycles(figures, { until: '2026-03-15' });
  expect(only).toMatchObject({ seasonRemoved: false, stage: 'growing' });
});

test('one day of history says nothing', () => {
  const figures = [figureOf('pay_buyers', '2026-03-15', 50), productFigure('p', 'pay_buyers', '2026-03-15', 20)];
  expect(productLifecycles(figures, { until: '2026-03-15' })[0]).toMatchObject({ stage: undefined, daysKnown: 1 });
  expect(productLifecycles([], { until: '2026-03-15' })).toEqual([]);
});
