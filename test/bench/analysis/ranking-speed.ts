import { shopPreset } from '../../../utils/analyse/candidates/candidate-settings.ts';
import { rankCandidates } from '../../../utils/analyse/candidates/rank-candidates.ts';
import type { Section } from './section.ts';
import { seededRandom } from './seeded-random.ts';
import { simulatedShop } from './simulated-shop.ts';
import { type StepTimes, stepTimes } from './step-times.ts';

const ROUNDS = 15;
/** Ranks 1,000,000 product-days (2,740 products, 365 days). */
function rankMillion(): StepTimes {
  const { days, until } = simulatedShop(seededRandom(1), { products: 2740, days: 365, placed: 0.06 });
  return stepTimes(() => rankCandidates(days, until, shopPreset), ROUNDS);
}

/** The same for `npm run bench`: P9 of the quality list. */
export async function ranking() {
  const { total, longestStep, longestSlice } = rankMillion();
  const line = (what: string, value: number, most: number) =>
    ({
      id: 'P9',
      value,
      unit: 'ms',
      peer: '–',
      peerValue: null,
      ratio: null,
      target: `${what} ≤ ${most}`,
      ok: value <= most,
    }) as const;
  return [
    line('in all', total, 400),
    line('longest slice of 8 ms', longestSlice, 16),
    line('longest step', longestStep, 16),
  ];
}

export const rankingSpeed: Section = {
  title: 'P9: 1,000,000 product-days ranked, the quickest of 15 rounds for each step',
  lines: async () =>
    (await ranking()).map(({ value, target, ok }) => ({
      name: 'ranked',
      naive: null,
      aware: value,
      unit: 'ms',
      target,
      ok,
    })),
};
