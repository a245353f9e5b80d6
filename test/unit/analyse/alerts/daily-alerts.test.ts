import { expect, test } from 'vitest';
import { type AlertQuestion, dailyAlerts } from '../../../../utils/analyse/alerts/daily-alerts.ts';
import type { Watched } from '../../../../utils/analyse/alerts/watched.ts';
import { watchedOf } from '../../../../utils/analyse/alerts/watched-of.ts';
import { addDays, civilDate, dayNumber } from '../../../../utils/analyse/civil-date.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';
import { figureOf, productFigure } from '../figure-of.ts';

const day = dayNumber('2026-03-20');

function steady(mean: number, today: number, seed = 1): number[] {
  const random = seededRandom(seed);
  return [...Array.from({ length: 70 }, () => random.poisson(mean)), today];
}

function watched(id: string, values: readonly (number | null)[], given: Partial<Watched> = {}): Watched {
  const [level = 'shop', key = '', metric = ''] = id.split('/');
  return {
    id,
    level: level as Watched['level'],
    key,
    metric,
    kind: 'count',
    better: 'up',
    values,
    worth: 1,
    parent: null,
    ...given,
  };
}

const ask = (series: readonly Watched[], given: Partial<AlertQuestion> = {}) =>
  finish(dailyAlerts({ series, stocks: [], events: [], day, open: [], ...given }));
const ids = (series: readonly Watched[], given: Partial<AlertQuestion> = {}) =>
  ask(series, given).alerts.map(({ id }) => id);

const amount = (today: number) => watched('shop//pay_amount', steady(10_000, today));

test('sales that fell by half are told with what was expected, what was lost and where to look', () => {
  const [alert] = ask([amount(5000)]).alerts;
  expect(alert).toMatchObject({ code: 'fell', seen: 5000, lookAt: ['traffic', 'conversion', 'spend'], explains: [] });
  expect(alert?.expected).toBeCloseTo(10_000, -3);
  expect(alert?.impact).toBeCloseTo(-5000, -3);
});

test('a usual day has no alerts; good news only when asked for', () => {
  expect(ids([amount(10_050)])).toEqual([]);
  expect(ids([amount(20_000)])).toEqual([]);
  expect(ids([amount(20_000)], { goodNews: true })).toEqual(['shop//pay_amount']);
});

test('the shop fell 30 %: products that fell 20 to 40 % are told with it, one that fell 90 % for itself', () => {
  const product = (key: string, today: number, seed: number) =>
    watched(`product/${key}/pay_amount`, steady(2000, today, seed), { parent: 'shop//pay_amount' });
  const found = ask([amount(7000), product('a', 1400, 2), product('b', 1250, 3), product('c', 200, 4)]);
  expect(found.alerts.map(({ id }) => id)).toEqual(['shop//pay_amount', 'product/c/pay_amount']);
  expect(found.alerts[0]?.explains).toEqual(['product/b/pay_amount', 'product/a/pay_amount']);
  expect(found.leftOut.explained).toBe(2);
});

test('less money than the gate is not worth a word', () => {
  const small = watched('product/a/visitors', steady(500, 100), { worth: 0.1 });
  expect(ids([amount(10_000), small])).toEqual([]);
  expect(ids([amount(10_000), small], { leastImpact: 10 })).toEqual(['product/a/visitors']);
});

test('three a day at most, the most money first', () => {
  const series = [1, 2, 3, 4, 5].map((times) =>
    watched(`product/${times}/pay_amount`, steady(1000 * times, 100, times)),
  );
  const found = ask(series);
  expect(found.alerts.map(({ key }) => key)).toEqual(['5', '4', '3']);
  expect(found.leftOut.budget).toBe(2);
});

test('one alert an episode: told once while it lasts, again after it was over', () => {
  const first = ask([amount(5000)]);
  expect(first.episodes).toEqual([{ id: 'shop//pay_amount', code: 'fell', since: day, last: day }]);
  const next = ask([amount(5000)], { day: day + 1, open: first.episodes });
  expect(next.alerts).toEqual([]);
  expect(next.leftOut.goingOn).toBe(1);
  expect(next.episodes).toEqual([{ id: 'shop//pay_amount', code: 'fell', since: day, last: day + 1 }]);
  expect(ids([amount(5000)], { day: day + 5, open: next.episodes })).toEqual(['shop//pay_amount']);
  expect(ask([amount(10_000)], { day: day + 5, open: next.episodes }).episodes).toEqual([]);
});

