import { metricById } from '../model/metrics.ts';
import type { Basis, MixedUnits } from './combined.ts';
import type { Equation } from './equation.ts';
import { shownFigure, shownLevels } from './equation-levels.ts';
import type { EquationVariant } from './equation-variants.ts';
import { exactSum } from './exact-sum.ts';
import type { FigureIndex } from './figure-index.ts';
import { quotient } from './quotient.ts';
import { shownEquation } from './shown-equation.ts';
import { termUnit } from './term-unit.ts';
import { unitsOf } from './units-of.ts';

const oneDay = (day: string) => ({ from: day, to: day });

/** The days on which every level of a variant is known. */
export function completeDays(index: FigureIndex, variant: EquationVariant, days: readonly string[]): readonly string[] {
  return days.filter((day) => shownLevels(index, variant, oneDay(day)));
}

/**
 * The equation over several days, all of them complete: conversion is Σ buyers ÷ Σ visitors, spend Σ amount ÷
 * Σ buyers. People are the sum of the days. Undefined without days; refused when amounts are in several currencies.
 */
export function daysEquation(
  index: FigureIndex,
  variant: EquationVariant,
  days: readonly string[],
  daysInSpan: number,
): Equation | MixedUnits | undefined {
  const perDay = days.map((day) => shownLevels(index, variant, oneDay(day)) ?? []);
  const levels = variant.levels.map((_, step) => exactSum(perDay.flatMap((day) => day[step] ?? [])));
  const amountMetric = variant.levels.at(-1) ?? '';
  const units = unitsOf(days.flatMap((day) => shownFigure(index, amountMetric, oneDay(day)) ?? []));
  const [unit] = units;
  if (unit === undefined || !levels.every((level) => level !== undefined)) return undefined;
  if (units.length > 1) return { state: 'mixed-units', units };
  return {
    state: 'ok',
    variant: variant.id,
    amount: { metric: amountMetric, value: levels.at(-1) ?? null, unit, basis: 'sum' },
    factors: variant.factors.map((metric, step) => ({
      metric,
      value: quotient(levels, step),
      unit: termUnit(metric, unit),
      basis: basisOf(metric),
    })),
    gap: levels.every((level, step) => step === levels.length - 1 || level > 0) ? 0 : null,
    gapDays: days.filter((day) => shownEquation(index, variant, oneDay(day), [day])?.gap),
    days,
    daysKnown: days.length,
    daysInSpan,
  };
}

function basisOf(metric: string): Basis {
  const aggregation = metricById(metric)?.aggregation;
  return aggregation === 'distinct' ? 'sum-of-days' : aggregation === 'sum' ? 'sum' : 'rebuilt';
}
