import {
  type CandidateSettings,
  operatorsPreset,
  shopPreset,
} from '../../utils/analyse/candidates/candidate-settings.ts';
import type { PickRule, PickSettings, PickThreshold } from '../../utils/model/settings.ts';

export const pickRules: readonly PickRule[] = ['shop', 'operators'];

/** The shop's own levels fit any shop; 3,000 visitors a week fit only some. */
export const usualPicks: PickSettings = { rule: 'shop', thresholds: {} };

const presets: Readonly<Record<PickRule, CandidateSettings>> = { operators: operatorsPreset, shop: shopPreset };

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Beyond these a threshold makes no sense. */
export function boundsOf(rule: PickRule, threshold: PickThreshold): Bounds {
  const bounds: Readonly<Record<PickThreshold, Bounds>> = {
    window: { least: 1, most: 56 },
    visitors: rule === 'shop' ? { least: 0, most: 0.99 } : { least: 1, most: 1e7 },
    conversion: rule === 'shop' ? { least: 0.1, most: 10 } : { least: 0.0001, most: 0.5 },
    bounce: { least: 0.1, most: 5 },
    sure: { least: 0.5, most: 0.99 },
    falseDiscoveries: { least: 0.01, most: 0.5 },
    fewVisits: { least: 0, most: 1e6 },
    oneCustomer: { least: 0.05, most: 1 },
    leastVisitors: { least: 1, most: 10_000 },
    laterWeeks: { least: 1, most: 12 },
  };
  return bounds[threshold];
}

/** The thresholds of a rule as numbers, the user's where there are any; what is out of bounds does not count. */
export function thresholdsOf({ rule, thresholds }: PickSettings): Readonly<Record<PickThreshold, number>> {
  const { window, visitors, conversion, bounce, sure, falseDiscoveries, fewVisits, oneCustomer } = presets[rule];
  const usual: Record<PickThreshold, number> = {
    window,
    visitors: visitors.kind === 'fixed' ? visitors.value : visitors.of,
    conversion: conversion.kind === 'fixed' ? conversion.value : conversion.times,
    bounce: bounce === null ? 1 : bounce.kind === 'fixed' ? bounce.value : bounce.times,
    sure,
    falseDiscoveries,
    fewVisits,
    oneCustomer,
    leastVisitors: visitors.kind === 'fixed' ? visitors.value : visitors.least,
    laterWeeks: 4,
  };
  const chosen = Object.entries(thresholds[rule] ?? {}).filter(([name, value]) => {
    const { least, most } = boundsOf(rule, name as PickThreshold);
    return value >= least && value <= most;
  });
  return { ...usual, ...Object.fromEntries(chosen) };
}

/** What the analysis is asked with. */
export function candidateSettings(picks: PickSettings): CandidateSettings {
  const preset = presets[picks.rule];
  const { window, visitors, conversion, bounce, leastVisitors, laterWeeks: _, ...plain } = thresholdsOf(picks);
  return {
    ...preset,
    window: Math.round(window),
    visitors:
      preset.visitors.kind === 'fixed'
        ? { kind: 'fixed', value: visitors }
        : { ...preset.visitors, of: visitors, least: leastVisitors },
    conversion:
      preset.conversion.kind === 'fixed'
        ? { kind: 'fixed', value: conversion }
        : { kind: 'relative', times: conversion },
    bounce: { kind: 'relative', times: bounce },
    ...plain,
  };
}

/** Days after which a pick is judged by what became of it. */
export function laterDays(picks: PickSettings): number {
  return 7 * Math.round(thresholdsOf(picks).laterWeeks);
}

/** With one threshold changed; `undefined` is the rule's own. */
export function withThreshold(picks: PickSettings, threshold: PickThreshold, value: number | undefined): PickSettings {
  const { [threshold]: _, ...others } = picks.thresholds[picks.rule] ?? {};
  const own = value === undefined ? others : { ...others, [threshold]: value };
  return { ...picks, thresholds: { ...picks.thresholds, [picks.rule]: own } };
}
