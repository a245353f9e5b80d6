import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benchmarkRates } from '../../../../utils/analyse/rates/benchmark-rates.ts';
import { dispersion } from '../../../../utils/analyse/rates/dispersion.ts';
import { effectiveCounts } from '../../../../utils/analyse/rates/effective-counts.ts';
import { peerPrior } from '../../../../utils/analyse/rates/peer-prior.ts';
import { predictiveRange } from '../../../../utils/analyse/rates/predictive-range.ts';
import { rateBenchmark } from '../../../../utils/analyse/rates/rate-benchmark.ts';
import { defaultPrior, ratePriors } from '../../../../utils/analyse/rates/rate-priors.ts';
import { standardRate } from '../../../../utils/analyse/rates/standard-rate.ts';
import { betaMean } from '../../../../utils/analyse/stats/beta.ts';
import { betaCdf } from '../../../../utils/analyse/stats/beta-cdf.ts';
import { betaQuantile } from '../../../../utils/analyse/stats/beta-quantile.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';

function products(count: number, mean: number, category: string | null, seed = 1) {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const of = 200 + Math.floor(random.uniform() * 2000);
    return {
      key: `${category}${index}`,
      category,
      of,
      hits: random.binomial(of, random.beta(mean * 100, 100 - mean * 100)),
    };
  });
}

test('a small shop starts from 2 % worth 50 visits, a larger one from its own products', () => {
  expect(finish(ratePriors(products(8, 0.05, 'a')))).toMatchObject({ shop: { level: 'default' } });
  const priors = finish(ratePriors(products(60, 0.05, null)));
  expect(priors.shop.level).toBe('shop');
  expect(betaMean(priors.shop.rate)).toBeCloseTo(0.05, 2);
  expect(priors.of(null)).toBe(priors.shop);
});

test('a category of 20 products has a prior of its own, drawn towards the shop; a smaller one has the shop’s', () => {
  const priors = finish(
    ratePriors([...products(40, 0.02, 'socks'), ...products(40, 0.08, 'toys', 2), ...products(5, 0.3, 'new')]),
  );
  expect(priors.of('toys').level).toBe('category');
  expect(betaMean(priors.of('toys').rate)).toBeGreaterThan(betaMean(priors.shop.rate));
  expect(betaMean(priors.of('toys').rate)).toBeLessThan(0.08);
  expect(priors.of('new')).toBe(priors.shop);
  expect(priors.of('unheard of')).toBe(priors.shop);
});

test('peers of mean 2 % and top 4 % : the 90th of a hundred of them converts 4 %', () => {
  const peers = peerPrior(0.02, 0.04);
  expect(peers && betaMean(peers)).toBeCloseTo(0.02, 10);
  expect(peers && betaQuantile(0.9, peers)).toBeCloseTo(0.04, 6);
});

