import type { Basis, Combined } from './combined.ts';
import type { DayPoint } from './daily-series.ts';
import { exactSum } from './exact-sum.ts';
import { knownDays } from './known-days.ts';
import { unitsOf } from './units-of.ts';

/** Adds the known days of a series; whether its metric may be added is the caller's to know (see aggregate, sumOfDays). */
export function addPoints(points: readonly DayPoint[], basis: Basis): Combined | undefined {
  const known = knownDays(points);
  const units = unitsOf(known.map(({ figure }) => figure));
  const value = exactSum(known.map((day) => day.value));
  const [unit] = units;
  if (value === undefined || unit === undefined) return undefined;
  if (units.length > 1) return { state: 'mixed-units', units };
  return {
    state: 'ok',
    value,
    unit,
    basis,
    daysKnown: known.length,
    daysInSpan: points.length,
    rounded: known.some(({ figure }) => figure.rounded === true),
  };
}
