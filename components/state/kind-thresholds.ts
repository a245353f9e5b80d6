import { computed, type ReadonlySignal } from '@preact/signals';
import { type StageSettings, stageDefaults } from '../../utils/analyse/lifecycle/stage.ts';
import { type RoleSettings, roleDefaults } from '../../utils/analyse/roles/role-settings.ts';
import type { RoleThreshold, Settings, StageThreshold } from '../../utils/model/settings.ts';
import { type Bounds, withChosen } from './thresholds.ts';

export const roleBounds: Readonly<Record<RoleThreshold, Bounds>> = {
  trafficShare: { least: 0.5, most: 0.99, share: true },
  valueShare: { least: 0.5, most: 0.99, share: true },
  eventShare: { least: 0.1, most: 1, share: true },
  priceShare: { least: 0.5, most: 0.99, share: true },
  priceTimes: { least: 1, most: 10 },
  fewUnitsShare: { least: 0.05, most: 0.5, share: true },
  concentration: { least: 0.1, most: 0.95, share: true },
  headShare: { least: 0.5, most: 0.95, share: true },
};

/** `growth` a week as a share; the analysis takes its logarithm. */
export const stageBounds: Readonly<Record<StageThreshold, Bounds>> = {
  newWeeks: { least: 2, most: 12, whole: true },
  newCount: { least: 1, most: 1000, whole: true },
  hotShare: { least: 0.5, most: 0.99, share: true },
  growth: { least: 0.001, most: 0.5, share: true },
  steadyWeeks: { least: 1, most: 4, whole: true },
  trendWeeks: { least: 4, most: 16, whole: true },
  levelWeeks: { least: 1, most: 8, whole: true },
};

export const usualStages: Readonly<Record<StageThreshold, number>> = {
  ...stageDefaults,
  growth: Number(Math.expm1(stageDefaults.growth).toPrecision(12)),
};

export function roleSettings(chosen?: Settings['roleThresholds']): RoleSettings {
  return withChosen(roleDefaults, roleBounds, chosen);
}

export function stageSettings(chosen?: Settings['stageThresholds']): StageSettings {
  const { growth, ...weeks } = withChosen(usualStages, stageBounds, chosen);
  return { ...weeks, growth: Math.log1p(growth) };
}

/** What the user changed of roles and stages; the same object while neither changes, though settings come anew. */
export function kindLimits({ settings }: { readonly settings: ReadonlySignal<Settings> }) {
  const text = computed(() => {
    const { roleThresholds = {}, stageThresholds = {} } = settings.value;
    return JSON.stringify({ roleThresholds, stageThresholds });
  });
  return computed(() => JSON.parse(text.value) as Required<Pick<Settings, 'roleThresholds' | 'stageThresholds'>>);
}
