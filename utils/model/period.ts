/** `realtime`: the running day, still changing. `range`: any other span of whole days. */
export type Grain = 'realtime' | 'hour' | 'day' | 'week' | 'month' | 'range';

/** A span of whole business days of the shop, both ends included, as YYYY-MM-DD. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly grain: Grain;
}
