import type { Candidate } from '../../utils/analyse/candidates/candidate.ts';
import type { CandidateSettings } from '../../utils/analyse/candidates/candidate-settings.ts';
import type { Interval } from '../../utils/analyse/shown-interval.ts';
import type { Locale } from '../i18n/locale.ts';
import { candidatesWords } from '../i18n/words/candidates.ts';
import { chanceText, rateText, timesText } from './percent.ts';
import { signedShare } from './signed-change.ts';

/** A week this much busier or quieter than the ones before is worth saying. */
const NOTEWORTHY = 0.15;

/** Why a product is, or is not, on the list, in one sentence with its numbers and what would change the verdict. */
export function candidateSentence(one: Candidate, settings: CandidateSettings, locale: Locale): string {
  const say = locale.wordsOf(candidatesWords);
  const { credible, momentum } = one;
  const facts = say.facts(
    locale.count(one.visitors),
    locale.count(one.buyers),
    rateText(locale, one.rate),
    rateText(locale, credible.low),
    rateText(locale, credible.high),
  );
  const told = [
    facts + categoryText(one, locale) + say.comma + chancesOf(one, settings, locale),
    ...(momentum && Math.abs(momentum.change - 1) >= NOTEWORTHY
      ? [say.momentum[momentum.change > 1 ? 'up' : 'down'](timesText(momentum.change))]
      : []),
    ...turnsOf(one, settings, locale),
  ];
  return told.join(say.between) + say.stop;
}

/** What its category does on the whole, where it is large enough to speak for itself. */
function categoryText({ category, prior }: Candidate, locale: Locale): string {
  if (category === null || prior.from !== 'category') return '';
  const say = locale.wordsOf(candidatesWords);
  return say.comma + say.categoryMean(rateText(locale, prior.mean));
}

/** What is left of its sales, and from which return on ad spend a push pays. */
export function marginText({ low, high }: Interval, locale: Locale): string {
  const say = locale.wordsOf(candidatesWords);
  const [from, to] = [signedShare(low, locale), signedShare(high, locale)];
  const shown = from === to ? from : `${from}–${to}`;
  if (high <= 0) return say.margin.loses(shown);
  const [best, worst] = [1 / high, 1 / low].map((times) => timesText(times));
  return say.margin.pays(shown, low <= 0 || best === worst ? (best ?? '') : `${best}–${worst}`);
}

/** How sure it is, and how sure it would have to be where that is not enough. */
function chancesOf({ chanceOfLevel, level, bounce, missing }: Candidate, { sure }: CandidateSettings, locale: Locale) {
  const say = locale.wordsOf(candidatesWords);
  const asked = (chance: number) => (chance < sure ? say.asked(chanceText(sure)) : '');
  return [
    say.chance(chanceText(chanceOfLevel), rateText(locale, level)) + asked(chanceOfLevel),
    ...(bounce && missing.includes('bounce')
      ? [say.bounce(rateText(locale, bounce.seen), chanceText(bounce.chanceBelow)) + asked(bounce.chanceBelow)]
      : []),
  ].join(say.between);
}

function turnsOf(one: Candidate, { sure }: CandidateSettings, locale: Locale): readonly string[] {
  const say = locale.wordsOf(candidatesWords);
  const { missing, chanceOfLevel, bounce, wouldChange } = one;
  const bounces = bounce !== null && bounce.chanceBelow < sure;
  if (missing.includes('false-discoveries')) return [say.missing.list];
  if (missing.length > 0 && chanceOfLevel >= sure) {
    return [bounces ? say.missing.bounce : say.missing.together(chanceText(sure))];
  }
  const turns = wouldChange.map((turn) =>
    say.turns[turn.code](locale.count(turn.code === 'more-visits' ? turn.visits : turn.buyers)),
  );
  return [...(turns.length > 0 ? [turns.join(say.or)] : []), ...(bounces ? [say.missing.bounceToo] : [])];
}
