import { fitBetaPrior } from '../../../utils/analyse/rates/fit-beta-prior.ts';
import { posterior } from '../../../utils/analyse/rates/posterior.ts';
import { predictiveRange } from '../../../utils/analyse/rates/predictive-range.ts';
import { wilson } from '../../../utils/analyse/rates/wilson.ts';
import { finish } from '../../../utils/analyse/stats/finish.ts';
import type { Line, Section } from './section.ts';
import { seededRandom } from './seeded-random.ts';

const Z90 = 1.6448536269514722;
const bands = [
  [1, 10],
  [11, 30],
  [31, 100],
  [101, 300],
  [301, 1000],
  [1001, Number.POSITIVE_INFINITY],
] as const;

/** Half of the visits predict the buyers of the other half; rates as fitted to 8,912 real products. */
export const predictiveCoverage: Section = {
  title: 'Forecasts: 90 % ranges of later buyers, 8,912 products with rates from Beta(1.33, 77.9)',
  lines: () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 8912 }, () => {
      const of = Math.ceil(Math.exp(3.6 + 1.7 * random.normal()));
      const rate = random.beta(1.33, 77.9);
      return { seen: { of, hits: random.binomial(of, rate) }, later: random.binomial(of, rate) };
    });
    const prior = finish(fitBetaPrior(rows.map(({ seen }) => seen)));
    if (!prior) throw new Error('nothing to fit');
    return bands.map(([from, to]): Line => {
      const inBand = rows.filter(({ seen }) => seen.of >= from && seen.of <= to);
      const share = (inside: (row: (typeof rows)[number]) => boolean) => inBand.filter(inside).length / inBand.length;
      const naive = share(({ seen, later }) => {
        const range = wilson(seen, Z90);
        return (
          range !== undefined && later >= Math.floor(range.low * seen.of) && later <= Math.ceil(range.high * seen.of)
        );
      });
      const aware = share(({ seen, later }) => {
        const { low, high } = predictiveRange(posterior(prior, seen), seen.of);
        return later >= low && later <= high;
      });
      const name = `covered, ${to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from}–${to}`} visits (${inBand.length} products)`;
      return { name, naive, aware, unit: 'share', target: '85–98 %', ok: aware >= 0.85 && aware <= 0.98 };
    });
  },
};
