import { expect, test } from 'vitest';
import { developmentFactors, ultimate } from '../../../../utils/analyse/profit/chain-ladder.ts';
import { matureRefunds } from '../../../../utils/analyse/profit/mature-refunds.ts';
import { type RefundCohort, refundTriangle } from '../../../../utils/analyse/profit/refund-triangle.ts';
import type { SalesDay } from '../../../../utils/analyse/profit/sales-day.ts';
import { withMatureRefunds } from '../../../../utils/analyse/profit/with-mature-refunds.ts';
import { figureOf } from '../figure-of.ts';

/** Taylor & Ashe 1983, the triangle Mack 1993 works through. */
const taylorAshe = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014],
];

test('the chain ladder gives the reserves Mack published for the Taylor–Ashe triangle', () => {
  const factors = developmentFactors(taylorAshe);
  const reserves = taylorAshe.map((cohort) => {
    const end = ultimate(cohort, factors);
    return Math.round(((end?.ultimate ?? 0) - (end?.latest ?? 0)) / 1000);
  });
  expect(reserves).toEqual([0, 95, 470, 710, 985, 1419, 2178, 3920, 4279, 4626]);
  expect(factors[0]).toBeCloseTo(3.4906, 4);
});

const share = [0.2, 0.5, 0.8, 0.9, 1];
const cohort = (day: number, looks: number, rate = 0.1): RefundCohort => ({
  date: `2026-01-${String(day).padStart(2, '0')}`,
  currency: 'CNY',
  paid: 1000 + 100 * day,
  byAge: share.slice(0, looks).map((part) => part * rate * (1000 + 100 * day)),
});

test('refunds that always grow alike are foreseen exactly', () => {
  const cohorts = [5, 5, 5, 5, 5, 4, 3, 2, 1].map((looks, at) => cohort(at + 1, looks));
  const forecast = matureRefunds(cohorts);
  if (forecast.state !== 'ok') throw new Error(forecast.state);
  expect(forecast).toMatchObject({ currency: 'CNY', horizon: 4 });
  expect(forecast.rate).toBeCloseTo(0.1, 12);
  for (const { paid, expected } of forecast.cohorts) expect(expected).toBeCloseTo(0.1 * paid, 9);
  expect(forecast.cohorts.at(-1)?.matured).toBeCloseTo(0.2, 12);
});

test('a day without a refund so far is still expected to get its share', () => {
  const cohorts = [...[1, 2, 3, 4, 5, 6].map((day) => cohort(day, 5)), { ...cohort(7, 1), byAge: [0] }];
  const forecast = matureRefunds(cohorts);
  const last = forecast.state === 'ok' ? forecast.cohorts.at(-1) : undefined;
  expect(last?.refunded).toBe(0);
  expect(last?.expected).toBeGreaterThan(0.05 * (last?.paid ?? 0));
});

test('days nobody looked on are filled between two looks', () => {
  const gaps = [1, 2, 3, 4, 5].map((day) => ({ ...cohort(day, 5), byAge: [10, null, null, 40, 50] }));
  expect(matureRefunds(gaps)).toMatchObject({ state: 'ok', horizon: 4 });
});

test('the account can be made with the refunds foreseen instead of those seen', () => {
  const forecast = matureRefunds([5, 5, 5, 5, 5, 1].map((looks, at) => cohort(at + 1, looks)));
  const day = (date: string) => ({ date, refunds: { pay: 1, refund: 2 } }) as SalesDay;
  const [known, unknown] = withMatureRefunds([day('2026-01-06'), day('2025-12-31')], forecast);
  expect(known?.refunds.pay).toBeCloseTo(160, 9);
  expect(known?.refunds.refund).toBe(2);
  expect(unknown?.refunds).toEqual({ pay: 1, refund: 2 });
  expect(withMatureRefunds([day('2026-01-06')], { state: 'too-few-looks' })).toEqual([day('2026-01-06')]);
});

test('a forecast needs five days that were looked at again, in one currency', () => {
  expect(matureRefunds([])).toEqual({ state: 'too-few-looks' });
  expect(matureRefunds([cohort(1, 5), cohort(2, 4)])).toEqual({ state: 'too-few-looks' });
  expect(matureRefunds([cohort(1, 1), cohort(2, 1), cohort(3, 1), cohort(4, 1), cohort(5, 1)])).toEqual({
    state: 'too-few-looks',
  });
  expect(matureRefunds([cohort(1, 5), { ...cohort(2, 5), currency: 'USD' }])).toEqual({ state: 'mixed-currencies' });
});

test('the triangle is read from the revisions of refunds by payment date', () => {
  const refund = figureOf('refund_amount_by_pay_time', '2026-01-05', 90);
  const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T09:00:00+08:00`;
  const seen = { ...refund.seen, at: at(9), confirmedAt: at(10) };
  const earlier = { state: 'ok', value: 20, raw: '20', at: at(6), confirmedAt: at(7) } as const;
  const figures = [figureOf('pay_amount', '2026-01-05', 1000), { ...refund, seen, revisions: [earlier] }];
  expect(refundTriangle(figures)).toEqual([
    { date: '2026-01-05', currency: 'CNY', paid: 1000, byAge: [null, 20, 20, null, 90, 90] },
  ]);
  expect(refundTriangle(figures.slice(1))).toEqual([]);
});
