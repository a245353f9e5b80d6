import { expect, test } from 'vitest';
import type { FigureView } from '../../components/state/figure-view.ts';
import { movers } from '../../components/state/movers.ts';
import { metricById } from '../../utils/model/metrics.ts';

function moved(id: string, change: number | undefined): FigureView {
  const metric = metricById(id);
  if (!metric) throw new Error(id);
  return { metric, unit: metric.unit, value: 1, change, points: [], added: false };
}

const factors = (visitors: number | undefined, conversion: number, spend: number) => [
  moved('visitors', visitors),
  moved('pay_conversion_rate', conversion),
  moved('amount_per_buyer', spend),
];

test('the factor that pulled hardest in the direction of the result moved it', () => {
  expect(movers(moved('pay_amount', 0.082), factors(0.19, -0.086, -0.006))).toMatchObject({
    kind: 'driven',
    by: [{ metric: { id: 'visitors' } }],
    offset: [{ metric: { id: 'pay_conversion_rate' } }],
  });
});

test('a faint pull the other way is not told', () => {
  expect(movers(moved('pay_amount', -0.3), factors(-0.31, 0.01, 0.005))).toMatchObject({ offset: [] });
});

test('factors that pulled about as hard are named together', () => {
  expect(movers(moved('pay_amount', -0.072), factors(-0.014, -0.031, -0.029))).toMatchObject({
    by: [{ metric: { id: 'pay_conversion_rate' } }, { metric: { id: 'amount_per_buyer' } }],
  });
});

test('a result that stands still while its factors move is told as a balance', () => {
  expect(movers(moved('pay_amount', 0.001), factors(0.1, -0.09, 0))).toMatchObject({
    kind: 'level',
    one: { metric: { id: 'visitors' } },
    other: { metric: { id: 'pay_conversion_rate' } },
  });
  expect(movers(moved('pay_amount', 0), factors(0.001, -0.001, 0))).toBeUndefined();
});

test('nothing is said while a change is unknown', () => {
  expect(movers(moved('pay_amount', 0.1), factors(undefined, 0.1, 0))).toBeUndefined();
});
