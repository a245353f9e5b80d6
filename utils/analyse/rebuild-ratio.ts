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
  const top = exactSum(pairs.map(([above]) => above.value));
  const bottom = exactSum(pairs.map(([, under]) => under.value));
  const mixed = mixedUnits(metric, pairs);
  if (mixed) return { state: 'mixed-units', units: mixed };
  const unit = metric.unit === 'money' ? pairs[0]?.[0].figure.unit : metric.unit;
  if (top === undefined || !bottom || unit === undefined) return undefined;
  const rounded = pairs.flat().some(({ figure }) => figure.rounded === true);
  const daysInSpan = numerator.length;
  return { state: 'ok', value: top / bottom, unit, basis: 'rebuilt', daysKnown: pairs.length, daysInSpan, rounded };
}

/** Nobody came but somebody bought: then the zero is a figure the console failed to give (seen on real consoles). */
function pair(above: KnownDay, under: KnownDay | undefined): [KnownDay, KnownDay][] {
  return under && !(under.value === 0 && above.value > 0) ? [[above, under]] : [];
}

/** Units that cannot be divided: several on one side, or two currencies where the result is to be a plain ratio. */
function mixedUnits(metric: Metric, pairs: readonly [KnownDay, KnownDay][]): readonly string[] | undefined {
  const above = unitsOf(pairs.map(([day]) => day.figure));
  const under = unitsOf(pairs.map(([, day]) => day.figure));
  if (above.length > 1 || under.length > 1) return [...new Set([...above, ...under])].sort();
  const bothMoney = metric.unit !== 'money' && isCurrency(above[0]) && isCurrency(under[0]);
  return bothMoney && above[0] !== under[0] ? [...above, ...under].sort() : undefined;
}

function isCurrency(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}
