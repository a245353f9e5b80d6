/** So many of so many: buyers among visitors, orders among sessions. */
export interface Counts {
  readonly hits: number;
  readonly of: number;
}

/** Whether the part is really a part: units are not buyers, and clicks of another page are not visits. */
export function arePart({ hits, of }: Counts): boolean {
  return hits >= 0 && of >= 0 && hits <= of && Number.isFinite(of);
}
