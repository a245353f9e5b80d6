import { betaCdf } from '../stats/beta-cdf.ts';

/**
 * A limit of a funnel plot: the share of `of` visits that lies at quantile `q` when every visit buys with chance
 * `rate`. Exact binomial, interpolated between whole buyers so that the limit is smooth (Spiegelhalter 2005, Funnel
 * plots for comparing institutional performance, A.1.1). Never below 0; 0 or 1 where the rate is.
 */
export function controlLimit(of: number, rate: number, q: number): number {
  if (!(of > 0) || rate <= 0) return 0;
  if (rate >= 1) return 1;
  const atMost = (hits: number) => {
    if (hits < 0) return 0;
    return hits >= of ? 1 : betaCdf(1 - rate, { alpha: of - hits, beta: hits + 1 });
  };
  let [below, hits] = [-1, Math.ceil(of)];
  while (hits - below > 1) {
    const middle = Math.floor((below + hits) / 2);
    if (atMost(middle) >= q) hits = middle;
    else below = middle;
  }
  const [upTo, before] = [atMost(hits), atMost(hits - 1)];
  return Math.max(0, (hits - (upTo - q) / (upTo - before)) / of);
}