test('a top that is not above the mean describes no peers', () => {
  expect([peerPrior(0.02, 0.02), peerPrior(0, 0.1), peerPrior(0.02, 1), peerPrior(0.02, 0.9)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('any peers whose top is up to three times their mean can be described', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      fc.double({ min: 1.05, max: 3, noNaN: true }),
      (mean, times) => {
        const peers = peerPrior(mean, mean * times);
        expect(peers && betaCdf(mean * times, peers)).toBeCloseTo(0.9, 4);
      },
    ),
  );
});

test('a product is told its chances against the level, the shop, its past and its peers', () => {
  const found = rateBenchmark({
    now: { hits: 40, of: 1000 },
    prior: defaultPrior,
    level: 0.03,
    shop: { hits: 400, of: 20_000 },
    before: { hits: 20, of: 1000 },
    peers: { mean: 0.02, top: 0.035 },
  });
  expect(found).toMatchObject({ state: 'ok', seen: 0.04, restsOn: 'visits', shop: { state: 'ok', rate: 0.02 } });
  if (found.state !== 'ok' || found.before?.state !== 'ok' || found.peerPlace?.state !== 'ok')
    throw new Error('refused');
  expect(found.rate).toBeCloseTo(41 / 1050, 12);
  expect(found.chanceOfLevel).toBeGreaterThan(0.9);
  expect(found.before.chanceAbove).toBeGreaterThan(0.97);
  expect(found.peerPlace.low).toBeLessThan(found.peerPlace.place);
  expect(found.peerPlace.place).toBeGreaterThan(0.9);
});

test('4 buyers among 40 visitors rest on the prior, not on themselves', () => {
  expect(rateBenchmark({ now: { hits: 4, of: 40 }, prior: defaultPrior })).toMatchObject({
    restsOn: 'prior',
    rate: 5 / 90,
  });
});

test('23 of 60 are 0.3833 (vassarstats)', () => {
  const found = rateBenchmark({ now: { hits: 23, of: 60 }, prior: defaultPrior });
  expect(found.state === 'ok' && found.seen).toBeCloseTo(0.3833, 4);
});

test('without a visit the product is what its prior says', () => {
  expect(rateBenchmark({ now: { hits: 0, of: 0 }, prior: defaultPrior })).toMatchObject({ seen: null, rate: 0.02 });
});

test('benchmarks that make no sense are refused with their reason', () => {
  const now = { hits: 10, of: 500 };
  const ask = (given: object) => rateBenchmark({ now, prior: defaultPrior, ...given });
  expect(ask({ now: { hits: 5, of: 4 } })).toEqual({ state: 'refused', reason: 'part-exceeds-whole' });
  // "The rest of the category" of a real shop converts 73.6 %: its visits are counted otherwise.
  expect(ask({ category: { hits: 736, of: 1000 } })).toMatchObject({ category: { reason: 'rate-too-high' } });
  expect(ask({ category: { hits: 9, of: 1000 } })).toMatchObject({ category: { reason: 'part-exceeds-whole' } });
  expect(ask({ shop: { hits: 20, of: 400 } })).toMatchObject({ shop: { reason: 'part-exceeds-whole' } });
  expect(ask({ before: { hits: 0, of: 0 } })).toMatchObject({ before: { reason: 'no-visits' } });
  expect(ask({ peers: { mean: 0.03, top: 0.02 } })).toMatchObject({ peerPlace: { reason: 'top-below-mean' } });
});

test('a rate that jumps about is believed less', () => {
  const steady = [10, 10, 10, 10].map((hits) => ({ hits, of: 500 }));
  const jumpy = [1, 22, 2, 15].map((hits) => ({ hits, of: 500 }));
  expect(dispersion(steady)).toBe(1);
  expect(dispersion(jumpy)).toBeGreaterThan(5);
  expect([
    dispersion([]),
    dispersion([{ hits: 1, of: 10 }]),
    dispersion([
      { hits: 0, of: 9 },
      { hits: 0, of: 9 },
    ]),
  ]).toEqual([1, 1, 1]);
});

test('older weeks fade by a quarter each', () => {
  const week = { hits: 4, of: 100 };
  expect(effectiveCounts([week, week])).toEqual({ hits: 7, of: 175 });
  expect(effectiveCounts([week, week], 2)).toEqual({ hits: 3.5, of: 87.5 });
  expect(effectiveCounts([])).toEqual({ hits: 0, of: 0 });
});

test('a product that lives on the shop’s best source is brought down to the shop’s mix', () => {
  const prior = { alpha: 1, beta: 49 };
  const found = standardRate([
    { hits: 90, of: 950, prior, shopVisits: 1000 },
    { hits: 0, of: 50, prior, shopVisits: 9000 },
  ]);
  expect(found?.rate).toBeCloseTo(0.1 * (91 / 1000) + 0.9 * (1 / 100), 12);
  expect(found?.deviation).toBeGreaterThan(0);
  expect(standardRate([])).toBeUndefined();
});

test('the next visits: nine times in ten the buyers fall into the predicted range', () => {
  const random = seededRandom(3);
  const belief = { alpha: 12, beta: 400 };
  const { low, high } = predictiveRange(belief, 300);
  const inside = Array.from({ length: 4000 }, () => {
    const hits = random.binomial(300, random.beta(belief.alpha, belief.beta));
    return hits >= low && hits <= high;
  }).filter(Boolean);
  expect(inside.length / 4000).toBeGreaterThan(0.88);
  expect(inside.length / 4000).toBeLessThan(0.96);
  expect(predictiveRange(belief, 0)).toEqual({ low: 0, high: 0 });
  expect(predictiveRange({ alpha: 1e6, beta: 1e-6 }, 5)).toEqual({ low: 5, high: 5 });
});

test('a shop’s products come back in order, with their percentile; the impossible one is refused alone', () => {
  const rows = [
    ...products(30, 0.03, 'a'),
    { key: 'odd', category: 'a', hits: 9, of: 3 },
    { key: 'lone', category: 'b', hits: 1, of: 50 },
  ];
  const found = finish(benchmarkRates(rows, { level: 0.03 }));
  expect(found.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
  expect(found.at(-2)).toMatchObject({
    benchmark: { state: 'refused', reason: 'part-exceeds-whole' },
    percentile: null,
  });
  // Alone in its category it has its place in the shop, and no category to be compared with.
  expect(found.at(-1)).toMatchObject({ benchmark: { state: 'ok' }, percentile: { among: 'shop', others: 30 } });
  expect(found.at(-1)?.benchmark).not.toHaveProperty('category');
  const places = found.slice(0, 30).map(({ percentile }) => percentile?.share ?? -1);
  expect([Math.min(...places), Math.max(...places)]).toEqual([0, 1]);
  expect(new Set(found.slice(0, 30).map(({ percentile }) => percentile?.among))).toEqual(new Set(['category']));
});

test('a percentile is a share of the other products: never the product itself, and the place of few in a category is one in the shop', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          hits: fc.nat(40),
          more: fc.integer({ min: 1, max: 400 }),
          category: fc.constantFrom('a', 'b', null),
        }),
        { minLength: 1, maxLength: 24 },
      ),
      (given) => {
        const rows = given.map(({ hits, more, category }, n) => ({ key: `${n}`, category, hits, of: hits + more }));
        const found = finish(benchmarkRates(rows, {}));
        const rateOf = ({ benchmark }: (typeof found)[number]) =>
          benchmark.state === 'ok' ? benchmark.rate : Number.NaN;
        for (const one of found) {
          const alike = found.filter(({ category }) => category !== null && category === one.category);
          const group = alike.length >= 5 ? alike : found;
          const others = group.filter(({ key }) => key !== one.key);
          const below = others.filter((other) => rateOf(other) < rateOf(one)).length;
          expect(one.percentile).toEqual(
            others.length === 0
              ? null
              : { share: below / others.length, among: alike.length >= 5 ? 'category' : 'shop', others: others.length },
          );
        }
      },
    ),
    { numRuns: 60 },
  ));

test('no products, no benchmarks', () => {
  expect(finish(benchmarkRates([], {}))).toEqual([]);
});
