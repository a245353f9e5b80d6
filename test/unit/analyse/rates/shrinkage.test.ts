import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfGreater } from '../../../../utils/analyse/rates/chance-of-greater.ts';
import { fitBetaPrior } from '../../../../utils/analyse/rates/fit-beta-prior.ts';
import { posterior } from '../../../../utils/analyse/rates/posterior.ts';
import { betaMean } from '../../../../utils/analyse/stats/beta.ts';
import { betaCdf } from '../../../../utils/analyse/stats/beta-cdf.ts';
import { betaQuantile } from '../../../../utils/analyse/stats/beta-quantile.ts';
import { finish } from '../../../../utils/analyse/stats/finish.ts';
import { seededRandom } from '../../../bench/analysis/seeded-random.ts';

const baseball = { alpha: 78.661, beta: 224.875 };
const later = { alpha: 76.451, beta: 218.639 };

test.each([
  ['300/1000', 300, 1000, 0.29, 2],
  ['4/10', 4, 10, 0.264, 3],
  ['Rogers Hornsby', 2930, 8173, 0.355, 3],
  ['Shoeless Joe Jackson', 1772, 4981, 0.35, 3],
  ['Ed Delahanty', 2596, 7505, 0.343, 3],
  ['Billy Hamilton', 2158, 6268, 0.34, 3],
  ['Harry Heilmann', 2660, 7787, 0.339, 3],
  ['Bill Bergen', 516, 3028, 0.178, 3],
  ['Ray Oyler', 221, 1265, 0.191, 3],
  ['John Vukovich', 90, 559, 0.196, 3],
])('Robinson 2015-10-01: %s is shrunk to its published value', (_, hits, of, published, digits) => {
  expect(betaMean(posterior(baseball, { hits, of }))).toBeCloseTo(published, digits);
});

test('Robinson 2015-10-01: the prior mean is 0.259', () => {
  expect(betaMean(baseball)).toBeCloseTo(0.259, 3);
});

test.each([
  ['Brosius', 1001, 3889, 0.244, 0.271],
  ['Jeter', 3316, 10614, 0.302, 0.32],
  ['Knoblauch', 1839, 6366, 0.277, 0.298],
  ['Bernie Williams', 2336, 7869, 0.286, 0.305],
])('Robinson 2015-10-21: credible interval of %s', (_, hits, of, low, high) => {
  const belief = posterior(baseball, { hits, of });
  expect(betaQuantile(0.025, belief)).toBeCloseTo(low, 3);
  expect(betaQuantile(0.975, belief)).toBeCloseTo(high, 3);
});

test.each([
  [66, 182, 0.3231651],
  [198, 1015, 0.1952404],
  [1, 5, 0.1983261],
  [3, 12, 0.2071305],
  [5, 40, 0.1681512],
  [30, 188, 0.168614],
])('ebbr README: %i/%i is shrunk to %f', (hits, of, published) => {
  expect(betaMean(posterior({ alpha: 11.39115, beta: 46.0875 }, { hits, of }))).toBeCloseTo(published, 6);
});

test('Robinson 2016-05-23: P(Piazza > Aaron) is 0.607, by integration 0.606', () => {
  const piazza = posterior(later, { hits: 2127, of: 6911 });
  const aaron = posterior(later, { hits: 3771, of: 12364 });
  expect(Math.abs(chanceOfGreater(piazza, aaron) - 0.607)).toBeLessThan(0.002);
});

test('Robinson 2015-11-03: posterior error probabilities of Piazza, Mattingly and Aaron at 0.3', () => {
  const prior = { alpha: 79, beta: 225 };
  const pep = (hits: number, of: number) => betaCdf(0.3, posterior(prior, { hits, of }));
  expect(pep(3771, 12364)).toBeCloseTo(0.17, 2);
  expect(pep(2127, 6911)).toBeCloseTo(0.146, 2);
  expect(pep(2153, 7003)).toBeCloseTo(0.157, 2);
});

// Hits in the first 45 at-bats of 1970, and the average over the rest of the season (Efron & Morris 1975, table 1).
const season = [
  [18, 0.346],
  [17, 0.298],
  [16, 0.276],
  [15, 0.222],
  [14, 0.273],
  [14, 0.27],
  [13, 0.263],
  [12, 0.21],
  [11, 0.269],
  [11, 0.23],
  [10, 0.264],
  [10, 0.256],
  [10, 0.303],
  [10, 0.264],
  [10, 0.226],
  [9, 0.286],
  [8, 0.316],
  [7, 0.2],
] as const;

