/** A beta distribution of a rate; both parameters are above zero. As a prior: alpha buyers among alpha + beta visits. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

export function betaMean({ alpha, beta }: Beta): number {
  return alpha / (alpha + beta);
}

/** The beta distribution of this mean (0 … 1) that weighs as much as so many visits. */
export function betaOf(mean: number, visits: number): Beta {
  return { alpha: mean * visits, beta: (1 - mean) * visits };
}
