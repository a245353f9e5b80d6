import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopEquation } from '../../../utils/analyse/shop-equation.ts';
import type { Figure } from '../../../utils/model/figure.ts';
import { figureOf, productFigure, series } from './figure-of.ts';

const first = '2026-01-05';
const oneDay = { from: first, to: first };
const week = { from: first, to: '2026-01-11' };
const percent = (metric: string, value: number, raw: string) => figureOf(metric, first, value, { raw });

/** The figures of a real page: 3,482 visitors, 97 buyers, 2.79 %, 192.10 a buyer, 18,633.70. */
const page: readonly Figure[] = [
  figureOf('visitors', first, 3482),
  figureOf('pay_buyers', first, 97),
  percent('pay_conversion_rate', 0.0279, '2.79%'),
  figureOf('amount_per_buyer', first, 192.1, { raw: '192.10' }),
  figureOf('pay_amount', first, 18_633.7, { raw: '18,633.70' }),
];

test('a day is told in the figures the console shows, and rounding is no gap', () => {
  expect(shopEquation(page, oneDay)).toEqual({
    state: 'ok',
    variant: 'visitors',
    amount: { metric: 'pay_amount', value: 18_633.7, unit: 'CNY', basis: 'shown' },
    factors: [
      { metric: 'visitors', value: 3482, unit: 'count', basis: 'shown' },
      { metric: 'pay_conversion_rate', value: 0.0279, unit: 'ratio', basis: 'shown' },
      { metric: 'amount_per_buyer', value: 192.1, unit: 'CNY', basis: 'shown' },
    ],
    gap: 0,
    gapDays: [],
    days: [first],
    daysKnown: 1,
    daysInSpan: 1,
  });
});

test('a gap beyond rounding is told as an item of its own', () => {
  const other = page.map((figure) =>
    figure.metric === 'pay_amount' ? { ...figure, value: 20_000, raw: '20,000.00' } : figure,
  );
  const equation = shopEquation(other, oneDay);
  expect(equation).toMatchObject({ gapDays: [first] });
  expect(equation?.state === 'ok' && equation.gap).toBeCloseTo(20_000 - 3482 * 0.0279 * 192.1, 6);
});

test('"1.2万" may be anything between its bounds before it is a gap', () => {
  const shown = (amount: number) => [
    ...page.filter(({ metric }) => metric !== 'pay_amount'),
    figureOf('pay_amount', first, amount, {
      rounded: true,
      low: amount - 500,
      high: amount + 500,
      raw: `${amount / 10_000}万`,
    }),
  ];
  expect(shopEquation(shown(19_000), oneDay)).toMatchObject({ gap: 0 });
  expect(shopEquation(shown(21_000), oneDay)).not.toMatchObject({ gap: 0 });
});

test('a factor the console leaves out is rebuilt, and buyers it leaves out follow from the rate', () => {
  const without = (...ids: readonly string[]) => page.filter(({ metric }) => !ids.includes(metric));
  const factors = (figures: readonly Figure[]) => {
    const equation = shopEquation(figures, oneDay);
    return equation?.state === 'ok' ? equation.factors.map(({ value, basis }) => [value, basis]) : undefined;
  };
  expect(factors(without('pay_conversion_rate', 'amount_per_buyer'))).toEqual([
    [3482, 'shown'],
    [97 / 3482, 'rebuilt'],
    [18_633.7 / 97, 'rebuilt'],
  ]);
  expect(factors(without('pay_buyers', 'amount_per_buyer'))?.[2]).toEqual([18_633.7 / 97, 'rebuilt']);
});

test('over days: people are a sum of days, rates come from the sums, days with a part missing stay out', () => {
  const figures = [
    ...series('visitors', first, [1000, 2000, 500, 700]),
    ...series('pay_buyers', first, [10, 60, null, 7]),
    ...series('pay_amount', first, [0.1, 0.2, 999]),
  ];
  const equation = shopEquation(figures, week);
  expect(equation).toMatchObject({
    amount: { value: 0.3, basis: 'sum' },
    factors: [
      { metric: 'visitors', value: 3000, basis: 'sum-of-days' },
      { metric: 'pay_conversion_rate', value: 70 / 3000, basis: 'rebuilt' },
      { metric: 'amount_per_buyer', value: 0.3 / 70, unit: 'CNY', basis: 'rebuilt' },
    ],
    gap: 0,
    days: ['2026-01-05', '2026-01-06'],
    daysKnown: 2,
    daysInSpan: 7,
  });
});

