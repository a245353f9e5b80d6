/**
 * Days of which everybody knows that they are not like others: 618, 双11, Spring Festival, a campaign of one's own. Dates
 * are YYYY-MM-DD.
 */
export interface MarketEvent {
  /** The same every year: an event is compared with the one of this name before it. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** How long before and after it is felt; 3 and 7 days when left out. */
  readonly preDays?: number;
  readonly postDays?: number;
}
