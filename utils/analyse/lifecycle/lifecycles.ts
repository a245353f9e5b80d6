import { finish } from '../stats/finish.ts';
import { quantile } from '../stats/quantile.ts';
import type { Week } from './log-linear-trend.ts';
import { settledStages } from './settled-stages.ts';
import { type Stage, type StageSettings, type StageSign, stageDefaults } from './stage.ts';
import { levelOf, stageSign } from './stage-sign.ts';

/** Where a product stands. */
export interface StageHistory {
  /** After hysteresis; undefined while too little is known. */
  readonly stage: Stage | undefined;
  /** Week (index) since which the stage stands. */
  readonly since: number | undefined;
  /** The sign of the last week, which may already point elsewhere. */
  readonly sign: StageSign | undefined;
  /** The stage after each week. */
  readonly stages: readonly (Stage | undefined)[];
}

const PRODUCTS_A_STEP = 128;

/** Below this many products the best tenth is nobody in particular. */
const enoughToRank = 10;

/**
 * The lifecycle of every product of a shop from weekly counts of people (buyers or visitors, never units). Season and
 * closed weeks drop out because a product is measured against its exposure: the shop or its category.
 * Honest limit: 成长 says that the level has risen and tends to hold, not that it goes on rising (on the UCI shop the
 * four weeks after a "growing" label are about as high as the four before).
 * @param products each with the same weeks, oldest first.
 */
export function lifecycles(
  products: readonly (readonly Week[])[],
  settings: StageSettings = stageDefaults,
): readonly StageHistory[] {
  return finish(lifecyclesInSteps(products, settings));
}

/** The same with a step a product and week, for whoever must breathe in between. */
export function* lifecyclesInSteps(
  products: readonly (readonly Week[])[],
  settings: StageSettings = stageDefaults,
): Generator<void, readonly StageHistory[]> {
  const length = Math.max(0, ...products.map((weeks) => weeks.length));
  const signs: (StageSign | undefined)[][] = products.map(() => []);
  for (let week = 1; week <= length; week += 1) {
    const known: (readonly Week[])[] = [];
    const levels: number[] = [];
    for (const weeks of products) {
      const upToHere = weeks.slice(0, week);
      const level = levelOf(upToHere.slice(-settings.levelWeeks)) ?? 0;
      if (level > 0) levels.push(level);
      if (known.push(upToHere) % PRODUCTS_A_STEP === 0) yield;
    }
    const hotLevel = levels.length < enoughToRank ? null : (quantile(levels, settings.hotShare) ?? null);
    for (const [at, weeks] of known.entries()) {
      signs[at]?.push(stageSign(weeks, hotLevel, settings));
      yield;
    }
  }
  const histories: StageHistory[] = [];
  for (const ofOne of signs) {
    const stages = settledStages(
      ofOne.map((sign) => sign?.stage),
      settings.steadyWeeks,
    );
    const stage = stages.at(-1);
    const since = stage && stages.findLastIndex((one) => one !== stage) + 1;
    if (histories.push({ stage, since, sign: ofOne.at(-1), stages }) % PRODUCTS_A_STEP === 0) yield;
  }
  return histories;
}
