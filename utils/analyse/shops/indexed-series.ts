/** A series on a scale of its own: the mean of its first week is 100, so that large and small can be laid side by side. */
export interface IndexedSeries {
  readonly values: readonly (number | null)[];
  /** Mean of the known days of the last week; null without a base, or where nothing was read lately. */
  readonly latest: number | null;
}

const WEEK = 7;
/** One or two days would make a weekend or a promotion the measure of everything. */
const LEAST = 3;

/** @param values one a day, oldest first; null where nothing is known, which stays so */
export function indexedSeries(values: readonly (number | null)[]): IndexedSeries {
  const base = meanOf(values.slice(0, WEEK));
  if (base === null || base <= 0) return { values: values.map(() => null), latest: null };
  const latest = meanOf(values.slice(-WEEK));
  return {
    values: values.map((value) => (value === null ? null : (value / base) * 100)),
    latest: latest === null ? null : (latest / base) * 100,
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < LEAST ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
