import { daysBetween } from '../civil-date.ts';
import type { Span } from '../span.ts';
import type { BuyerHistory } from './buyer-histories.ts';

/** How many buyers came once, twice and more often, and how many of a span are new. */
export interface BuyerKinds {
  readonly buyers: number;
  /** One purchase day. */
  readonly once: number;
  readonly twice: number;
  /** Two or more purchase days. */
  readonly repeat: number;
  /** Bought in the span for the first time. */
  readonly firstInSpan: number;
  readonly buyersInSpan: number;
  /** False: the list reaches back less than 180 days before the span, so "new" is "new, or not seen before". */
  readonly newIsCertain: boolean;
}

/** History that makes a first order a first order. */
const enoughHistory = 180;

export function buyerKinds(buyers: readonly BuyerHistory[], { from, to }: Span): BuyerKinds {
  const past = buyers.map(({ days }) => days.filter((day) => day <= to)).filter(({ length }) => length > 0);
  const inSpan = past.filter((days) => days.some((day) => day >= from));
  const first = past.map(([day = to]) => day).sort()[0];
  return {
    buyers: past.length,
    once: past.filter(({ length }) => length === 1).length,
    twice: past.filter(({ length }) => length === 2).length,
    repeat: past.filter(({ length }) => length > 1).length,
    firstInSpan: inSpan.filter(([day = '']) => day >= from).length,
    buyersInSpan: inSpan.length,
    newIsCertain: first !== undefined && daysBetween(first, from) >= enoughHistory,
  };
}
