import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendar } from '../../../../utils/analyse/calendar.ts';
import { buyerMomentum, fitBuyerPrior, shopPace } from '../../../../utils/analyse/candidates/buyer-momentum.ts';
import { percentRanks } from '../../../../utils/analyse/candidates/percent-ranks.ts';
import { pickCount } from '../../../../utils/analyse/candidates/pick-list.ts';
import { productDaysOf } from '../../../../utils/analyse/candidates/product-days-of.ts';
import { trackRecord } from '../../../../utils/analyse/candidates/track-record.ts';
import { whatWouldChange } from '../../../../utils/analyse/candidates/what-would-change.ts';
import { dayNumber } from '../../../../utils/analyse/civil-date.ts';
import { posterior } from '../../../../utils/analyse/rates/posterior.ts';
import { betaTail } from '../../../../utils/analyse/stats/beta-cdf.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { columnsOf } from '../../../../utils/sample/columns-of.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';
import { productFigure } from '../figure-of.ts';

const prior = { alpha: 1, beta: 49 };

test('Robinson 2015-11-03: a hundred picks whose errors sum to 4.43 make a list of at most 4.43 % wrong', () => {
  const chances = Array.from({ length: 100 }, () => 1 - 0.0443);
  expect(pickCount(chances, 0.0443)).toBe(100);
  expect(pickCount(chances, 0.044)).toBe(0);
});

test('the list ends where it would become too wrong, and a doubtful one among sure ones does not end it', () => {
  expect(pickCount([0.99, 0.7, 0.95, 0.6, 0.1], 0.2)).toBe(4);
  expect(pickCount([], 0.2)).toBe(0);
});

test('what would change the verdict does change it, and one less does not', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 60, max: 3000 }), (hits, of) => {
      const chance = (more: number, visits = 0) => {
        const times = 1 + visits / of;
        return betaTail(0.03, posterior(prior, { hits: (hits + more) * times, of: of * times }));
      };
      for (const turn of whatWouldChange({ hits, of }, prior, 0.03, 0.8)) {
        if (turn.code === 'fewer-buyers') {
          expect(chance(-turn.buyers)).toBeLessThan(0.8);
          expect(chance(1 - turn.buyers)).toBeGreaterThanOrEqual(0.8);
        } else if (turn.code === 'more-buyers') {
          expect(chance(turn.buyers)).toBeGreaterThanOrEqual(0.8);
          expect(chance(turn.buyers - 1)).toBeLessThan(0.8);
        } else expect(chance(0, turn.visits)).toBeGreaterThanOrEqual(0.8);
      }
    }),
  );
});

test('more visits at a poor rate never help', () => {
  expect(whatWouldChange({ hits: 10, of: 1000 }, prior, 0.03, 0.8).map(({ code }) => code)).toEqual(['more-buyers']);
});

test('ranks: ties share theirs, zero has none', () => {
  expect(percentRanks([5, 0, 1, 3, 3])).toEqual([0.875, 0, 0.125, 0.5, 0.5]);
  expect(percentRanks([7])).toEqual([0.5]);
  expect(percentRanks([])).toEqual([]);
});

test('the gamma distribution behind weekly buyers is found again', () => {
  const random = seededRandom(9);
  const weekly = Array.from({ length: 3000 }, () => {
    const rate = random.gamma(0.8) / 0.2;
    return [0, 0, 0, 0].map(() => random.poisson(rate));
  });
  const found = fitBuyerPrior(weekly, [1, 1, 1, 1]);
  expect(found?.shape).toBeCloseTo(0.8, 1);
  expect(found?.rate).toBeCloseTo(0.2, 1);
});

test('momentum: drawn to the shop’s middle, newest week first, a closed week is no loss', () => {
  const buyers = { shape: 1, rate: 0.5 };
  const steady = buyerMomentum([8, 8, 8, 8], [1, 1, 1, 1], buyers);
  expect(steady.perWeek).toBeGreaterThan(6);
  expect(steady.perWeek).toBeLessThan(8);
  expect(buyerMomentum([16, 4, 4, 4], [1, 1, 1, 1], buyers).change).toBeGreaterThan(2);
  const closed = buyerMomentum([8, 0, 8, 8], [1, 0, 1, 1], buyers);
  expect(closed.perWeek).toBeGreaterThan(5.5);
  expect(fitBuyerPrior([[0, 0, 0, 0]], [1, 1, 1, 1])).toBeUndefined();
  expect(shopPace([])).toEqual([0, 0, 0, 0]);
  expect(shopPace([[2, 0, 4, 2]])).toEqual([1, 0, 2, 1]);
});

test('of four picks one held, one did not, one is too young, one is not known', () => {
  const last = 20_100;
  const rows = [
    [0, 20_028, 9],
    [1, 20_028, 1],
    [2, 20_028, 3],
    [3, 20_000, 50],
  ] as const;
  const days = {
    products: ['held', 'fell', 'other', 'gone'].map((key) => ({ key, category: null })),
    product: Int32Array.from(rows, ([product]) => product),
    day: Int32Array.from(rows, ([, day]) => day),
    visitors: Float64Array.from(rows, () => 100),
    buyers: Float64Array.from(rows, ([, , buyers]) => buyers),
    placementKnown: false,
  };
  const picks = [
    { key: 'held', day: 20_000 },
    { key: 'fell', day: 20_000 },
    { key: 'gone', day: 20_000 },
    { key: 'held', day: 20_090 },
    { key: 'never heard of', day: 20_000 },
  ];
  expect(finish(trackRecord(picks, days, last))).toEqual({ judged: 2, held: 1, pending: 1, unknown: 2 });
  expect(finish(trackRecord([], days, last))).toEqual({ judged: 0, held: 0, pending: 0, unknown: 0 });
});

test('product-days from figures: what is not shown stays unknown, ad spend tells placement', () => {
  const day = '2026-01-12';
  const figures = [
    productFigure('1', 'visitors', day, 100),
    productFigure('1', 'pay_buyers', day, 3),
    productFigure('1', 'ad_spend', day, 20),
    productFigure('1', 'price', day, 80),
    productFigure('1', 'price', '2026-01-11', 100),
    productFigure('1', 'price', '2026-01-10', 100),
    productFigure('2', 'visitors', day, 50),
    productFigure('2', 'pay_buyers', day, null),
    productFigure('2', 'stock', day, 0),
  ];
  const table = columnsOf(figures, calendar('2026-01-10', day));
  const days = finish(productDaysOf(table, (key) => (key === '1' ? 'socks' : null)));
  expect(days.products).toEqual([
    { key: '1', category: 'socks' },
    { key: '2', category: null },
  ]);
  const row =
    [...days.day.keys()].find((index) => days.day[index] === dayNumber(day) && days.product[index] === 0) ?? -1;
  expect([days.visitors[row], days.buyers[row], days.flags?.[row], days.placementKnown]).toEqual([100, 3, 3, true]);
  const second =
    [...days.day.keys()].find((index) => days.day[index] === dayNumber(day) && days.product[index] === 1) ?? -1;
  // The day before is a row of its own, and unknown.
  expect(days.visitors[row - 1]).toBeNaN();
  expect([days.visitors[second], days.buyers[second], days.flags?.[second]]).toEqual([50, Number.NaN, 4]);
  expect(days.bounceRate).toBeUndefined();
});
