import { daysBetween } from '../civil-date.ts';
import { quantile } from '../stats/quantile.ts';
import type { BuyerHistory } from './buyer-histories.ts';

/** The shop's own definition of 活跃 and 流失, proposed from the days between purchases of its repeat buyers. */
export interface ActivityRule {
  /** Days since the last purchase up to which a buyer is 活跃: three of four gaps are shorter. */
  readonly activeDays: number;
  /** Days after which a buyer counts as 流失: nine of ten gaps are shorter. Some of them still come back. */
  readonly lostDays: number;
  readonly medianGap: number;
  readonly p95Gap: number;
  readonly gaps: number;
}

export interface Activity {
  readonly active: number;
  readonly cooling: number;
  readonly lost: number;
}

const enoughGaps = 30;

/**
 * Quantiles of the gaps between purchase days; undefined with fewer than 30 of them. Gaps that are still open are not
 * in it, so a short list makes the rule too strict.
 */
export function activityRule(buyers: readonly BuyerHistory[]): ActivityRule | undefined {
  const gaps = buyers.flatMap(({ days }) => days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day)));
  if (gaps.length < enoughGaps) return undefined;
  const at = (share: number) => quantile(gaps, share) ?? 0;
  return { activeDays: at(0.75), lostDays: at(0.9), medianGap: at(0.5), p95Gap: at(0.95), gaps: gaps.length };
}

/** How many buyers are active, silent for longer than usual, and lost by a rule. */
export function activityOf(buyers: readonly BuyerHistory[], rule: ActivityRule, date: string): Activity {
  const silent = buyers.map(({ days }) => daysBetween(days.at(-1) ?? date, date));
  const lost = silent.filter((days) => days > rule.lostDays).length;
  const active = silent.filter((days) => days <= rule.activeDays).length;
  return { active, cooling: silent.length - active - lost, lost };
}
