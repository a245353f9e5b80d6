import type { Beta } from '../stats/beta.ts';
import type { Counts } from './counts.ts';

/**
 * What is believed of a rate after seeing counts: Beta(α + hits, β + rest). Its mean is (hits + α) / (of + α + β): the
 * prior counts as α + β visits.
 */
export function posterior(prior: Beta, { hits, of }: Counts): Beta {
  return { alpha: prior.alpha + hits, beta: prior.beta + of - hits };
}
