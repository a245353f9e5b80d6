import { normalCdf } from '../stats/normal-cdf.ts';
import { logLinearTrend, type Trend, type Week } from './log-linear-trend.ts';
import type { StageSettings, StageSign } from './stage.ts';

/** Normal quantile of a one-sided 95 % bound. */
const z95 = 1.645;

/** Counted people per unit of exposure over weeks on which both are known; null without any. */
export function levelOf(weeks: readonly Week[]): number | null {
  const known = weeks.filter(({ count, exposure }) => count !== null && exposure !== null && exposure > 0);
  const exposure = known.reduce((sum, week) => sum + (week.exposure ?? 0), 0);
  return exposure > 0 ? known.reduce((sum, week) => sum + (week.count ?? 0), 0) / exposure : null;
}

/**
 * The stage the last of some weeks points to, hysteresis left aside; undefined while too little is known to say: an
 * old product of which Tillside has seen three weeks is not 新生.
 * @param weeks oldest first, all that is known of the product up to the week in question.
 * @param hotLevel the level that only a 爆款 reaches; null when the shop has too few products to tell.
 */
export function stageSign(
  weeks: readonly Week[],
  hotLevel: number | null,
  settings: StageSettings,
): StageSign | undefined {
  const level = levelOf(weeks.slice(-settings.levelWeeks));
  const trend = logLinearTrend(weeks.slice(-settings.trendWeeks));
  const born = weeks.findIndex(({ count }) => (count ?? 0) > 0);
  if (born < 0) return undefined;
  const age = weeks.length - born;
  // Its first week was seen only when the weeks before were, too, and showed nothing.
  const birthSeen = weeks.slice(0, born).some(({ count }) => count === 0);
  const counted = weeks.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (birthSeen && (age < settings.newWeeks || counted < settings.newCount))
    return { stage: 'new', confidence: 1, trend, level };
  if (!trend || trend.weeks < settings.newWeeks || counted < settings.newCount) return undefined;
  return { ...judge(weeks, trend, level, hotLevel, settings), trend, level };
}

function judge(
  weeks: readonly Week[],
  trend: Trend,
  level: number | null,
  hotLevel: number | null,
  { growth, levelWeeks }: StageSettings,
): Pick<StageSign, 'stage' | 'confidence'> {
  const { slope, se } = trend;
  const falling = slope + z95 * se < -growth;
  if (level !== null && hotLevel !== null && level >= hotLevel && !falling)
    return { stage: 'hot', confidence: surplus(weeks.slice(-levelWeeks), level, hotLevel, trend) };
  const rises = 1 - normalCdf((growth - slope) / se);
  const falls = normalCdf((-growth - slope) / se);
  if (slope - z95 * se > growth) return { stage: 'growing', confidence: rises };
  if (falling) return { stage: 'declining', confidence: falls };
  return { stage: 'stable', confidence: Math.max(0, 1 - rises - falls) };
}

/** P(the level behind the counted people really is above `bar`), by the overdispersed normal approximation. */
function surplus(weeks: readonly Week[], level: number, bar: number, { dispersion }: Trend): number {
  const counted = weeks.reduce((sum, { count, exposure }) => sum + (exposure ? (count ?? 0) : 0), 0);
  return normalCdf(((level - bar) / level) * Math.sqrt(counted / dispersion));
}
