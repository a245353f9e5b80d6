import { logBeta } from '../stats/log-beta.ts';
import { logGamma } from '../stats/log-gamma.ts';
import { gaussSeries } from './gauss-series.ts';

/**
 * The BG/NBD model of repeat buying: buyers buy at rates that are gamma distributed (r, α) and stop after any purchase
 * with chances that are beta distributed (a, b). All formulas: Fader, Hardie & Lee 2005, "Counting Your Customers the
 * Easy Way", Marketing Science 24(2).
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** A buyer in units of time: repeat purchase days, when the last one was and how long ago the first was (age). */
export interface RepeatHistory {
  readonly repeats: number;
  /** From the first to the last purchase; 0 without repeats. */
  readonly last: number;
  readonly age: number;
}

/** Odds that a buyer stopped after the last purchase: the δ-term of eq. 7 and 8; 0 without repeats. */
function stopped({ r, alpha, a, b }: BgNbd, { repeats, last, age }: RepeatHistory): number {
  return repeats === 0 ? 0 : (a / (b + repeats - 1)) * ((alpha + age) / (alpha + last)) ** (r + repeats);
}

/** P(alive): the buyer has not stopped; 1 without repeats, for nobody stops before buying again in this model. */
export function chanceAlive(model: BgNbd, history: RepeatHistory): number {
  return 1 / (1 + stopped(model, history));
}

/** E[Y(t) | history]: purchases of one buyer in the next `time` (eq. 10). */
export function expectedPurchases(model: BgNbd, history: RepeatHistory, time: number): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, age } = history;
  const z = time / (alpha + age + time);
  const still = ((alpha + age) / (alpha + age + time)) ** (r + x) * gaussSeries(r + x, b + x, a + b + x - 1, z);
  return (((a + b + x - 1) / (a - 1)) * (1 - still)) / (1 + stopped(model, history));
}

/** E[X(t)]: repeat purchases of a buyer nothing is known of, within `time` of the first one (eq. 9). */
export function expectedRepeats({ r, alpha, a, b }: BgNbd, time: number): number {
  const still = (alpha / (alpha + time)) ** r * gaussSeries(r, b, a + b - 1, time / (alpha + time));
  return ((a + b - 1) / (a - 1)) * (1 - still);
}

/** P(X(t) = n): exactly `count` repeat purchases within `time` of the first one (eq. 8). */
export function chanceOfRepeats({ r, alpha, a, b }: BgNbd, count: number, time: number): number {
  const term = (j: number) =>
    Math.exp(
      logGamma(r + j) -
        logGamma(r) -
        logGamma(j + 1) +
        r * Math.log(alpha / (alpha + time)) +
        j * Math.log(time / (alpha + time)),
    );
  const going = Math.exp(logBeta(a, b + count) - logBeta(a, b)) * term(count);
  if (count === 0) return going;
  const fewer = Array.from({ length: count }, (_, j) => term(j)).reduce((sum, one) => sum + one, 0);
  return going + Math.exp(logBeta(a + 1, b + count - 1) - logBeta(a, b)) * (1 - fewer);
}
