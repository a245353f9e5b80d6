import { weekday } from '../civil-date.ts';
import type { Interval } from '../shown-interval.ts';

/** A day of a metric: counted people, orders or money, and for a rate what they are counted among (else 1). */
export interface EffectDay {
  readonly date: string;
  readonly value: number;
  readonly exposure: number;
}

/** How a metric stands after a day against the same weekdays before it. */
export interface MatchedEffect {
  /** after ÷ before − 1, weekday for weekday. */
  readonly effect: number;
  /** 90 % interval; null when nothing happened after. */
  readonly range: Interval | null;
  /** A day (or for a rate: the rate) before and after, weekdays weighted as after. */
  readonly before: number;
  readonly after: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** Standard error of ln(1 + effect). */
  readonly error: number;
}

const fewestAfter = 3;
const fewestPerWeekday = 2;
const z95 = 1.6448536269514722;

/**
 * Before and after on matched weekdays: after ÷ Σ exposure × rate of the weekday before. The error lets days scatter as
 * much as they did before (quasi-Poisson, for rates quasi-binomial; McCullagh & Nelder 1989, ch. 9), with Student's
 * quantile (Abramowitz & Stegun 26.7.5, first term). Undefined with fewer than three days after that have two of their
 * weekday before.
 * @param kind `count`: people and orders, never less scattered than chance. `amount`: money, which has no natural unit.
 */
export function matchedEffect(
  before: readonly EffectDay[],
  after: readonly EffectDay[],
  kind: 'count' | 'amount' | 'rate',
): MatchedEffect | undefined {
  const base = byWeekday(before).map(weekdayRate);
  const matched = after.filter(({ date }) => (base[weekday(date)]?.days ?? 0) >= fewestPerWeekday);
  if (matched.length < fewestAfter) return undefined;
  const variance = (expected: number, exposure: number) =>
    kind === 'rate' ? expected * Math.max(0, 1 - expected / exposure) : expected;
  const rateOn = (date: string) => base[weekday(date)]?.rate ?? 0;
  const scatter = dispersion(before, rateOn, variance);
  const seen = matched.reduce((sum, { value }) => sum + value, 0);
  const expected = matched.reduce((sum, { date, exposure }) => sum + exposure * rateOn(date), 0);
  if (expected <= 0) return undefined;
  const phi = kind === 'amount' ? scatter.phi : Math.max(1, scatter.phi);
  const exposure = matched.reduce((sum, day) => sum + day.exposure, 0);
  let baseVariance = 0;
  for (const [day, own] of byWeekday(matched).entries()) {
    const { rate = 0, exposure: known = 0 } = base[day] ?? {};
    const weight = own.reduce((sum, one) => sum + one.exposure, 0);
    if (weight > 0) baseVariance += (weight / known) ** 2 * variance(rate * known, known);
  }
  const error = Math.sqrt(phi * (variance(seen, exposure) / seen ** 2 + baseVariance / expected ** 2));
  const t = z95 + (z95 ** 3 + z95) / (4 * scatter.freedom);
  const ratio = seen / expected;
  return {
    effect: ratio - 1,
    range: seen > 0 ? { low: ratio * Math.exp(-t * error) - 1, high: ratio * Math.exp(t * error) - 1 } : null,
    before: expected / exposure,
    after: seen / exposure,
    daysBefore: before.length,
    daysAfter: matched.length,
    error,
  };
}

/** Days by weekday, 1 to 7. */
function byWeekday(days: readonly EffectDay[]): readonly (readonly EffectDay[])[] {
  const groups: EffectDay[][] = Array.from({ length: 8 }, () => []);
  for (const day of days) groups[weekday(day.date)]?.push(day);
  return groups;
}

function weekdayRate(days: readonly EffectDay[]) {
  const exposure = days.reduce((sum, day) => sum + day.exposure, 0);
  const value = days.reduce((sum, day) => sum + day.value, 0);
  return { rate: exposure > 0 ? value / exposure : 0, exposure, days: exposure > 0 ? days.length : 0 };
}

/** Pearson's χ² over degrees of freedom: a rate for every weekday is taken off. */
function dispersion(
  days: readonly EffectDay[],
  rateOn: (date: string) => number,
  variance: (expected: number, exposure: number) => number,
) {
  const freedom = Math.max(1, days.length - new Set(days.map(({ date }) => weekday(date))).size);
  let sum = 0;
  for (const { date, value, exposure } of days) {
    const expected = exposure * rateOn(date);
    const spread = variance(expected, exposure);
    if (spread > 0) sum += (value - expected) ** 2 / spread;
  }
  return { phi: sum / freedom, freedom };
}
