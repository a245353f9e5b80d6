import { developmentFactors, ultimate } from './chain-ladder.ts';
import { ageOf, type RefundCohort } from './refund-triangle.ts';

/** What the refunds of a pay day will come to. */
export interface MatureRefund {
  readonly date: string;
  readonly paid: number;
  /** Refunded so far, and how many days after payment that was seen. */
  readonly refunded: number;
  readonly age: number;
  /** 预计: refunded in the end. */
  readonly expected: number;
  /** Share of the expected refunds that usually is there at this age. */
  readonly matured: number;
}

export interface RefundForecast {
  readonly state: 'ok';
  readonly currency: string;
  readonly cohorts: readonly MatureRefund[];
  /** Refunded in the end ÷ paid, over all cohorts. */
  readonly rate: number;
  /** Age in days beyond which nothing is known; refunds later than this are not in it. */
  readonly horizon: number;
}

/** Why there is no forecast: too few pay days were looked at more than once, or there are several currencies. */
export interface NoForecast {
  readonly state: 'too-few-looks' | 'mixed-currencies';
}

/** Pay days that must be known at the last age before their growth is believed. */
const enoughCohorts = 5;

/**
 * 预计退款: refunds of recent pay days as they will stand when they are as old as the oldest ones. The pattern of
 * growth is the chain ladder's; what is still to come is the pooled rate times the share still to come, because a day
 * without a refund yet would otherwise never get one.
 * Source: Mack 1993 (chain ladder); Bühlmann's Cape Cod, as in Friedland 2010, ch. 10.
 */
export function matureRefunds(cohorts: readonly RefundCohort[]): RefundForecast | NoForecast {
  const known = cohorts.filter((cohort) => cohort.paid > 0 && ageOf(cohort) >= 0);
  const [first] = known;
  if (!first) return { state: 'too-few-looks' };
  if (known.some(({ currency }) => currency !== first.currency)) return { state: 'mixed-currencies' };
  const ages = known.map(ageOf).sort((a, b) => b - a);
  const horizon = ages[enoughCohorts - 1] ?? 0;
  const developed = known.map(({ byAge }) => filledIn(byAge).slice(0, horizon + 1));
  const factors = developmentFactors(developed);
  if (horizon === 0 || factors.some((factor) => factor === null)) return { state: 'too-few-looks' };
  const told = known.map((cohort, at) => {
    const end = ultimate(developed[at] ?? [], factors);
    const age = Math.min(horizon, ageOf(cohort));
    return { cohort, age, latest: cohort.byAge[ageOf(cohort)] ?? 0, matured: end?.matured ?? 1 };
  });
  const used = told.reduce((sum, { cohort, matured }) => sum + cohort.paid * matured, 0);
  const pooled = told.reduce((sum, { latest }) => sum + latest, 0) / used;
  const matured = told.map(
    ({ cohort: { date, paid }, age, latest, matured: share }): MatureRefund => ({
      date,
      paid,
      refunded: latest,
      age,
      expected: latest + paid * pooled * (1 - share),
      matured: share,
    }),
  );
  const paid = matured.reduce((sum, one) => sum + one.paid, 0);
  const expected = matured.reduce((sum, one) => sum + one.expected, 0);
  return { state: 'ok', currency: first.currency, cohorts: matured, rate: expected / paid, horizon };
}

/** Between two looks refunds are taken to have grown evenly; before the first and after the last nothing is known. */
function filledIn(byAge: readonly (number | null)[]): readonly (number | null)[] {
  return byAge.map((value, age) => {
    if (value !== null) return value;
    const from = byAge.findLastIndex((one, at) => at < age && one !== null);
    const to = byAge.findIndex((one, at) => at > age && one !== null);
    const [low, high] = [byAge[from] ?? null, byAge[to] ?? null];
    return low === null || high === null ? null : low + ((high - low) * (age - from)) / (to - from);
  });
}
