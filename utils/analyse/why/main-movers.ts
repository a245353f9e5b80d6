import type { ChangeExplained, PartEffects } from './explain-change.ts';

/** The parts worth naming, and what stays unnamed. */
export interface MainMovers {
  /** In the direction of the change, the strongest first. */
  readonly movers: readonly PartEffects[];
  /** The strongest against it. */
  readonly against: readonly PartEffects[];
  /** Share of the change the movers make; null when nothing changed. May exceed 1: others pulled back. */
  readonly explained: number | null;
}

/** The shortest list of products (or sources) that makes this share of the change, and as many that pulled back. */
export function mainMovers({ change, parts }: Pick<ChangeExplained, 'change' | 'parts'>, share = 0.8): MainMovers {
  const direction = Math.sign(change) || 1;
  const pulling = parts.filter((part) => part.change * direction > 0).toSorted(byStrength);
  const against = parts.filter((part) => part.change * direction < 0).toSorted(byStrength);
  const wanted = Math.abs(change) * share;
  let [sum, count] = [0, 0];
  while (count < pulling.length && (sum < wanted || count === 0)) sum += Math.abs(pulling[count++]?.change ?? 0);
  const movers = pulling.slice(0, count);
  return {
    movers,
    against: against.slice(0, Math.max(1, count)),
    explained: change === 0 ? null : sum / Math.abs(change),
  };
}

function byStrength(a: PartEffects, b: PartEffects): number {
  return Math.abs(b.change) - Math.abs(a.change) || (a.key < b.key ? -1 : 1);
}
