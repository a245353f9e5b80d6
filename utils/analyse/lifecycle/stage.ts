import type { Trend } from './log-linear-trend.ts';

/** 新生期, 成长期, 爆款期, 稳定期, 衰退期. */
export type Stage = 'new' | 'growing' | 'hot' | 'stable' | 'declining';

/** Thresholds of the lifecycle; every one is the user's to change. */
export interface StageSettings {
  /** Weeks the trend is fitted on. */
  readonly trendWeeks: number;
  /** Weeks the present level is taken from. */
  readonly levelWeeks: number;
  /** Younger than this many weeks is 新生. */
  readonly newWeeks: number;
  /** Fewer counted people than this since it appeared is 新生 too. */
  readonly newCount: number;
  /** Share of the products that lie below a 爆款's level. */
  readonly hotShare: number;
  /** Growth a week (log scale) that must be exceeded for certain. */
  readonly growth: number;
  /** A new stage stands after this many weeks in a row. */
  readonly steadyWeeks: number;
}

export const stageDefaults: StageSettings = {
  trendWeeks: 8,
  levelWeeks: 3,
  newWeeks: 4,
  newCount: 12,
  hotShare: 0.9,
  growth: Math.log(1.02),
  steadyWeeks: 2,
};

/** What one week's figures say of a product, before hysteresis. */
export interface StageSign {
  readonly stage: Stage;
  /** Probability, 0 … 1, that the product is on that side of the thresholds. */
  readonly confidence: number;
  readonly trend: Trend | undefined;
  /** Counted people per unit of exposure over the last weeks; null when nothing is known of them. */
  readonly level: number | null;
}
