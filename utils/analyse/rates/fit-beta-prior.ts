import { type Beta, betaOf } from '../stats/beta.ts';
import { logBeta } from '../stats/log-beta.ts';
import { nelderMead } from '../stats/nelder-mead.ts';
import type { Counts } from './counts.ts';

/** Weights beyond which a prior is certain for any count a shop sees. */
const HEAVIEST = Math.log(1e6);

interface Group extends Counts {
  readonly times: number;
}

/**
 * The beta distribution of the rates behind many counts: hits ~ Binomial(of, θ), θ ~ Beta(α, β), by maximum likelihood
 * over (logit mean, ln visits) (empirical Bayes; D. Robinson 2015, Casella 1985). Equal counts are merged. In steps.
 * Undefined when there is nothing to learn from: no visits, no hits at all, or nothing but hits.
 */
export function* fitBetaPrior(counts: readonly Counts[]): Generator<void, Beta | undefined> {
  const groups = merged(counts);
  const [hits, of] = groups.reduce((sum, one) => [sum[0] + one.hits * one.times, sum[1] + one.of * one.times], [0, 0]);
  if (hits === 0 || hits >= of) return undefined;
  const cost = (at: readonly number[]) => {
    const prior = priorAt(at);
    const { alpha, beta } = prior;
    let sum = 0;
    let chances = 0;
    for (const one of groups) {
      sum += one.times * logBeta(one.hits + alpha, one.of - one.hits + beta);
      chances += one.times;
    }
    return chances * logBeta(alpha, beta) - sum;
  };
  const start = hits / of;
  const best = yield* nelderMead(cost, [Math.log(start / (1 - start)), Math.log(50)]);
  return priorAt(best);
}

function priorAt([logit = 0, weight = 0]: readonly number[]): Beta {
  return betaOf(1 / (1 + Math.exp(-logit)), Math.exp(Math.min(HEAVIEST, Math.max(0, weight))));
}

function merged(counts: readonly Counts[]): readonly Group[] {
  const groups = new Map<string, { hits: number; of: number; times: number }>();
  for (const { hits, of } of counts) {
    if (of <= 0) continue;
    const key = `${hits}/${of}`;
    const known = groups.get(key);
    if (known) known.times++;
    else groups.set(key, { hits, of, times: 1 });
  }
  return [...groups.values()];
}
