import type { FigureView } from './figure-view.ts';

/** Which factors moved the result, the strongest first: arithmetic, not cause. `offset` pulled the other way noticeably. */
export type Movers =
  | { readonly kind: 'driven'; readonly by: readonly FigureView[]; readonly offset: readonly FigureView[] }
  | { readonly kind: 'level'; readonly one: FigureView; readonly other: FigureView };

/** A result that moved less stands still, for a person. */
const STILL = 0.005;
/** A factor counts as moved from here on, */
const MOVED = 0.02;
/** is named beside the strongest when it pulled at least half as hard, */
const ALIKE = 0.5;
/** and as an offset from a fifth. */
const NOTABLE = 0.2;

interface Pull {
  readonly factor: FigureView;
  readonly pull: number;
}

/**
 * The result is the product of its factors, so the logarithms of their changes add up to its own: the longest one in
 * its direction is what moved it. Undefined while a change is unknown or nothing moved.
 */
export function movers(result: FigureView, factors: readonly FigureView[]): Movers | undefined {
  const pulls = factors.map((factor): Pull => ({ factor, pull: logOf(factor.change) })).sort(byStrength);
  const total = logOf(result.change);
  if (![total, ...pulls.map(({ pull }) => pull)].every(Number.isFinite)) return undefined;
  const strongest = pulls[0];
  if (!strongest) return undefined;
  const against = pulls.find(({ pull }) => pull * strongest.pull < 0);
  if (Math.abs(total) < STILL) {
    if (Math.abs(strongest.pull) < MOVED || !against) return undefined;
    return { kind: 'level', one: strongest.factor, other: against.factor };
  }
  const sign = Math.sign(total);
  const most = Math.max(...pulls.map(({ pull }) => pull * sign));
  const pulling = (direction: number, share: number) =>
    pulls.filter(({ pull }) => pull * direction >= most * share).map(({ factor }) => factor);
  return most > 0 ? { kind: 'driven', by: pulling(sign, ALIKE), offset: pulling(-sign, NOTABLE) } : undefined;
}

function logOf(change: number | undefined): number {
  return change === undefined ? Number.NaN : Math.log1p(change);
}

function byStrength(a: Pull, b: Pull): number {
  return Math.abs(b.pull) - Math.abs(a.pull);
}
