import { expect, test } from 'vitest';
import { operatorsPreset, shopPreset } from '../../../../utils/analyse/candidates/candidate-settings.ts';
import { operatorsRule } from '../../../../utils/analyse/candidates/operators-rule.ts';
import { dayFlag, type ProductDays } from '../../../../utils/analyse/candidates/product-days.ts';
import { rankCandidates } from '../../../../utils/analyse/candidates/rank-candidates.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';
import { simulatedShop } from '../../../bench/analysis/simulated-shop.ts';
import { rankSlowly } from './rank-slowly.ts';

const until = 20_000;

/** One row per product on the last day. */
function oneDay(
  rows: readonly (readonly [visitors: number, buyers: number, bounce?: number | undefined, flags?: number])[],
  category: string | null = 'a',
): ProductDays {
  return {
    products: rows.map((_, product) => ({ key: `p${product}`, category })),
    product: Int32Array.from(rows.keys()),
    day: new Int32Array(rows.length).fill(until),
    visitors: Float64Array.from(rows, ([visitors]) => visitors),
    buyers: Float64Array.from(rows, ([, buyers]) => buyers),
    bounceRate: Float64Array.from(rows, ([, , bounce]) => bounce ?? Number.NaN),
    flags: Uint8Array.from(rows, ([, , , flags]) => flags ?? 0),
    placementKnown: true,
  };
}

const anyTraffic = { ...operatorsPreset, visitors: { kind: 'fixed', value: 1 } } as const;

test.each([
  ['the operators’ levels', operatorsPreset],
  ['the shop’s own levels', shopPreset],
  ['any traffic, bounce left out', { ...anyTraffic, bounce: null }],
  ['a doubtful list', { ...anyTraffic, sure: 0.3, falseDiscoveries: 0.25 }],
])('identical with the slow reference: %s', (_, settings) => {
  for (const seed of [1, 2]) {
    const { days, until: last } = simulatedShop(seededRandom(seed), { products: 130, days: 70, placed: 0.1 });
    days.visitors[5] = Number.NaN;
    days.visitors[900] = 0;
    const fast = finish(rankCandidates(days, last, settings));
    const slow = rankSlowly(days, last, settings);
    expect(fast.placementLift).toBeCloseTo(slow.lift, 12);
    expect(fast.dispersion).toBeCloseTo(slow.spread, 12);
    expect(fast.candidates.map(({ product }) => product)).toEqual(slow.ranked.map(({ product }) => product));
    expect(fast.candidates.filter(({ verdict }) => verdict === 'pick')).toHaveLength(slow.picks);
    for (const [place, { score }] of fast.candidates.entries())
      expect(score).toBeCloseTo(slow.ranked[place]?.score ?? -1, 10);
  }
});

test('the order of rows does not matter', () => {
  const { days, until: last } = simulatedShop(seededRandom(4), { products: 60, days: 28, placed: 0.1 });
  const turned: ProductDays = {
    ...days,
    product: days.product.toReversed(),
    day: days.day.toReversed(),
    visitors: days.visitors.toReversed(),
    buyers: days.buyers.toReversed(),
    bounceRate: days.bounceRate?.toReversed() ?? never(),
    flags: days.flags?.toReversed() ?? never(),
  };
  expect(finish(rankCandidates(turned, last, anyTraffic))).toEqual(finish(rankCandidates(days, last, anyTraffic)));
});

function never(): never {
  throw new Error('no column');
}

test('no step takes many rows: a shop of a million product-days is cut into more than a hundred', () => {
  const { days, until: last } = simulatedShop(seededRandom(4), { products: 2000, days: 56, placed: 0.1 });
  let steps = 0;
  for (const _ of rankCandidates(days, last, shopPreset)) steps++;
  expect(steps).toBeGreaterThan(100);
});

test('4 buyers of 40 are no candidate, 400 of 4000 are; the near miss says what would change it', () => {
  const { candidates } = finish(
    rankCandidates(
      oneDay([
        [40, 4],
        [4000, 400],
        [4000, 20],
      ]),
      until,
      { ...anyTraffic, bounce: null, conversion: { kind: 'fixed', value: 0.06 } },
    ),
  );
  expect(candidates.map(({ key, verdict }) => [key, verdict])).toEqual([
    ['p1', 'pick'],
    ['p0', 'near'],
    ['p2', 'near'],
  ]);
  const [pick, near] = candidates;
  expect(pick).toMatchObject({
    seen: 0.1,
    level: 0.06,
    prior: { from: 'default' },
    flags: [],
    missing: [],
    visitorsPercentile: expect.closeTo(2 / 3, 10),
  });
  expect(pick?.wouldChange).toMatchObject([{ code: 'fewer-buyers' }]);
  expect(near).toMatchObject({ flags: ['few-visits'], missing: ['conversion'] });
  expect(near?.wouldChange.map(({ code }) => code)).toEqual(['more-buyers', 'more-visits']);
});

