import type { Counts } from '../rates/counts.ts';
import { posterior } from '../rates/posterior.ts';
import type { Beta } from '../stats/beta.ts';
import { betaTail } from '../stats/beta-cdf.ts';

/** What would turn a verdict on a conversion rate. */
export type Turn =
  /** So many more buyers among the same visitors would be enough. */
  | { readonly code: 'more-buyers'; readonly buyers: number }
  /** So many more visitors buying like those before would be enough. */
  | { readonly code: 'more-visits'; readonly visits: number }
  /** So many buyers fewer among the same visitors would not be enough any more. */
  | { readonly code: 'fewer-buyers'; readonly buyers: number };

/** No more than this many times the visits already there: beyond that the answer is no. */
const PATIENCE = 64;

/** What would lift P(rate ≥ level) over `sure`, or, of a product that is over it, what would bring it below. */
export function whatWouldChange(counts: Counts, prior: Beta, level: number, sure: number): readonly Turn[] {
  const chance = (hits: number, of: number) => betaTail(level, posterior(prior, { hits, of }));
  if (chance(counts.hits, counts.of) >= sure) {
    if (chance(0, counts.of) >= sure) return [];
    const fewer = leastThat((less) => chance(Math.max(0, counts.hits - less), counts.of) < sure, counts.hits);
    return fewer === undefined ? [] : [{ code: 'fewer-buyers', buyers: fewer }];
  }
  const buyers = leastThat((more) => chance(counts.hits + more, counts.of) >= sure, counts.of - counts.hits);
  const visits = counts.of > 0 ? leastThat(enoughVisits, counts.of * PATIENCE) : undefined;
  return [
    ...(buyers === undefined ? [] : [{ code: 'more-buyers', buyers } as const]),
    ...(visits === undefined ? [] : [{ code: 'more-visits', visits } as const]),
  ];

  function enoughVisits(more: number): boolean {
    const times = 1 + more / counts.of;
    return chance(counts.hits * times, counts.of * times) >= sure;
  }
}

/** The least whole number from 1 to `most` for which something holds that goes on holding; undefined if none does. */
function leastThat(holds: (count: number) => boolean, most: number): number | undefined {
  let [low, high] = [0, Math.floor(most)];
  if (high < 1 || !holds(high)) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
