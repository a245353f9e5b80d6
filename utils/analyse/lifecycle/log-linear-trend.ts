/** Weekly growth of a count relative to its exposure, on the log scale: 0.02 is about +2 % a week. */
export interface Trend {
  readonly slope: number;
  readonly se: number;
  /** Pearson χ² over degrees of freedom, at least 1: how much more the weeks scatter than chance alone would. */
  readonly dispersion: number;
  readonly weeks: number;
}

/** One week of a product beside what it is measured against (the shop or its category). Null is not known. */
export interface Week {
  readonly count: number | null;
  readonly exposure: number | null;
}

/** Prior of the slope: N(0, 0.5²) a week, so that three buyers after none are no rocket. */
const priorPrecision = 1 / 0.5 ** 2;

/**
 * Quasi-Poisson log-linear trend with offset: ln E[count] = a + slope·week + ln exposure, by Newton's method.
 * Weeks that are not known, or on which the shop was closed (exposure 0), are left out. Undefined when fewer than
 * three weeks are left or nothing was counted.
 * Source: McCullagh & Nelder 1989, ch. 6 and 9.2.
 */
export function logLinearTrend(series: readonly Week[]): Trend | undefined {
  const weeks = series.flatMap(({ count, exposure }, at) =>
    count !== null && exposure !== null && exposure > 0 ? [{ at, count, exposure }] : [],
  );
  const total = weeks.reduce((sum, { count }) => sum + count, 0);
  if (weeks.length < 3 || total <= 0) return undefined;
  let slope = 0;
  let information = 0;
  for (let step = 0; step < 25; step += 1) {
    // The level that fits a slope best is known exactly: the fitted counts add up to the counted ones.
    const shape = weeks.map(({ at, exposure }) => exposure * Math.exp(slope * at));
    const scale = total / shape.reduce((sum, one) => sum + one, 0);
    let first = 0;
    let second = 0;
    let score = 0;
    weeks.forEach(({ at, count }, index) => {
      const fitted = scale * (shape[index] ?? 0);
      first += fitted * at;
      second += fitted * at * at;
      score += (count - fitted) * at;
    });
    information = second - (first * first) / total;
    const move = (score - slope * priorPrecision) / (information + priorPrecision);
    slope += Math.max(-1, Math.min(1, move));
    if (Math.abs(move) < 1e-9) break;
  }
  const dispersion = Math.max(1, pearson(weeks, slope, total) / (weeks.length - 2));
  return { slope, se: 1 / Math.sqrt(information / dispersion + priorPrecision), dispersion, weeks: weeks.length };
}

function pearson(weeks: readonly { at: number; count: number; exposure: number }[], slope: number, total: number) {
  const shape = weeks.map(({ at, exposure }) => exposure * Math.exp(slope * at));
  const scale = total / shape.reduce((sum, one) => sum + one, 0);
  return weeks.reduce((sum, { count }, index) => {
    const fitted = scale * (shape[index] ?? 0);
    return fitted > 0 ? sum + (count - fitted) ** 2 / fitted : sum;
  }, 0);
}