test('a high bounce rate keeps a product from being picked, and is named', () => {
  const good: readonly (readonly [number, number, number])[] = Array.from({ length: 9 }, () => [4000, 400, 0.3]);
  const found = finish(rankCandidates(oneDay([...good, [4000, 400, 0.8]]), until, operatorsPreset));
  expect(found.candidates.find(({ key }) => key === 'p9')).toMatchObject({
    verdict: 'near',
    missing: ['bounce'],
    bounce: { seen: 0.8 },
  });
  expect(found.candidates.filter(({ verdict }) => verdict === 'pick')).toHaveLength(9);
});

test('flags are told: placed, price cut, out of stock, one customer, unknown placement, summed days', () => {
  const bits = dayFlag.placed | dayFlag.priceCut | dayFlag.outOfStock;
  const days = oneDay([[4000, 400, undefined, bits]]);
  const known = finish(
    rankCandidates({ ...days, products: [{ key: 'p0', category: null, largestCustomer: 0.5 }] }, until, anyTraffic),
  );
  expect(known.candidates[0]?.flags).toEqual(['placed', 'one-customer', 'price-cut', 'out-of-stock']);
  const unknown = finish(rankCandidates({ ...days, placementKnown: false }, until, anyTraffic));
  expect(unknown.candidates[0]?.flags).toContain('placement-unknown');
  const two = {
    ...oneDay([
      [4000, 400],
      [4000, 400],
    ]),
    products: [{ key: 'p', category: null }],
    product: Int32Array.of(0, 0),
    day: Int32Array.of(until - 1, until),
  };
  expect(finish(rankCandidates(two, until, anyTraffic)).candidates[0]?.flags).toEqual(['summed-days']);
});

test('placed visitors count for more, so a product that lives on its place is believed less', () => {
  const rows = (placed: boolean) =>
    Array.from({ length: 40 }, (_, row) => ({
      day: until - row,
      visitors: 1000,
      buyers: row < 7 && placed ? 60 : 30,
      flag: row < 7 && placed ? dayFlag.placed : 0,
    }));
  const all = [...rows(true), ...rows(false)];
  const days: ProductDays = {
    products: [
      { key: 'placed', category: null },
      { key: 'free', category: null },
    ],
    product: Int32Array.from(all, (_, index) => (index < 40 ? 0 : 1)),
    day: Int32Array.from(all, ({ day }) => day),
    visitors: Float64Array.from(all, ({ visitors }) => visitors),
    buyers: Float64Array.from(all, ({ buyers }) => buyers),
    flags: Uint8Array.from(all, ({ flag }) => flag),
    placementKnown: true,
  };
  const found = finish(rankCandidates(days, until, anyTraffic));
  expect(found.placementLift).toBeGreaterThan(1.8);
  const [placed, free] = ['placed', 'free'].map((name) => found.candidates.find(({ key }) => key === name));
  expect(placed?.seen).toBeCloseTo(0.06, 10);
  expect(placed?.rate).toBeLessThan(0.034);
  expect(free?.rate).toBeCloseTo(0.03, 3);
});

test('nothing known, nobody came, buyers without visitors: no candidates and no error', () => {
  expect(finish(rankCandidates(oneDay([]), until, shopPreset))).toMatchObject({
    candidates: [],
    expectedWrong: null,
    visited: 0,
  });
  const none = finish(
    rankCandidates(
      oneDay([
        [0, 0],
        [0, 5],
        [Number.NaN, 3],
      ]),
      until,
      shopPreset,
    ),
  );
  expect(none).toMatchObject({ candidates: [], visited: 0 });
});

test('one day of history is enough to rank, later days and older ones are left out', () => {
  const days = oneDay([[4000, 400]]);
  expect(finish(rankCandidates(days, until - 1, anyTraffic)).candidates).toEqual([]);
  expect(finish(rankCandidates(days, until + 6, anyTraffic)).candidates).toHaveLength(1);
  expect(finish(rankCandidates(days, until + 7, anyTraffic)).candidates).toEqual([]);
});

test('the operators’ rule: 3,000 visitors, 3 %, low bounce, the best of each category first', () => {
  const days = oneDay([
    [3000, 90, 0.3],
    [3000, 150, 0.4],
    [2999, 300, 0.3],
    [3000, 89, 0.3],
    [3000, 300, 0.9],
  ]);
  const picks = finish(operatorsRule(days, until, operatorsPreset));
  expect(picks.map(({ key }) => key)).toEqual(['p1', 'p0']);
  expect(picks[0]).toMatchObject({ conversion: 0.05, bounce: expect.closeTo(0.4, 10) });
});

test('with the shop’s levels the rule fits a shop in which nothing converts 3 %', () => {
  const days = oneDay([
    [300, 1],
    [300, 2],
    [300, 1],
    [400, 8],
  ]);
  expect(
    finish(
      operatorsRule(days, until, {
        ...operatorsPreset,
        visitors: { kind: 'quantile', of: 0.5, least: 30 },
        conversion: { kind: 'relative', times: 1.3 },
      }),
    ).map(({ key }) => key),
  ).toEqual(['p3']);
  expect(finish(operatorsRule(days, until, operatorsPreset))).toEqual([]);
});
