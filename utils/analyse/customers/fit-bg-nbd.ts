import { finish } from '../stats/finish.ts';
import { logGamma } from '../stats/log-gamma.ts';
import { nelderMead } from '../stats/nelder-mead.ts';
import type { BgNbd, RepeatHistory } from './bg-nbd.ts';

/** With fewer buyers four parameters are four guesses. */
const enoughBuyers = 200;

interface Alike extends RepeatHistory {
  readonly buyers: number;
}

/**
 * The BG/NBD model most likely to have made these histories (eq. 6 of Fader, Hardie & Lee 2005, by Nelder–Mead on the
 * logarithms of the parameters); undefined with fewer than 200 buyers or when nobody came back. Takes a few tenths of a
 * second for thousands of buyers: not for the time a page is being drawn.
 */
export function fitBgNbd(histories: readonly RepeatHistory[]): BgNbd | undefined {
  if (histories.length < enoughBuyers || histories.every(({ repeats }) => repeats === 0)) return undefined;
  const groups = byRepeats(histories);
  const meanAge = histories.reduce((sum, { age }) => sum + age, 0) / histories.length;
  const cost = (logs: readonly number[]) => {
    const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
    // The likelihood is flat far out: keep to where doubles are exact.
    return logs.some((log) => Math.abs(log) > 12) ? Number.MAX_VALUE : -logLikelihood({ r, alpha, a, b }, groups);
  };
  const limits = { step: 0.5, tolerance: 1e-15, rounds: 2000 };
  const found = finish(nelderMead(cost, [0, Math.log(meanAge), 0, 0], limits));
  const [r = 1, alpha = 1, a = 1, b = 1] = found.map(Math.exp);
  return { r, alpha, a, b };
}

/** Equal histories once, by number of repeats: what depends on that alone is computed once. */
function byRepeats(histories: readonly RepeatHistory[]): ReadonlyMap<number, readonly Alike[]> {
  const groups = new Map<number, Map<string, Alike>>();
  for (const { repeats, last, age } of histories) {
    const group = groups.get(repeats) ?? new Map<string, Alike>();
    groups.set(repeats, group);
    const key = `${last} ${age}`;
    group.set(key, { repeats, last, age, buyers: (group.get(key)?.buyers ?? 0) + 1 });
  }
  return new Map([...groups].map(([repeats, group]) => [repeats, [...group.values()]]));
}

function logLikelihood({ r, alpha, a, b }: BgNbd, groups: ReadonlyMap<number, readonly Alike[]>): number {
  let sum = 0;
  for (const [x, group] of groups) {
    const common =
      logGamma(r + x) -
      logGamma(r) +
      r * Math.log(alpha) +
      logGamma(a + b) +
      logGamma(b + x) -
      logGamma(b) -
      logGamma(a + b + x);
    for (const { last, age, buyers } of group) {
      const going = -(r + x) * Math.log(alpha + age);
      // ln(e^going + odds·e^gone), taken apart so that neither underflows.
      const odds = x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + age) / (alpha + last)) ** (r + x);
      sum += buyers * (common + going + Math.log1p(odds));
    }
  }
  return sum;
}
