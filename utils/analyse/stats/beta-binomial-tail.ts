import type { Beta } from './beta.ts';
import { logBeta } from './log-beta.ts';

/** P(X ≤ x) and P(X ≥ x) of the successes among `trials`, when their rate is beta distributed. */
export interface Tails {
  readonly atMost: number;
  readonly atLeast: number;
}

/** Tails of the beta-binomial distribution by its recurrence, summed outwards from x, where the terms only shrink. */
export function betaBinomialTails(x: number, trials: number, rate: Beta): Tails {
  const here = Math.exp(logMass(x, trials, rate));
  if (x <= (trials * rate.alpha) / (rate.alpha + rate.beta)) {
    const atMost = sumOutwards(x, trials, rate, here, -1);
    return { atMost, atLeast: Math.min(1, Math.max(0, 1 - atMost + here)) };
  }
  const atLeast = sumOutwards(x, trials, rate, here, 1);
  return { atMost: Math.min(1, Math.max(0, 1 - atLeast + here)), atLeast };
}

function sumOutwards(x: number, trials: number, { alpha, beta }: Beta, here: number, step: 1 | -1): number {
  let [sum, term] = [here, here];
  for (let k = x; step > 0 ? k < trials : k > 0; k += step) {
    term *=
      step > 0
        ? ((trials - k) * (k + alpha)) / ((k + 1) * (trials - k - 1 + beta))
        : (k * (trials - k + beta)) / ((trials - k + 1) * (k - 1 + alpha));
    sum += term;
    if (term < sum * 1e-16) break;
  }
  return Math.min(1, sum);
}

/** ln P(X = x): C(n, x) B(x + α, n − x + β) / B(α, β). */
function logMass(x: number, trials: number, { alpha, beta }: Beta): number {
  const ways = -Math.log(trials + 1) - logBeta(x + 1, trials - x + 1);
  return ways + logBeta(x + alpha, trials - x + beta) - logBeta(alpha, beta);
}
