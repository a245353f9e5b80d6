import { expect, test } from 'vitest';
import { addDays } from '../../../../utils/analyse/civil-date.ts';
import { conversionBenchmarks } from '../../../../utils/analyse/rates/conversion-benchmarks.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import type { Figure } from '../../../../utils/model/figure.ts';
import { figureOf, productFigure } from '../figure-of.ts';

const span = { from: '2026-01-12', to: '2026-01-18' };
const days = (from: string, count = 7) => Array.from({ length: count }, (_, day) => addDays(from, day));

function product(id: string, from: string, visitors: number, buyers: number | null, count = 7): readonly Figure[] {
  return days(from, count).flatMap((day) => [
    productFigure(id, 'visitors', day, visitors),
    ...(buyers === null ? [] : [productFigure(id, 'pay_buyers', day, buyers)]),
  ]);
}

const shop = days(span.from).flatMap((day) => [
  figureOf('visitors', day, 1000),
  figureOf('pay_buyers', day, 20),
  figureOf('pay_conversion_rate', day, 0.018, { role: 'peer', block: '同行同层平均' }),
  figureOf('pay_conversion_rate', day, 0.03, { role: 'peer', block: '同行同层优秀' }),
]);

const ask = (products: readonly Figure[], sources: readonly Figure[] = [], given: object = {}) =>
  finish(conversionBenchmarks({ shop, products, sources, span, level: 0.03, ...given }));

test('a product against the level, the shop, its own last week and the peers', () => {
  const [found] = ask([...product('a', span.from, 200, 8), ...product('a', '2026-01-05', 200, 4)]);
  expect(found).toMatchObject({
    key: 'a',
    name: 'product a',
    standard: null,
    benchmark: {
      state: 'ok',
      seen: 0.04,
      shop: { state: 'ok', rate: 0.02 },
      before: { state: 'ok' },
      peers: { state: 'ok', rate: 0.018 },
      peerPlace: { state: 'ok' },
    },
  });
});

test('a product’s own past fades: last week’s rise counts more than the weeks before it', () => {
  const past = (rates: readonly number[]) =>
    rates.flatMap((buyers, week) => product('a', addDays('2026-01-05', -7 * week), 200, buyers));
  const before = (rates: readonly number[]) => {
    const [found] = ask([...product('a', span.from, 200, 6), ...past(rates)]);
    return found?.benchmark.state === 'ok' && found.benchmark.before?.state === 'ok' ? found.benchmark.before.rate : 0;
  };
  expect(before([8, 4, 4, 4])).toBeGreaterThan(before([4, 4, 4, 8]));
});

test('a console that shows the rate but not the buyers: whole people are taken', () => {
  const rate = days(span.from).map((day) => productFigure('a', 'pay_conversion_rate', day, 0.0249));
  const [found] = ask([...product('a', span.from, 200, null), ...rate]);
  expect(found?.benchmark).toMatchObject({ state: 'ok', seen: 5 / 200 });
});

test('only days on which both parts are known count; a product without any has no benchmark', () => {
  const [found, ...others] = ask([
    ...product('a', span.from, 200, 8, 3),
    ...product('a', '2026-01-15', 200, null, 4),
    ...product('b', span.from, 200, null),
  ]);
  expect(found?.benchmark).toMatchObject({ seen: 24 / 600 });
  expect(others).toEqual([]);
});

test('orders of sessions where nobody counts visitors', () => {
  const figures = days(span.from).flatMap((day) => [
    productFigure('a', 'sessions', day, 100),
    productFigure('a', 'pay_orders', day, 3),
  ]);
  expect(ask(figures)[0]?.benchmark).toMatchObject({ seen: 0.03 });
});

test('a product that lives on the best source is also told as if it had the shop’s mix', () => {
  const source = (name: string, of: string, visitors: number, buyers: number) =>
    days(span.from).flatMap((day) => {
      const entity = { kind: 'source', id: null, name, path: [name], of: { id: of, name: null } } as const;
      return [figureOf('visitors', day, visitors, { entity }), figureOf('pay_buyers', day, buyers, { entity })];
    });
  const [a] = ask(
    [...product('a', span.from, 200, 16), ...product('b', span.from, 800, 8)],
    [
      ...source('search', 'a', 190, 16),
      ...source('feed', 'a', 10, 0),
      ...source('search', 'b', 10, 1),
      ...source('feed', 'b', 790, 7),
    ],
  );
  expect(a?.benchmark).toMatchObject({ seen: 0.08 });
  expect(a?.standard?.rate).toBeLessThan(0.035);
});

test('nothing known, nothing told', () => {
  expect(ask([])).toEqual([]);
});