test('the console’s own figures of exactly the span come before a sum of days', () => {
  const of = { period: { start: week.from, end: week.to, grain: 'week' as const } };
  const own = [
    figureOf('visitors', first, 900, of),
    figureOf('pay_buyers', first, 9, of),
    figureOf('pay_amount', first, 90, of),
  ];
  const days = [
    ...series('visitors', first, [500, 500]),
    ...series('pay_buyers', first, [5, 5]),
    ...series('pay_amount', first, [5, 5]),
  ];
  expect(shopEquation([...days, ...own], week)).toMatchObject({
    factors: [{ value: 900, basis: 'shown' }, { value: 0.01 }, { value: 10 }],
    daysKnown: 7,
  });
});

test('without visitors the equation goes by sessions, without sessions by orders', () => {
  const orders = [figureOf('pay_orders', first, 100), figureOf('pay_amount', first, 4800)];
  const sessions = [...orders, figureOf('sessions', first, 4000)];
  expect(shopEquation(sessions, oneDay)).toMatchObject({
    variant: 'sessions',
    factors: [
      { value: 4000 },
      { metric: 'session_conversion_rate', value: 0.025 },
      { metric: 'amount_per_order', value: 48 },
    ],
  });
  expect(shopEquation(orders, oneDay)).toMatchObject({ variant: 'orders', factors: [{ value: 100 }, { value: 48 }] });
});

test('orders multiply up to net sales, or gross sales, where no paid amount is shown', () => {
  const shown = [figureOf('pay_orders', first, 10), figureOf('gross_sales', first, 300)];
  expect(shopEquation(shown, oneDay)).toMatchObject({ amount: { metric: 'gross_sales' } });
  expect(shopEquation([...shown, figureOf('net_sales', first, 250)], oneDay)).toMatchObject({
    amount: { metric: 'net_sales' },
    factors: [{ value: 10 }, { value: 25 }],
  });
});

test('a day with no visitors has no conversion and no gap to speak of', () => {
  const figures = ['visitors', 'pay_buyers', 'pay_amount'].map((metric) => figureOf(metric, first, 0));
  expect(shopEquation(figures, oneDay)).toMatchObject({
    factors: [{ value: 0 }, { value: null }, { value: null }],
    gap: null,
  });
});

test('sales without visitors: that day is not known well enough to be in', () => {
  const figures = [
    ...series('visitors', first, [0, 100]),
    ...series('pay_buyers', first, [5, 5]),
    ...series('pay_amount', first, [50, 50]),
  ];
  expect(shopEquation(figures, week)).toMatchObject({ days: ['2026-01-06'] });
});

test('days whose own rates do not multiply up are named', () => {
  const figures = [
    ...series('visitors', first, [100, 100]),
    ...series('pay_buyers', first, [10, 10]),
    ...series('pay_amount', first, [500, 500]),
    ...series('amount_per_buyer', first, [50, 60]),
  ];
  expect(shopEquation(figures, week)).toMatchObject({ gap: 0, gapDays: ['2026-01-06'] });
});

test('amounts in two currencies are refused, and nothing known is undefined', () => {
  const figures = [
    ...series('pay_orders', first, [1, 1]),
    figureOf('pay_amount', '2026-01-05', 1),
    figureOf('pay_amount', '2026-01-06', 1, { unit: 'USD' }),
  ];
  expect(shopEquation(figures, week)).toEqual({ state: 'mixed-units', units: ['CNY', 'USD'] });
  expect(shopEquation([], week)).toBeUndefined();
  expect(
    shopEquation([productFigure('1', 'pay_orders', first, 1), productFigure('1', 'pay_amount', first, 1)], oneDay),
  ).toBeUndefined();
});

test('over days the factors always multiply up to the amount', () => {
  const days = fc.array(fc.tuple(fc.nat(1e6), fc.nat(1000), fc.nat(1e8)), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(days, (all) => {
      const equation = shopEquation(
        [
          ...series(
            'visitors',
            first,
            all.map(([visitors, buyers]) => visitors + buyers),
          ),
          ...series(
            'pay_buyers',
            first,
            all.map(([, buyers]) => buyers),
          ),
          ...series(
            'pay_amount',
            first,
            all.map(([, buyers, cents]) => (buyers === 0 ? 0 : cents / 100)),
          ),
        ],
        week,
      );
      if (equation?.state !== 'ok' || equation.gap === null) return;
      const product = equation.factors.reduce((so, { value }) => so * (value ?? Number.NaN), 1);
      const amount = equation.amount.value ?? Number.NaN;
      expect(Math.abs(product - amount)).toBeLessThanOrEqual(1e-9 * Math.max(1, amount));
    }),
  );
});
