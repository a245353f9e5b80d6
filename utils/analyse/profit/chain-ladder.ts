/** A cohort's cumulative amounts by age; null where nobody looked. */
export type Development = readonly (number | null)[];

/** Where a cohort will end up. */
export interface Ultimate {
  /** What is known of it now. */
  readonly latest: number;
  /** Expected in the end. */
  readonly ultimate: number;
  /** Share of the ultimate that is there already, 0 … 1. */
  readonly matured: number;
}

/**
 * Development factors by age: f(d) = Σ C(d+1) ÷ Σ C(d) over the cohorts known at both ages; null where there are none.
 * Source: Mack 1993, "Distribution-free calculation of the standard error of chain ladder reserve estimates", eq. 2.
 */
export function developmentFactors(cohorts: readonly Development[]): readonly (number | null)[] {
  const ages = Math.max(0, ...cohorts.map(({ length }) => length));
  return Array.from({ length: Math.max(0, ages - 1) }, (_, age) => {
    let [from, to] = [0, 0];
    for (const cohort of cohorts) {
      const now = cohort[age] ?? null;
      const next = cohort[age + 1] ?? null;
      if (now === null || next === null) continue;
      from += now;
      to += next;
    }
    return from > 0 ? to / from : null;
  });
}

/**
 * The chain ladder's ultimate of one cohort; undefined when it was never looked at or a factor on its way is not known.
 */
export function ultimate(cohort: Development, factors: readonly (number | null)[]): Ultimate | undefined {
  const age = cohort.findLastIndex((value) => value !== null);
  const latest = cohort[age] ?? null;
  if (latest === null) return undefined;
  let growth = 1;
  for (const factor of factors.slice(age)) {
    if (factor === null) return undefined;
    growth *= factor;
  }
  return { latest, ultimate: latest * growth, matured: growth > 0 ? 1 / growth : 0 };
}
