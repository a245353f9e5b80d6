import type { Figure } from '../model/figure.ts';
import { exactSum } from './exact-sum.ts';

/** How a settled figure changed since it was first read. */
export interface Revised {
  readonly first: number;
  readonly latest: number;
  /** When the first and the standing value were first seen, ISO 8601 with offset. */
  readonly firstAt: string;
  readonly latestAt: string;
  /** latest - first, to the cent. */
  readonly by: number;
  /** by / |first|; undefined when the first value was zero. */
  readonly relative: number | undefined;
}

/**
 * The first value a console gave of a figure beside the one that stands. Undefined when it never changed, when either
 * is no number, when the currency changed (that is no revision of an amount), and for running days: they grow, nobody
 * revised them.
 */
export function revised(figure: Figure): Revised | undefined {
  const { period, state, value, unit, seen, revisions } = figure;
  if (period?.grain === 'realtime' || state !== 'ok' || value === null) return undefined;
  const numbers = revisions.filter((one) => one.state === 'ok' && !one.rounded && (one.unit ?? unit) === unit);
  const first = numbers.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  if (!first || first.value === null || Date.parse(first.at) >= Date.parse(seen.confirmedAt)) return undefined;
  const by = exactSum([value, -first.value]) ?? 0;
  if (by === 0) return undefined;
  return {
    first: first.value,
    latest: value,
    firstAt: first.at,
    latestAt: seen.at,
    by,
    relative: first.value === 0 ? undefined : by / Math.abs(first.value),
  };
}
