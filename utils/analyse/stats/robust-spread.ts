import { median } from './quantile.ts';

/** 1 / Φ⁻¹(3/4): makes the median absolute deviation estimate a normal standard deviation (Iglewicz & Hoaglin 1993). */
const toSigma = 1.4826;

/** A standard deviation that outliers do not move: 1.4826 × the median distance from the median. */
export function robustSpread(values: readonly number[]): number | undefined {
  const middle = median(values);
  if (middle === undefined) return undefined;
  const spread = median(values.map((value) => Math.abs(value - middle)));
  return spread === undefined ? undefined : spread * toSigma;
}
