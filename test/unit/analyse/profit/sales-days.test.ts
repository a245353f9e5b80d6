import { expect, test } from 'vitest';
import { salesDays } from '../../../../utils/analyse/profit/sales-days.ts';
import { figureOf, productFigure } from '../figure-of.ts';

const span = { from: '2026-01-05', to: '2026-01-07' };

test('days whose paid amount is known, with what else is known of them', () => {
  const figures = [
    figureOf('pay_amount', '2026-01-05', 1000),
    figureOf('pay_orders', '2026-01-05', 9),
    figureOf('refund_amount_by_pay_time', '2026-01-05', 50),
    figureOf('ad_spend', '2026-01-05', 7, { unit: 'USD' }),
    figureOf('pay_amount', '2026-01-06', null),
    productFigure('a', 'pay_amount', '2026-01-05', 600),
    productFigure('a', 'pay_items', '2026-01-05', 12),
  ];
  expect(salesDays(figures, span)).toEqual([
    {
      date: '2026-01-05',
      currency: 'CNY',
      sales: 1000,
      units: null,
      orders: 9,
      refunds: { pay: 50 },
      adSpend: null,
      adSales: null,
      items: [{ product: 'a', sales: 600, units: 12 }],
    },
  ]);
  expect(salesDays(figures, span, 'a')).toMatchObject([{ sales: 600, units: 12, items: [{ product: 'a' }] }]);
  expect(salesDays(figures, span, 'unheard-of')).toEqual([]);
});
