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
  const weeks: Known[] = [];
  let total = 0;
  for (const [at, { count, exposure }] of series.entries()) {
    if (count === null || exposure === null || exposure <= 0) continue;
    weeks.push({ at, count, exposure });
    total += count;
  }
  if (weeks.length < 3 || total <= 0) return undefined;
  let slope = 0;
  let fit = fitted(weeks, total, slope);
  for (let step = 0; step < 25; step += 1) {
    const move = (fit.score - slope * priorPrecision) / (fit.information + priorPrecision);
    slope += Math.max(-1, Math.min(1, move));
    fit = fitted(weeks, total, slope);
    if (Math.abs(move) < 1e-8) break;
  }
  const dispersion = Math.max(1, fit.pearson / (weeks.length - 2));
  return { slope, se: 1 / Math.sqrt(fit.information / dispersion + priorPrecision), dispersion, weeks: weeks.length };
}

interface Known {
  readonly at: number;
  readonly count: number;
  readonly exposure: number;
}

/** Score and information of a slope, and how far the weeks are from it; the level that fits best is known exactly. */
function fitted(weeks: readonly Known[], total: number, slope: number) {
  let shape = 0;
  for (const { at, exposure } of weeks) shape += exposure * Math.exp(slope * at);
  const scale = total / shape;
  let [first, second, score, pearson] = [0, 0, 0, 0];
  for (const { at, count, exposure } of weeks) {
    const expected = scale * exposure * Math.exp(slope * at);
    const off = count - expected;
    first += expected * at;
    second += expected * at * at;
    score += off * at;
    if (expected > 0) pearson += (off * off) / expected;
  }
  return { score, information: second - (first * first) / total, pearson };
}
