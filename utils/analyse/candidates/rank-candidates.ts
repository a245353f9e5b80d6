import type { Candidate, CandidateList } from './candidate.ts';
import type { CandidateSettings } from './candidate-settings.ts';
import { explainCandidate } from './explain-candidate.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { pickCount } from './pick-list.ts';
import type { ProductDays } from './product-days.ts';
import { shopPicture } from './shop-picture.ts';

const CANDIDATES_A_STEP = 16;
/** Near misses that are worth a sentence. */
const NEAR = 50;

/**
 * Which products deserve a push (爆款候选), honest about chance (methods.md §3): the believed conversion with placement
 * taken out, P(conversion ≥ level) · P(bounce ≤ level) · rank of cautiously expected buyers; as many picks as keep the
 * share of expected mistakes small. In steps of a few milliseconds; a million product-days are no obstacle.
 * @param until last day of the window, as a day number.
 */
export function* rankCandidates(
  days: ProductDays,
  until: number,
  settings: CandidateSettings,
): Generator<void, CandidateList> {
  const shop = yield* shopPicture(days, until, settings);
  const judged = yield* judgeCandidates(shop);
  const sure = judged.filter(({ chance }) => chance >= settings.sure);
  const near = judged.filter(({ chance }) => chance < settings.sure).slice(0, NEAR);
  const chances = sure.map(({ chance }) => chance);
  const picks = pickCount(chances, settings.falseDiscoveries);
  const candidates: Candidate[] = [];
  for (const [place, one] of [...sure, ...near].entries()) {
    candidates.push(explainCandidate(one, place < picks, shop));
    if (place % CANDIDATES_A_STEP === 0) yield;
  }
  const wrong = chances.slice(0, picks).reduce((sum, chance) => sum + 1 - chance, 0);
  return {
    candidates,
    expectedWrong: picks > 0 ? wrong / picks : null,
    placementLift: shop.lift,
    dispersion: shop.dispersion,
    visitorsLevel: shop.levels.visitors,
    visited: shop.sums.visitors.filter((visitors) => visitors > 0).length,
  };
}
