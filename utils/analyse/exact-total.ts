import { decimals } from './exact-sum.ts';

/** A sum that grows: what exactSum says of all that was added, without keeping it. */
export interface ExactTotal {
  /** In units of 10^-places. */
  sum: number;
  places: number;
}

export function emptyTotal(): ExactTotal {
  return { sum: 0, places: 0 };
}

export function addTo(total: ExactTotal, value: number): void {
  const places = decimals(value);
  if (places > total.places) {
    total.sum = Math.round(total.sum * 10 ** (places - total.places));
    total.places = places;
  }
  total.sum += Math.round(value * 10 ** total.places);
}

export function totalOf({ sum, places }: ExactTotal): number {
  return sum / 10 ** places;
}