test('Efron and Morris 1970: shrinking cuts the squared error 3.3 times, 0.0753 to 0.0228', () => {
  const prior = finish(fitBetaPrior(season.map(([hits]) => ({ hits, of: 45 }))));
  if (!prior) throw new Error('no prior');
  const error = (guess: (hits: number) => number) =>
    season.reduce((sum, [hits, rest]) => sum + (guess(hits) - rest) ** 2, 0);
  const raw = error((hits) => hits / 45);
  const shrunk = error((hits) => betaMean(posterior(prior, { hits, of: 45 })));
  expect(raw).toBeCloseTo(0.0753, 3);
  expect(shrunk).toBeCloseTo(0.0228, 3);
  expect(raw / shrunk).toBeGreaterThan(3);
});

test('a prior that made 9,000 products is found again', () => {
  const random = seededRandom(7);
  const counts = Array.from({ length: 9000 }, () => {
    const of = Math.ceil(Math.exp(3 + 1.5 * random.normal()));
    return { of, hits: random.binomial(of, random.beta(1.33, 77.9)) };
  });
  const prior = finish(fitBetaPrior(counts));
  expect(betaMean(prior ?? baseball)).toBeCloseTo(0.0168, 3);
  expect((prior?.alpha ?? 0) + (prior?.beta ?? 0)).toBeGreaterThan(65);
  expect((prior?.alpha ?? 0) + (prior?.beta ?? 0)).toBeLessThan(95);
});

test('equal rates everywhere: the prior is sure of them; nothing to learn from: none', () => {
  const counts = Array.from({ length: 40 }, () => ({ hits: 10, of: 100 }));
  const prior = finish(fitBetaPrior(counts));
  expect(betaMean(prior ?? baseball)).toBeCloseTo(0.1, 4);
  expect((prior?.alpha ?? 0) + (prior?.beta ?? 0)).toBeGreaterThan(10_000);
  expect(finish(fitBetaPrior([]))).toBeUndefined();
  expect(finish(fitBetaPrior([{ hits: 0, of: 10 }]))).toBeUndefined();
  expect(finish(fitBetaPrior([{ hits: 10, of: 10 }]))).toBeUndefined();
  expect(finish(fitBetaPrior([{ hits: 0, of: 0 }]))).toBeUndefined();
});

const belief = fc.record({
  alpha: fc.double({ min: 0.2, max: 400, noNaN: true }),
  beta: fc.double({ min: 0.2, max: 4000, noNaN: true }),
});

test('the shrunk rate lies between what was seen and what was believed', () => {
  fc.assert(
    fc.property(belief, fc.nat(500), fc.nat(500), (prior, hits, rest) => {
      const seen = hits / (hits + rest + 1e-300);
      const mean = betaMean(posterior(prior, { hits, of: hits + rest }));
      expect(mean).toBeGreaterThanOrEqual(Math.min(seen, betaMean(prior)) - 1e-12);
      if (hits + rest > 0) expect(mean).toBeLessThanOrEqual(Math.max(seen, betaMean(prior)) + 1e-12);
    }),
  );
});

test('one of two rates is greater: the two chances add up to one, and equals are even', () => {
  fc.assert(
    fc.property(belief, belief, (a, b) => {
      expect(chanceOfGreater(a, b) + chanceOfGreater(b, a)).toBeCloseTo(1, 9);
      expect(chanceOfGreater(a, a)).toBeCloseTo(0.5, 9);
    }),
    { numRuns: 50 },
  );
});

test('one more buyer never makes a product less likely to be the better one', () => {
  fc.assert(
    fc.property(belief, fc.nat(50), fc.integer({ min: 51, max: 500 }), (prior, hits, of) => {
      const fewer = chanceOfGreater(posterior(prior, { hits, of }), prior);
      expect(chanceOfGreater(posterior(prior, { hits: hits + 1, of }), prior)).toBeGreaterThanOrEqual(fewer - 1e-6);
    }),
    { numRuns: 50 },
  );
});
