import type { Metric } from '../model/metric.ts';
import type { Combined } from './combined.ts';
import type { DayPoint } from './daily-series.ts';
import { exactSum } from './exact-sum.ts';
import { type KnownDay, knownDays } from './known-days.ts';
import { unitsOf } from './units-of.ts';

/**
 * A ratio over days as Σ numerator ÷ Σ denominator of the days on which both are known; never a mean of ratios.
 * Undefined when there is no such day or the denominator adds up to zero.
 */
export function rebuildRatio(
  metric: Metric,
  numerator: readonly DayPoint[],
  denominator: readonly DayPoint[],
): Combined | undefined {
  const below = new Map(knownDays(denominator).map((day) => [day.date, day]));
  const pairs = knownDays(numerator).flatMap((above) => pair(above, below.get(above.date)));
  const [first] = pairs;
  if (!first) return undefined;
  const units = mixedUnits(pairs);
  if (units) return { state: 'mixed-units', units };
  const value = quotient(pairs);
  if (value === undefined) return undefined;
  const unit = metric.unit === 'money' ? first[0].figure.unit : metric.unit;
  const rounded = pairs.flat().some(({ figure }) => figure.rounded === true);
  const daysInSpan = numerator.length;
  return { state: 'ok', value, unit, basis: 'rebuilt', daysKnown: pairs.length, daysInSpan, rounded };
}

type Pair = readonly [above: KnownDay, under: KnownDay];

/** Nobody came but somebody bought: then the zero is a figure the console failed to give (seen on real consoles). */
function pair(above: KnownDay, under: KnownDay | undefined): Pair[] {
  return under && !(under.value === 0 && above.value > 0) ? [[above, under]] : [];
}

function quotient(pairs: readonly Pair[]): number | undefined {
  const top = exactSum(pairs.map(([above]) => above.value));
  const bottom = exactSum(pairs.map(([, under]) => under.value));
  return bottom ? (top as number) / bottom : undefined;
}

/** Units that cannot be divided: several on one side, or two currencies. */
function mixedUnits(pairs: readonly Pair[]): readonly string[] | undefined {
  const above = unitsOf(pairs.map(([day]) => day.figure));
  const under = unitsOf(pairs.map(([, day]) => day.figure));
  const all = unitsOf(pairs.flat().map((day) => day.figure));
  const isOneEach = above.length === 1 && under.length === 1;
  return isOneEach && all.filter(isCurrency).length < 2 ? undefined : all;
}

/** Codes of currencies are written in capitals, other units are not. */
function isCurrency(unit: string): boolean {
  return unit === unit.toUpperCase();
}
