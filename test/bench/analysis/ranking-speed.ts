import { shopPreset } from '../../../utils/analyse/candidates/candidate-settings.ts';
import { rankCandidates } from '../../../utils/analyse/candidates/rank-candidates.ts';
import type { Section } from './section.ts';
import { seededRandom } from './seeded-random.ts';
import { simulatedShop } from './simulated-shop.ts';

const ROUNDS = 15;
/** A view works until so many milliseconds are gone, and finishes the step it is in. */
const SLICE = 8;

/**
 * Ranks 1,000,000 product-days (2,740 products, 365 days), in milliseconds. The steps are the same every time, so of
 * each the quickest of several rounds is taken: what is more was the machine doing other things.
 */
function rankMillion(): { readonly total: number; readonly longestStep: number; readonly longestSlice: number } {
  const { days, until } = simulatedShop(seededRandom(1), { products: 2740, days: 365, placed: 0.06 });
  const best: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const work = rankCandidates(days, until, shopPreset);
    for (let [step, done] = [0, false]; !done; step++) {
      const start = performance.now();
      done = work.next().done === true;
      best[step] = Math.min(best[step] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  let [slice, longestSlice] = [0, 0];
  for (const step of best) {
    slice += step;
    longestSlice = Math.max(longestSlice, slice);
    if (slice >= SLICE) slice = 0;
  }
  return { total: best.reduce((sum, step) => sum + step, 0), longestStep: Math.max(...best), longestSlice };
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
