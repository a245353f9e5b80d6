import { expect, test } from 'vitest';
import { customerReport } from '../../../../utils/analyse/customers/customer-report.ts';
import { rowsOf } from '../../../data/retail.ts';
import { row } from './order-rows.ts';

const orders = rowsOf('rfm-orders.csv').map(([buyer = '', date = '', amount], at) =>
  row(buyer, date, { amount: Number(amount), order: String(at) }),
);
const december = { from: '2006-12-01', to: '2006-12-31' };

test('an order list told as a whole', () => {
  const report = customerReport(orders, december);
  if (report.state !== 'ok') throw new Error(report.state);
  const { kinds, rfm, cohorts, activity, alive, pairs } = report;
  expect(kinds).toMatchObject({ buyers: 995, newIsCertain: true });
  expect(kinds.once + kinds.repeat).toBe(995);
  expect(rfm.rows).toHaveLength(995);
  expect(cohorts.reduce((sum, { buyers }) => sum + buyers, 0)).toBe(995);
  expect((activity?.active ?? 0) + (activity?.cooling ?? 0) + (activity?.lost ?? 0)).toBe(995);
  expect(alive?.expected).toBeLessThanOrEqual(995);
  expect(alive?.byBuyer.size).toBe(995);
  expect(pairs).toEqual([]);
});

test('orders after the span are not known yet', () => {
  const report = customerReport([row('a', '2026-01-05'), row('b', '2026-02-05')], {
    from: '2026-01-01',
    to: '2026-01-31',
  });
  expect(report).toMatchObject({ state: 'ok', kinds: { buyers: 1 }, activity: undefined, alive: undefined });
});

test('no orders are a report of nobody; two currencies are none', () => {
  expect(customerReport([], december)).toMatchObject({ state: 'ok', kinds: { buyers: 0 }, cohorts: [], pairs: [] });
  const mixed = [row('a', '2006-01-05'), row('a', '2006-01-06', { currency: 'USD' })];
  expect(customerReport(mixed, december)).toEqual({ state: 'mixed-units', units: ['CNY', 'USD'] });
});
