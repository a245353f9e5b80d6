import { expect, test } from 'vitest';
import { addDays } from '../../../../utils/analyse/civil-date.ts';
import { activityOf, activityRule } from '../../../../utils/analyse/customers/activity.ts';
import { buyerKinds } from '../../../../utils/analyse/customers/buyer-kinds.ts';
import { buyerMix } from '../../../../utils/analyse/customers/buyer-mix.ts';
import { cohorts } from '../../../../utils/analyse/customers/cohorts.ts';
import { repeatHistories } from '../../../../utils/analyse/customers/repeat-histories.ts';
import { series } from '../figure-of.ts';
import { historiesOf, row } from './order-rows.ts';

test('orders split on one day are one purchase day, lines of one order are one order', () => {
  const rows = [
    row('a', '2026-01-05', { order: '1' }),
    row('a', '2026-01-05', { order: '1' }),
    row('a', '2026-01-05', { order: '2' }),
    row('a', '2026-03-01', { order: '3' }),
    row('b', '2026-01-05'),
    row('b', '2026-01-05'),
  ];
  expect(historiesOf(rows)).toEqual([
    { buyer: 'a', days: ['2026-01-05', '2026-03-01'], orders: 3, amount: 40 },
    { buyer: 'b', days: ['2026-01-05'], orders: 1, amount: 20 },
  ]);
  expect(historiesOf(rows, '2026-02-01')[0]).toMatchObject({ days: ['2026-01-05'], amount: 30 });
  expect(historiesOf([])).toEqual([]);
});

test('once, twice, again; new is certain only with half a year of orders before', () => {
  const rows = [
    row('once', '2026-01-05'),
    row('twice', '2026-01-05'),
    row('twice', '2026-07-10'),
    row('often', '2026-01-05'),
    row('often', '2026-02-05'),
    row('often', '2026-07-10'),
    row('fresh', '2026-07-11'),
    row('later', '2026-08-11'),
  ];
  const july = { from: '2026-07-05', to: '2026-07-31' };
  expect(buyerKinds(historiesOf(rows), july)).toEqual({
    buyers: 4,
    once: 2,
    twice: 1,
    repeat: 2,
    firstInSpan: 1,
    buyersInSpan: 3,
    newIsCertain: true,
  });
  expect(buyerKinds(historiesOf(rows), { ...july, from: '2026-07-03' }).newIsCertain).toBe(false);
  expect(buyerKinds([], july)).toMatchObject({ buyers: 0, newIsCertain: false });
});

test('a cohort keeps who came back by month, and a month that is not over is not counted', () => {
  const rows = [
    row('a', '2025-12-31'),
    row('a', '2026-01-01'),
    row('a', '2026-03-01'),
    row('b', '2025-12-01'),
    row('c', '2026-02-01'),
  ];
  expect(cohorts(historiesOf(rows), '2026-03-15')).toEqual([
    { month: '2025-12', buyers: 2, active: [2, 1, 0, null] },
    { month: '2026-01', buyers: 0, active: [0, 0, null] },
    { month: '2026-02', buyers: 1, active: [1, null] },
    { month: '2026-03', buyers: 0, active: [null] },
  ]);
  expect(cohorts(historiesOf(rows), '2026-03-31')[0]?.active).toEqual([2, 1, 0, 1]);
  expect(cohorts([], '2026-03-31')).toEqual([]);
});

test('who is active and who is lost follows from the shop’s own gaps', () => {
  const buyers = Array.from({ length: 40 }, (_, at) => ({
    buyer: `${at}`,
    days: ['2026-01-01', addDays('2026-01-01', at + 1)],
    orders: 2,
    amount: 1,
  }));
  const rule = activityRule(buyers);
  expect(rule).toEqual({ activeDays: 30.25, lostDays: 36.1, medianGap: 20.5, p95Gap: 38.05, gaps: 40 });
  expect(activityRule(buyers.slice(0, 29))).toBeUndefined();
  expect(rule && activityOf(buyers, rule, '2026-02-12')).toEqual({ active: 29, cooling: 6, lost: 5 });
});

test('BG/NBD sees purchase days in weeks', () => {
  const rows = [row('a', '2026-01-01'), row('a', '2026-01-15'), row('b', '2026-01-08')];
  expect(repeatHistories(historiesOf(rows), '2026-01-29')).toEqual([
    { repeats: 1, last: 2, age: 4 },
    { repeats: 0, last: 0, age: 3 },
  ]);
});

const spanFigures = (fresh: readonly (number | null)[], back: readonly (number | null)[]) => [
  ...series('new_buyers', '2026-01-05', fresh),
  ...series('returning_buyers', '2026-01-05', back),
];
const second = { from: '2026-01-06', to: '2026-01-06' };

test('shares of new buyers, with what so few can say', () => {
  expect(buyerMix(spanFigures([300, 700], [700, 300]), second)).toMatchObject({
    current: { newBuyers: 700, returningBuyers: 300, newShare: 0.7, daysKnown: 1 },
    previous: { newShare: 0.3 },
    change: expect.closeTo(0.4, 12),
    isClear: true,
  });
  expect(buyerMix(spanFigures([3, 7], [7, 3]), second)).toMatchObject({
    change: expect.closeTo(0.4, 12),
    isClear: false,
  });
});

test('a mix needs both counts; without a span before there is no change', () => {
  expect(buyerMix(spanFigures([3, 7], [7, null]), second)).toBeUndefined();
  expect(buyerMix([], second)).toBeUndefined();
  expect(buyerMix(spanFigures([7], [3]), { from: '2026-01-05', to: '2026-01-05' })).toMatchObject({
    previous: undefined,
    change: null,
    isClear: false,
  });
  expect(buyerMix(spanFigures([null, 0], [null, 0]), second)).toMatchObject({
    current: { newShare: null, range: undefined },
  });
});