test('a traffic source that loses half has collapsed', () => {
  const source = watched('source/search/visitors', steady(3000, 300), { worth: 2, parent: 'shop//visitors' });
  expect(ask([source]).alerts[0]).toMatchObject({ code: 'source-collapsed', lookAt: ['ads', 'products'] });
});

test('a rate is judged by its visitors, refunds by their rise, scores by their fall', () => {
  const visits = steady(1000, 1000);
  const rate = watched(
    'shop//pay_conversion_rate',
    visits.map((of, at) => (at === 70 ? 10 : Math.round(of * 0.05))),
    { kind: 'rate', of: visits, worth: 80 },
  );
  const refunds = watched(
    'shop//refund_rate',
    [
      ...steady(50, 0)
        .slice(0, -1)
        .map((value) => value / 1000),
      0.3,
    ],
    { kind: 'share', better: 'down', worth: 10_000 },
  );
  const score = watched('shop//dsr_description', [...Array(70).fill(4.8), 4.6], { kind: 'score', worth: null });
  const found = ask([rate, refunds, score]).alerts;
  expect(found.map(({ code }) => code)).toEqual(['fell', 'refunds-rose', 'score-fell']);
  expect(found.map(({ impact }) => impact && Math.sign(impact))).toEqual([-1, -1, null]);
});

test('a day of an event without an earlier one is not judged', () => {
  const event = { name: '女王节', from: '2026-03-18', to: '2026-03-20' };
  expect(ids([amount(5000)], { events: [event] })).toEqual([]);
  expect(ids([amount(5000)], { events: [{ ...event, from: '2026-01-18', to: '2026-01-20' }] })).toEqual([
    'shop//pay_amount',
  ]);
});

test('stock that will not last until new goods come is told with the sales it costs', () => {
  const stock = { key: 'a', stock: 10, sold: Array(28).fill(5), price: 30 };
  const found = ask([], { stocks: [stock] }).alerts[0];
  expect(found).toMatchObject({
    code: 'stock-out',
    seen: 10,
    expected: 35,
    impact: -750,
    stock: { daysLeft: 2 },
    lookAt: ['stock'],
  });
  expect(ask([], { stocks: [{ ...stock, stock: 500 }] }).alerts).toEqual([]);
});

test('many products: the one in hundreds that is low by chance is left out', () => {
  const series = Array.from({ length: 400 }, (_, seed) =>
    watched(`product/${seed}/visitors`, steady(200, seededRandom(seed + 999).poisson(200), seed + 1)),
  );
  expect(ids(series).length).toBeLessThanOrEqual(1);
});

test('nothing watched, nothing to tell', () => {
  expect(ask([])).toEqual({
    alerts: [],
    leftOut: { chance: 0, explained: 0, small: 0, goingOn: 0, budget: 0 },
    episodes: [],
  });
});

test('series from figures: amounts, people and rates with their worth, scores, sources, stock', () => {
  const last = civilDate(day);
  const dates = Array.from({ length: 30 }, (_, back) => addDays(last, -back));
  const shop = dates.flatMap((date) => [
    figureOf('pay_amount', date, 1000),
    figureOf('visitors', date, 500),
    figureOf('pay_buyers', date, 20),
    figureOf('refund_amount', date, 50),
    figureOf('dsr_service', date, 4.8),
  ]);
  const products = dates.flatMap((date) => [
    productFigure('p', 'pay_amount', date, 600),
    productFigure('p', 'pay_items', date, 6),
    productFigure('p', 'stock', date, 40),
  ]);
  const entity = { kind: 'source', id: null, name: '搜索', path: ['免费', '搜索'] } as const;
  const sources = dates.map((date) => figureOf('visitors', date, 200, { entity }));
  const { series, stocks } = watchedOf({ shop, products, sources }, last);
  expect(series.map(({ id, kind, worth }) => [id, kind, worth])).toEqual([
    ['shop//pay_amount', 'count', 1],
    ['shop//visitors', 'count', 2],
    ['shop//pay_conversion_rate', 'rate', 50],
    ['shop//dsr_service', 'score', null],
    ['shop//refund_amount', 'share', 1000],
    ['source/免费 > 搜索/visitors', 'count', 2],
    ['product/p/pay_amount', 'count', 1],
  ]);
  expect(series.find(({ id }) => id === 'shop//refund_amount')).toMatchObject({
    metric: 'refund_rate',
    better: 'down',
  });
  expect(series.find(({ id }) => id === 'product/p/pay_amount')?.parent).toBe('shop//pay_amount');
  expect(series[0]?.values).toHaveLength(84);
  expect(stocks).toMatchObject([{ key: 'p', stock: 40, price: 100 }]);
});
