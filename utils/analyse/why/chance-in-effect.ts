import { logMean } from './log-mean.ts';
import { amountOf, type LevelPair } from './sales-levels.ts';

/** Two-sided 90 % of a normal distribution. */
export const CLEARLY = 1.64;

/**
 * Variance that chance gives a cell's effect of factor `step` ≥ 1 (methods.md §1, "Is it noise?"), by the delta
 * method: conversion L² · ((1−c₀)/b₀ + (1−c₁)/b₁), spend L² · cv² · (1/b₀ + 1/b₁).
 * @param spendVariation cv: the standard deviation of what buyers spend ÷ its mean; 1 when no order list tells it.
 */
export function chanceInStep({ before, after }: LevelPair, step: number, spendVariation: number): number {
  if (!before || !after) return 0;
  const [mean0, mean1] = [amountOf(before), amountOf(after)];
  if (!(mean0 > 0 && mean1 > 0)) return 0;
  const last = step === before.length - 1;
  const noise = (levels: readonly number[]) => {
    const [upper, lower] = last ? [0, levels[step - 1]] : [levels[step], levels[step - 1]];
    if (!lower) return 0;
    return last ? spendVariation ** 2 / lower : (1 - Math.min(1, (upper ?? 0) / lower)) / (upper || 1);
  };
  return logMean(mean1, mean0) ** 2 * (noise(before) + noise(after));
}

/**
 * Variance of an amount that so many buyers spent: a + cv²·a per buyer squared, b · a² · (1 + cv²), as of a compound
 * Poisson sum (Feller II, §VI.4).
 */
export function chanceInAmount(levels: readonly number[] | null, spendVariation: number): number {
  const buyers = levels?.at(-2) ?? 0;
  return buyers > 0 ? (amountOf(levels) ** 2 / buyers) * (1 + spendVariation ** 2) : 0;
}
